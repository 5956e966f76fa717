import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';

const folder = join(kitFolder, 'schemas', 'control');
const end = '.schema.json';

/** Names of the schemas that methods share. */
export const sharedSchemas = schemasIn('shared');

/** Where the schema of each method's parameters is found, by the method. */
export function controlSchemas(): Readonly<Record<string, string>> {
  const methods = schemasIn('.');
  return Object.fromEntries(methods.map((method) => [method, `${idOf(method)}#/properties/params`]));
}

/** A strict compiler that knows all of them, and what they share. */
export function controlSchemaCompiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, ...options });
  ajv.addVocabulary([...describingKeywords]);
  for (const name of sharedSchemas) ajv.addSchema(readControlSchema(`shared/${name}`));
  for (const method of schemasIn('.')) ajv.addSchema(readControlSchema(method));
  return ajv;
}

/** Reads a schema of `schemas/control/` by its name. */
export function readControlSchema(name: string): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(folder, `${name}${end}`), 'utf8')) as JsonObject;
}

function schemasIn(place: string): readonly string[] {
  const files = readdirSync(join(folder, place)).filter((file) => file.endsWith(end));
  return files.map((file) => file.slice(0, -end.length)).sort();
}

function idOf(name: string): string {
  return String(readControlSchema(name).$id);
}
