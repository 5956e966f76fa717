import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';

const folder = join(kitFolder, 'schemas');
const base = 'https://ocs-tck.example/schemas/';

/** Schemas that others refer to. */
const shared = [
  'link/fields',
  'link/user-data',
  'instant-messages/fields',
  'instant-messages/routing-strategy',
  'instant-messages/floor',
  'instant-messages/passage-on-link',
] as const;

/** Where the schemas of methods, calls and frames are found, by their paths in `schemas/` with the place in the file. */
export function imSchemas(): Readonly<Record<string, string>> {
  const paths = [
    ...namesIn('methods').flatMap((name) => partsOf(name, ['params', 'result'])),
    ...namesIn('preview').flatMap((name) => partsOf(name, ['params'])),
    ...namesIn('cti').map((name) => `${name}.schema.json`),
  ];
  return Object.fromEntries(paths.map((path) => [path, base + path]));
}

/** A compiler that knows all of them, and what they share. */
export function imCompiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Conditions require keys that are defined beside them.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    allowUnionTypes: true,
    ...options,
  });
  ajv.addVocabulary([...describingKeywords]);
  for (const name of [...shared, ...['methods', 'preview', 'cti'].flatMap(namesIn)])
    ajv.addSchema(readSchema(name));
  return ajv;
}

/** Reads a schema by its path in `schemas/`, without the end of its name. */
export function readSchema(name: string): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as JsonObject;
}

function namesIn(kind: string): readonly string[] {
  const files = globSync('*.schema.json', { cwd: join(folder, 'instant-messages', kind) }).sort();
  return files.map((file) => `instant-messages/${kind}/${file.replace('.schema.json', '')}`);
}

function partsOf(name: string, parts: readonly string[]): readonly string[] {
  const { properties } = readSchema(name);
  const own = parts.filter((part) => isJsonObject(properties) && properties[part] !== undefined);
  return own.map((part) => `${name}.schema.json#/properties/${part}`);
}
