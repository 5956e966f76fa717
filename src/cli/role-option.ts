import type { KitError } from '../kernel/kit-error.ts';
import { usageError } from '../kernel/usage-error.ts';
import { roles } from '../roles/roles.ts';

/** What `--role` takes, for the help. */
export const roleNames = roles.map(({ name }) => name).join(' or ');

/** The chosen cases are for other roles only. */
export function nothingOfTheRole(patterns: readonly string[]): KitError {
  const commands = roles.map(({ name }) => `"ocs-tck list --role ${name}"`);
  return usageError(
    `None of the cases ${patterns.join(' ')} is for the role that was asked for.`,
    `${commands.join(' and ')} print the cases of each role.`,
  );
}
