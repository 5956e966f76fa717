import type { ControlMethod } from './control-method.ts';

/** Begins anew, in virtual time; the database works again. */
export const reset: ControlMethod = (system) => {
  system.reset();
  return {};
};
