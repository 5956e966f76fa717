import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';
import { type UpperTesterMethod, upperTesterMethods } from '../desktop/upper-tester-methods.ts';

const folder = join(kitFolder, 'schemas', 'upper-tester');

/** Where the schemas of each method's parameters and result are found, by the method and `params` or `result`. */
export function upperTesterSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    upperTesterMethods.flatMap((method) =>
      ['params', 'result'].map((part) => [
        `${method} ${part}`,
        `${readUpperTesterSchema(method).$id}#/properties/${part}`,
      ]),
    ),
  );
}

/** A compiler that knows these schemas. */
export function upperTesterCompiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Alternatives require keys that are defined in the object's own properties.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    allowUnionTypes: true,
    ...options,
  });
  ajv.addVocabulary([...describingKeywords]);
  for (const method of upperTesterMethods) ajv.addSchema(readUpperTesterSchema(method));
  return ajv;
}

/** Reads the schema of a method. */
export function readUpperTesterSchema(method: UpperTesterMethod): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(folder, `${method}.schema.json`), 'utf8')) as JsonObject;
}
