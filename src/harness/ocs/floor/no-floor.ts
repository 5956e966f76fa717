import { KitError } from '../../../kernel/kit-error.ts';

/** A feature speaks of a floor that no step before has described, or has let work. */
export function noFloor(): KitError {
  return new KitError({
    code: 'FEATURE_NOTHING_HAPPENED',
    message: 'A step needs a floor that no step before has described, or has let work.',
    hint: 'Put "Given a floor of …" and "When the floor works for …" before it, and the latter twice if two are compared.',
  });
}

/** A feature asks about the calls at the queue of a floor, which are not watched in its mode. */
export function queueNotWatched(): KitError {
  return new KitError({
    code: 'FEATURE_NOTHING_HAPPENED',
    message: 'A step compares calls with ready agents, on a floor whose queue is not watched.',
    hint: 'Only a floor in "Progressive" mode has to dial for agents who are ready: give it this mode, or leave the step out.',
  });
}
