import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OwnFiles } from './own-files.ts';
import { replaceFileSync } from './replace-file.ts';

/** A file by its name in a folder, and what it holds. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Makes a folder hold these files, and no others that the kit has written; files of somebody else stay. Throws KitError
 * REPORTS_FOREIGN if one of them is in the way.
 */
export function replaceFiles(folder: string, files: Iterable<NamedFile>): void {
  mkdirSync(folder, { recursive: true });
  const own = OwnFiles.in(folder);
  const list = [...files];
  const names = list.map(({ name }) => name);
  own.claim(names);
  for (const { name, content } of list) replaceFileSync(join(folder, name), content);
  own.removeAllBut(new Set(names));
}
