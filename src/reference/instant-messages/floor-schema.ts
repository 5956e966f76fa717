import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { kitFolder } from '../../kernel/kit-folder.ts';

let validate: ValidateFunction | undefined;

/** What is wrong with a floor and its routing strategy, in one sentence; nothing if their schema accepts them. */
export function wrongInFloor(value: unknown): string | undefined {
  validate ??= compile();
  if (validate(value)) return undefined;
  const [{ instancePath, message = 'is wrong' } = { instancePath: '' }] = validate.errors ?? [];
  return `floor${instancePath} ${message}`;
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  for (const name of ['routing-strategy', 'floor']) ajv.addSchema(readSchema(name), name);
  return ajv.compile({ $ref: 'floor' });
}

function readSchema(name: string): object {
  const file = join(kitFolder, 'schemas', 'instant-messages', `${name}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as object; // A file of this project.
}
