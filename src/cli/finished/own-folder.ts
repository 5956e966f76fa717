import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { usageError } from '../../kernel/usage-error.ts';
import { markerName } from '../../report/files/own-files.ts';
import { type NamedFile, replaceFiles } from '../../report/files/replace-files.ts';
import { notWritten } from '../../report/files/written-file.ts';

/**
 * Makes a folder hold these files, in the place of those of the same kind. A folder with anything else in it is refused:
 * what the kit has written there for another purpose would be removed.
 */
export function writeOwnFolder(folder: string, files: Iterable<NamedFile>, kind: RegExp): void {
  const other = namesIn(folder).find((name) => name !== markerName && !kind.test(name));
  if (other !== undefined)
    throw usageError(`${folder} holds something else (${other}).`, 'Name a folder of its own with --out.');
  try {
    mkdirSync(folder, { recursive: true });
    replaceFiles(folder, files);
  } catch (cause) {
    throw notWritten(folder, cause);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch (cause) {
    throw notWritten(folder, cause);
  }
}
