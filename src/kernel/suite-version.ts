import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitFolder } from './kit-folder.ts';

/** Version of the kit, from package.json. */
export const suiteVersion: string = readVersion();

function readVersion(): string {
  const text = readFileSync(join(kitFolder, 'package.json'), 'utf8');
  // The kit's own file, whose version npm requires to be a string.
  return (JSON.parse(text) as { version: string }).version;
}
