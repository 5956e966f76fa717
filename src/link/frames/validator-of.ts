import type { ValidateFunction } from 'ajv/dist/2020.js';

/** A validator out of a generated table: compiling schemas in each process would be a tenth of a short run. */
export function validatorOf(table: ReadonlyMap<string, ValidateFunction>, name: string): ValidateFunction {
  const validator = table.get(name);
  if (validator === undefined) throw new TypeError(`No schema ${name}.`);
  return validator;
}
