import type { ControlMethod } from './control-method.ts';

/** Starts again, in virtual time; a failing database works again. */
export const reset: ControlMethod = (system) => {
  system.reset();
  return {};
};
