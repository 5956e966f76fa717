import { KitError } from '../../../kernel/kit-error.ts';

/** A feature speaks of a floor that no step before has described, or has let work. */
export function noFloor(): KitError {
  return new KitError({
    code: 'FEATURE_NOTHING_HAPPENED',
    message: 'A step needs a floor that no step before has described, or has let work.',
    hint: 'Put "Given a floor of …" and "When the floor works for …" before it, and the latter twice if two are compared.',
  });
}
