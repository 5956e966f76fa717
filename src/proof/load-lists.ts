import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeExtension } from '../kernel/kit-folder.ts';

/** The lists that the files `*-KIND` in the folder `KIND/ROLE` export: all of them, so that none is missed. */
export async function listsOf<Listed>(kind: 'faults' | 'variants', role: string): Promise<readonly Listed[]> {
  const folder = join(import.meta.dirname, kind, role);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`-${kind}${codeExtension}`))
    .sort();
  return (await Promise.all(files.map((file) => listsIn<Listed>(join(folder, file), kind)))).flat(2);
}

async function listsIn<Listed>(file: string, kind: string): Promise<readonly (readonly Listed[])[]> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const lists = Object.values(exported).filter((value) => Array.isArray(value));
  if (lists.length === 0) throw new Error(`${file} exports no list of ${kind}.`);
  return lists; // Their annotations in the file give the type.
}
