import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';

/** The methods of the upper tester, each with a schema of the same name in `schemas/upper-tester/`. */
export const upperTesterMethods = ['hello', 'reset', 'connect', 'do', 'observe', 'clock.advance'] as const;

export type UpperTesterMethod = (typeof upperTesterMethods)[number];

const folder = join(kitFolder, 'schemas', 'upper-tester');
const validators = new Map<string, ValidateFunction>();
let compiler: Ajv2020 | undefined;

/** What is wrong with a method's parameters or result, in one sentence; undefined if they are valid. */
export function wrongIn(
  method: UpperTesterMethod,
  part: 'params' | 'result',
  value: unknown,
): string | undefined {
  const validate = validators.get(`${method} ${part}`) ?? compile(method, part);
  if (validate(value)) return undefined;
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return `${upperTesterCompiler(false).errorsText(errors, { dataVar: part, separator: '; ' })}.`;
}

/** A compiler for these schemas; validating the schemas themselves takes long, and is left to tests. */
export function upperTesterCompiler(validateSchema: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Alternatives require keys that are defined in the object's own properties.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    allowUnionTypes: true,
    validateSchema,
  });
  return ajv.addVocabulary([...describingKeywords]);
}

/** Reads the schema of a method. */
export function readUpperTesterSchema(method: UpperTesterMethod): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(folder, `${method}.schema.json`), 'utf8')) as JsonObject;
}

function compile(method: UpperTesterMethod, part: 'params' | 'result'): ValidateFunction {
  compiler ??= upperTesterCompiler(false);
  const schema = readUpperTesterSchema(method);
  if (compiler.getSchema(String(schema.$id)) === undefined) compiler.addSchema(schema);
  const validate = compiler.compile({ $ref: `${schema.$id}#/properties/${part}` });
  validators.set(`${method} ${part}`, validate);
  return validate;
}
