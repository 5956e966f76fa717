import { KitError } from '../kernel/kit-error.ts';
import type { RoleFault } from './role.ts';

/** The fault with that name. Throws KitError USAGE_FAULT if there is none. */
export function faultNamed<Fault extends RoleFault>(faults: readonly Fault[], name: string): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (found) return found;
  throw new KitError({ code: 'USAGE_FAULT', message: `There is no fault "${name}".` });
}
