import type { ErrorObject } from 'ajv/dist/2020.js';
import { validatorOf } from '../../link/frames/validator-of.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import { invalidParams } from './control-refusal.ts';
import { validators } from './control-validators.generated.js';

/** Refuses parameters (-32602) that a method's schema does not accept. */
export function checkParams<Method extends keyof ControlParams>(
  method: Method,
  params: unknown,
): asserts params is ControlParams[Method] {
  const validate = validatorOf(validators, method);
  if (validate(params)) return;
  const sentences = new Set((validate.errors ?? []).map(describe));
  throw invalidParams([...sentences].join(' '));
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
