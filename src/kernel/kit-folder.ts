import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { KitError } from './kit-error.ts';

/** Folder of the running `src` and `steps`: the kit's own in a checkout, `dist` in the package. */
export const codeFolder = join(import.meta.dirname, '..', '..');

/** Folder of the kit's own files, however it was installed: features, schemas, package.json. */
export const kitFolder = folderWithPackage(codeFolder);

/** Extension of code files: `.ts` in a checkout, `.js` in the package. */
export const codeExtension = extname(import.meta.filename);

function folderWithPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) !== folder) return folderWithPackage(dirname(folder));
  throw new KitError({
    code: 'KIT_INCOMPLETE',
    message: `No folder above ${codeFolder} has the package.json of the kit.`,
    hint: 'Install the kit again.',
  });
}
