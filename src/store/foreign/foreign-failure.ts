import { KitError } from '../../kernel/kit-error.ts';
import { codeOf } from '../postgres/postgres-connection.ts';
import { sentenceOf } from '../programs/command-programs.ts';
import type { ForeignDatabase } from './foreign-database.ts';

/** The error of a database that cannot be opened. */
export function openingFailure(database: string, cause: unknown, hint: string): KitError {
  // Node gives no message for a host with several addresses that all refuse.
  const said = sentenceOf(cause) || String(codeOf(cause) ?? 'no reason is given');
  const reason = codeOf(cause) === 'ENOENT' ? 'there is no such file' : said;
  const message = `The database of the calling lists, ${database}, cannot be opened: ${reason}`;
  return new KitError({ code: 'LISTS_OPEN', message, hint }, { cause });
}

/** What a failed query says about the set-up; `of` is what the table is for, `key` where the profile names it. */
export function queryFailure(
  { name, troubleOf }: ForeignDatabase,
  { table, of, key }: { readonly table: string; readonly of: string; readonly key: string },
  cause: unknown,
): KitError {
  if (cause instanceof KitError) return cause;
  const trouble = troubleOf(cause);
  const reason = sentenceOf(cause).replace(/\.$/, '');
  const texts = {
    table: {
      code: 'LISTS_TABLE',
      message: `The database ${name} has no table "${table}" of ${of}: ${reason}.`,
      hint: `Name the right table in ${key} of the profile, with its schema if it has one (outbound.${table}).`,
    },
    column: {
      code: 'LISTS_COLUMN',
      message: `The table "${table}" of ${of} lacks a column: ${reason}.`,
      hint: `Create the column, or name another table in ${key} of the profile.`,
    },
    lost: {
      code: 'LISTS_LOST',
      message: `The database of the calling lists, ${name}, does not answer any longer: ${reason}.`,
      hint: 'See that the database runs and is not locked.',
    },
    refused: {
      code: 'LISTS_REFUSED',
      message: `The database of the calling lists, ${name}, refuses: ${reason}.`,
      hint: `Give the user of lists.database the right to use the table "${table}".`,
    },
  } as const;
  return new KitError(texts[trouble], { cause });
}

/** Columns that a table should have and does not have. */
export function columnsMissing(table: string, of: string, key: string, missing: readonly string[]): KitError {
  return new KitError({
    code: 'LISTS_COLUMN',
    message: `The table "${table}" of ${of} lacks the column${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`,
    hint: `Create what is missing, or name another table in ${key} of the profile.`,
  });
}
