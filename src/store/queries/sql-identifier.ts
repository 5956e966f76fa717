import { KitError } from '../../kernel/kit-error.ts';

const pattern = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/**
 * Checks that every SQL database accepts a table or field name: letters, digits and underscores, at most 63, not
 * beginning with a digit. Throws KitError STORE_NAME.
 */
export function sqlIdentifier(kind: 'table' | 'field', name: string): string {
  if (pattern.test(name)) return name;
  throw new KitError({
    code: 'STORE_NAME',
    message: `The ${kind} name ${JSON.stringify(name)} cannot be used in a database.`,
    hint: 'Use at most 63 letters, digits and underscores, and do not begin with a digit.',
  });
}
