import type { JsonObject } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import type { ExpectedKeys } from '../../expect/key-comparison.ts';
import type { OcsWorld } from '../ocs-world.ts';

/**
 * In a product's own tables every row has all columns, with NULL where nothing stands: one that is missing is a mistake of
 * the set-up. Throws KitError LISTS_COLUMN.
 */
export function refuseMissingColumns(
  { run: { system } }: OcsWorld,
  rows: readonly JsonObject[],
  expected: ExpectedKeys,
  what: 'calling list' | 'do-not-call list',
): void {
  const [row] = rows;
  if (system.lists === undefined || row === undefined) return;
  const missing = [...expected.keys()].filter((column) => !Object.hasOwn(row, column));
  if (missing.length === 0) return;
  throw new KitError({
    code: 'LISTS_COLUMN',
    message: `The table of the ${what} that the profile names lacks the column${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`,
    hint: 'Create what is missing, or name another table in lists of the profile.',
  });
}
