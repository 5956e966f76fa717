import type { KitError } from '../kernel/kit-error.ts';
import { listed } from '../kernel/listed-words.ts';
import { usageError } from '../kernel/usage-error.ts';
import { roles } from '../roles/roles.ts';

/** What `--role` takes, for the help. */
export const roleNames = listed(
  roles.map(({ name }) => name),
  'or',
);

/** The chosen cases are for other roles only. */
export function nothingOfTheRole(patterns: readonly string[]): KitError {
  return usageError(
    `None of the cases ${patterns.join(' ')} is for the role that was asked for.`,
    `"ocs-tck list --role ROLE" prints the cases of a role, which is ${roleNames}.`,
  );
}
