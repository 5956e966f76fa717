import { KitError } from '../../kernel/kit-error.ts';
import { envelopeFaults } from './envelope-faults.ts';
import type { Fault } from './fault.ts';

/** Every faulty implementation that proves the suite. */
export const faults: readonly Fault[] = [...envelopeFaults];

/** The fault of that name. Throws KitError UNKNOWN_CASE for a name that none has. */
export function faultNamed(name: string): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (found) return found;
  throw new KitError({
    code: 'USAGE_FAULT',
    message: `There is no fault "${name}".`,
    hint: '"ocs-tck faults" lists them all.',
  });
}
