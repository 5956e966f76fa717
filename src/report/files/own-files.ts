import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import { allurePages, reportPaths } from '../report-kinds.ts';
import { runFileName } from '../run-file.ts';
import { replaceFileSync } from './replace-file.ts';

/** Name of the file in a folder that lists what the kit has written there. */
export const markerName = '.ocs-tck-files.json';

/** The files and folders in a folder that the kit has written: nothing else is ever replaced or removed. */
export class OwnFiles {
  readonly #folder: string;
  readonly #names: Set<string>;

  private constructor(folder: string, names: Iterable<string>) {
    this.#folder = folder;
    this.#names = new Set(names);
  }

  static in(folder: string): OwnFiles {
    return new OwnFiles(folder, namesIn(folder));
  }

  /**
   * Marks names as the kit's own before they are written, so that even a run that is killed leaves nothing unknown.
   *
   * @throws KitError `REPORTS_FOREIGN` if one of them is somebody else's, or a link.
   */
  claim(names: readonly string[]): void {
    const foreign = names.find((name) => this.#isForeign(name));
    if (foreign !== undefined) throw notOurs(join(this.#folder, foreign));
    if (names.every((name) => this.#names.has(name)) && existsSync(join(this.#folder, markerName))) return;
    for (const name of names) this.#names.add(name);
    this.#write();
  }

  /** Removes everything of the kit's own, except for these; what has become a link meanwhile stays. */
  removeAllBut(kept: ReadonlySet<string>): void {
    const stale = [...this.#names].filter((name) => !kept.has(name));
    for (const name of stale) {
      if (!this.#isForeign(name)) removeOwn(join(this.#folder, name));
      this.#names.delete(name);
    }
    if (stale.length > 0) this.#write();
  }

  #isForeign(name: string): boolean {
    const there = lstatSync(join(this.#folder, name), { throwIfNoEntry: false });
    if (there === undefined) return false;
    // Several tools may put their results into one folder, each its own files.
    if (name === reportPaths.allure && there.isDirectory()) return false;
    return there.isSymbolicLink() || !this.#names.has(name);
  }

  #write(): void {
    replaceFileSync(join(this.#folder, markerName), `${JSON.stringify([...this.#names].sort())}\n`);
  }
}

function namesIn(folder: string): readonly string[] {
  const marker = join(folder, markerName);
  if (!existsSync(marker)) return namesBeforeMarkers(folder);
  const names: unknown = JSON.parse(readFileSync(marker, 'utf8'));
  const isName = (name: unknown): name is string => typeof name === 'string' && !/[/\\]|^\.\.?$/.test(name);
  return Array.isArray(names) ? names.filter(isName) : [];
}

/** A file, or a folder with what the kit has written into it: somebody else's files stay, and the folder with them. */
function removeOwn(path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    rmSync(path, { force: true });
    return;
  }
  OwnFiles.in(path).removeAllBut(new Set());
  if (readdirSync(path).some((name) => name !== markerName)) return;
  rmSync(path, { recursive: true });
}

/** Earlier versions left no marker; the file of a run shows that the folder is one of theirs. */
function namesBeforeMarkers(folder: string): readonly string[] {
  if (isOfRun(folder)) return [runFileName, allurePages, ...Object.values(reportPaths)];
  const results = basename(folder) === reportPaths.allure && isOfRun(dirname(folder));
  const names = results && existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) =>
    /-(?:result\.json|attachment\.(?:txt|html))$|^(?:categories\.json|environment\.properties)$/.test(name),
  );
}

function isOfRun(folder: string): boolean {
  const run = join(folder, runFileName);
  if (!lstatSync(run, { throwIfNoEntry: false })?.isFile()) return false;
  return /^\{"(?:case|run)"/.test(firstBytes(run));
}

function firstBytes(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(8);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function notOurs(path: string): KitError {
  return new KitError({
    code: 'REPORTS_FOREIGN',
    message: `${path} was not written by the kit, or is a link, so it is not replaced.`,
    hint: 'Name another folder with --reports, or move it away.',
  });
}
