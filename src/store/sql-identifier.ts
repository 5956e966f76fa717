import { KitError } from '../kernel/kit-error.ts';

const pattern = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/**
 * Passes a name of a table or field that every SQL database takes, and refuses any other: letters, digits and
 * underscores, at most 63 of them, not beginning with a digit. Throws KitError STORE_NAME.
 */
export function sqlIdentifier(kind: 'table' | 'field', name: string): string {
  if (pattern.test(name)) return name;
  throw new KitError({
    code: 'STORE_NAME',
    message: `The ${kind} name ${JSON.stringify(name)} cannot be used in a database.`,
    hint: 'Use letters, digits and underscores, at most 63, and do not begin with a digit.',
  });
}
