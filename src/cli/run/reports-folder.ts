import { access, constants, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import { OwnFiles } from '../../report/files/own-files.ts';

const partName = /^(?:run|messages)\.part-\d+\.ndjson$/;

/** The folder that a run writes to: found to be writable before the first case, and used for the parts of the run. */
export class ReportsFolder {
  readonly path: string;
  #parts = 0;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * Makes the folder with all missing folders above it, writes a file into it, and claims the names that the run will
   * write.
   *
   * @throws KitError `REPORTS_FOLDER` if that is not possible, `REPORTS_FOREIGN` if a name is taken by somebody else.
   */
  static async open(path: string, names: readonly string[]): Promise<ReportsFolder> {
    const folder = new ReportsFolder(path);
    try {
      await makeFolder(resolve(path));
      await folder.removeParts();
      await (await open(folder.nextPart('run'), 'wx')).close();
      await folder.removeParts();
      OwnFiles.in(path).claim(names);
    } catch (cause) {
      throw cause instanceof KitError ? cause : notWritable(path, cause);
    }
    return folder;
  }

  /** A file for a part of the run's results; it is removed when the reports are written. */
  nextPart(kind: 'run' | 'messages'): string {
    this.#parts += 1;
    return join(this.path, `${kind}.part-${this.#parts}.ndjson`);
  }

  /** Including those of an earlier run that was killed. */
  async removeParts(): Promise<void> {
    const names = await readdir(this.path);
    await Promise.all(
      names.filter((name) => partName.test(name)).map((name) => rm(join(this.path, name), { force: true })),
    );
  }
}

/** One level after the other: Node's recursive mkdir never ends under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await access(path, constants.F_OK);
  } catch {
    // It does not exist, so it is made; if that fails, mkdir says why.
    if (dirname(path) !== path) await makeFolder(dirname(path));
    await mkdir(path);
  }
}

function notWritable(path: string, cause: unknown): KitError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new KitError(
    {
      code: 'REPORTS_FOLDER',
      message: `Reports cannot be written to ${path}: ${why}.`,
      hint: 'Name a folder that you may write to with --reports; nothing has been run.',
    },
    { cause },
  );
}
