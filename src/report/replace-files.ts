import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its name in a folder, and what it holds. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Makes a folder hold these files and no others. Thousands of small files are written in place, one by one: this takes
 * a tenth of the time of emptying the folder first, or of using promises.
 */
export function replaceFiles(folder: string, files: Iterable<NamedFile>): void {
  mkdirSync(folder, { recursive: true });
  const stale = new Set(readdirSync(folder));
  for (const { name, content } of files) {
    writeFileSync(join(folder, name), content);
    stale.delete(name);
  }
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true });
}
