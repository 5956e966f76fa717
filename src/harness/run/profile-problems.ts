import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../../kernel/nearest.ts';

/** What is wrong with a profile: a sentence for each wrong key, and what may have been meant. */
export interface ProfileProblems {
  readonly sentences: string;
  readonly meant: string;
}

/** Says in plain words what the schema found. */
export function profileProblems(found: readonly ErrorObject[]): ProfileProblems {
  const errors = withoutAlternatives(found);
  return {
    sentences: errors.map(sentenceOf).join('; '),
    meant: errors.map(meantOf).join(''),
  };
}

/** Of a value that may have several forms, only what is wrong in the form that was begun; that there are others, its schema says. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const begun = errors
    .filter(({ keyword }) => keyword === 'anyOf')
    .map(({ instancePath }) => instancePath)
    .filter((path) => errors.some(({ instancePath }) => instancePath.startsWith(`${path}/`)));
  return errors.filter(({ keyword, instancePath }) => keyword !== 'if' && !begun.includes(instancePath));
}

function sentenceOf(error: ErrorObject): string {
  const key = keyOf(error);
  switch (error.keyword) {
    case 'additionalProperties':
      return `"${key}" is not a key of a profile`;
    case 'required':
      return `"${key}" is missing`;
    case 'dependentRequired':
      return `"${key}" is missing, which "${error.params.property}" needs`;
    case 'enum':
      return `"${key}" must be one of ${(error.params.allowedValues ?? []).join(', ')}`;
    case 'pattern':
      return `"${key}" ${patternProblem(error)}`;
    default:
      return `${key === '' ? 'it' : `"${key}"`} ${error.message}`;
  }
}

/** What its schema says in words, if it does, is clearer than the pattern. */
function patternProblem({ parentSchema, message }: ErrorObject): string {
  const described: unknown = parentSchema?.description;
  return typeof described === 'string'
    ? `is not as described: ${described.replace(/\.$/, '')}`
    : String(message);
}

/** `patience.answer`, also for a key that is missing, or one too many. */
function keyOf({ instancePath, params }: ErrorObject): string {
  const own: unknown = params.additionalProperty ?? params.missingProperty;
  const path = instancePath.split('/').slice(1);
  return [...path, ...(typeof own === 'string' ? [own] : [])].join('.');
}

function meantOf({ keyword, params, parentSchema, data }: ErrorObject): string {
  if (keyword === 'enum' && typeof data === 'string') return didYouMean(data, params.allowedValues);
  const unknown: unknown = params.additionalProperty;
  return typeof unknown === 'string' ? didYouMean(unknown, Object.keys(parentSchema?.properties ?? {})) : '';
}
