/**
 * Writes what `src/protocol/` derives from `schemas/desktop-protocol/`; with `--check` it writes nothing and fails
 * when a file is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';
import { readSchemaFolder } from './message-schema.ts';

const schemas = fileURLToPath(new URL('../../../schemas/desktop-protocol/', import.meta.url));
const target = new URL('../', import.meta.url);

function isStale(file: URL, text: string): boolean {
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

const files = Object.entries(generatedFiles(readSchemaFolder(schemas)));
const stale = files.filter(([name, text]) => isStale(new URL(name, target), text));
if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.error(`src/protocol/${name} is not what the schemas say: generate again.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of stale) {
    writeFileSync(new URL(name, target), text);
    console.log(`src/protocol/${name}`);
  }
}
