import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';
import { invalidParams } from './control-refusal.ts';

const folder = join(kitFolder, 'schemas', 'control');
export const sharedSchemas = [
  'record',
  'dial-mode',
  'options',
  'do-not-call-entry',
  'caller-id-options',
  'customer-outcome',
  'distribution',
  'treatment',
];
const validators = new Map<string, ValidateFunction>();
let compiler: Ajv2020 | undefined;

/** Refuses parameters (-32602) that a method's schema does not accept; the schema is compiled when first needed. */
export function checkParams<Method extends keyof ControlParams>(
  method: Method,
  params: unknown,
): asserts params is ControlParams[Method] {
  const validate = validators.get(method) ?? compile(method);
  if (validate(params)) return;
  const sentences = new Set((validate.errors ?? []).map(describe));
  throw invalidParams([...sentences].join(' '));
}

/**
 * A strict compiler with the schemas that methods share. Validating the schemas themselves takes longer than the rest
 * of starting a reference, so only tests do it.
 */
export function controlSchemaCompiler(validateSchema: boolean): Ajv2020 {
  const options = { strict: true, allErrors: true, allowUnionTypes: true, validateSchema };
  // Parameters are small: optimizing the code that checks them takes longer than it saves.
  const ajv = new Ajv2020({ ...options, code: { optimize: false } });
  ajv.addVocabulary([...describingKeywords]);
  for (const name of sharedSchemas) ajv.addSchema(readControlSchema(`shared/${name}`));
  return ajv;
}

/** Reads a schema of `schemas/control/` by its name. */
export function readControlSchema(name: string): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as JsonObject;
}

function compile(method: string): ValidateFunction {
  compiler ??= controlSchemaCompiler(false);
  const schema = readControlSchema(method);
  compiler.addSchema(schema);
  const validate = compiler.compile({ $ref: `${schema.$id}#/properties/params` });
  validators.set(method, validate);
  return validate;
}

function describe({ instancePath, keyword, params, message = 'is wrong' }: ErrorObject): string {
  const path = pathOf(instancePath);
  const within = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (keyword === 'required') return `${within(params.missingProperty)} is missing.`;
  if (keyword === 'additionalProperties') return `${within(params.additionalProperty)} is not known.`;
  if (keyword === 'enum') return `${path} must be one of ${params.allowedValues.join(', ')}.`;
  return `${path} ${message}.`;
}

/** `/campaigns/0/name` as `campaigns[0].name`. */
function pathOf(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`),
      '',
    );
}
