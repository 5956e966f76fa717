import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KitError } from '../kernel/kit-error.ts';

/** Writes files into a folder, which is made if it is not there; gives their URLs. Throws KitError USAGE if it cannot be made. */
export async function fileKeeper(
  folder: string,
): Promise<(name: string, bytes: Uint8Array) => Promise<string>> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const message = `The folder ${folder} cannot be made: ${cause instanceof Error ? cause.message : cause}`;
    throw new KitError(
      { code: 'USAGE', message, hint: 'Name another folder after --recordings.' },
      { cause },
    );
  }
  return async (name, bytes) => {
    const file = join(path, name);
    await writeFile(file, bytes);
    return pathToFileURL(file).href;
  };
}
