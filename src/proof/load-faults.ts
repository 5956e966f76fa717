import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeExtension } from '../kernel/kit-folder.ts';
import type { DesktopFault, OcsFault } from './fault.ts';

/** Every faulty OCS. */
export const ocsFaults = (): Promise<readonly OcsFault[]> => faultsIn('ocs');

/** Every faulty desktop. */
export const desktopFaults = (): Promise<readonly DesktopFault[]> => faultsIn('desktop');

/** The lists that the files `*-faults` in the folder of a role export: all of them, so that none is forgotten. */
async function faultsIn<Fault>(role: string): Promise<readonly Fault[]> {
  const folder = join(import.meta.dirname, 'faults', role);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`-faults${codeExtension}`))
    .sort();
  return (await Promise.all(files.map((file) => listsIn<Fault>(join(folder, file))))).flat(2);
}

async function listsIn<Fault>(file: string): Promise<readonly (readonly Fault[])[]> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const lists = Object.values(exported).filter((value) => Array.isArray(value));
  if (lists.length === 0) throw new Error(`${file} exports no list of faults.`);
  return lists; // Their annotations in the file say of what.
}
