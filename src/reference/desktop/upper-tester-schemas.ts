import { validatorOf } from '../../link/frames/validator-of.ts';
import type { UpperTesterMethod } from './upper-tester-methods.ts';
import { validators } from './upper-tester-validators.generated.js';

/** What is wrong with a method's parameters or result, in one sentence; undefined if they are valid. */
export function wrongIn(
  method: UpperTesterMethod,
  part: 'params' | 'result',
  value: unknown,
): string | undefined {
  const validate = validatorOf(validators, `${method} ${part}`);
  if (validate(value)) return undefined;
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return `${errors.map(({ instancePath, message }) => `${part}${instancePath} ${message}`).join('; ')}.`;
}
