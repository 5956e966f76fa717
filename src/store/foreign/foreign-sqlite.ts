import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import type { JsonObject } from '../../kernel/json.ts';
import { sentenceOf } from '../programs/command-programs.ts';
import type { Cell } from '../queries/prepared-query.ts';
import { SqliteQueryCompiler } from '../queries/query-builder.ts';
import { isBusy } from '../sqlite/open-sqlite.ts';
import type { ForeignDatabase, ForeignRows, Trouble } from './foreign-database.ts';
import { openingFailure } from './foreign-failure.ts';
import type { ForeignQuery } from './foreign-queries.ts';

/** Milliseconds between two attempts on a file that the product has locked, and how many are made. */
const retryAfter = 20;
const mostAttempts = 250;

const troubles: readonly (readonly [RegExp, Trouble])[] = [
  [/no such table/, 'table'],
  [/no such column|no column named/, 'column'],
  [/is locked|disk I\/O error|unable to open/, 'lost'],
];

/** Opens a product's SQLite file, read only unless it may be written. Fails with KitError LISTS_OPEN. */
export async function openForeignSqlite(file: string, write: boolean): Promise<ForeignDatabase> {
  const name = JSON.stringify(file);
  let database: DatabaseSync | undefined;
  try {
    statSync(file); // one that is missing would be created
    const opened = new DatabaseSync(file, { readOnly: !write });
    database = opened;
    await patiently(() => opened.prepare('select count(*) from sqlite_master').get());
    return {
      name,
      createCompiler: () => new SqliteQueryCompiler(),
      query: (query) => patiently(() => rowsOf(opened, query)),
      troubleOf: (cause) => troubles.find(([words]) => words.test(sentenceOf(cause)))?.[1] ?? 'refused',
      close: async () => opened.close(),
    };
  } catch (cause) {
    database?.close();
    throw openingFailure(name, cause, 'Correct the file in lists.database of the profile, or its rights.');
  }
}

/** The kit goes on with everything else while the product has locked the file. */
async function patiently<T>(work: () => T): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (cause) {
      if (attempt >= mostAttempts || !isBusy(cause)) throw cause;
    }
    await setTimeout(retryAfter);
  }
}

function rowsOf(database: DatabaseSync, { text, values }: ForeignQuery): ForeignRows {
  const statement = database.prepare(text);
  const cells = values as Cell[]; // as foreignQueries makes them
  const columns = statement.columns().map((column) => column.name);
  if (columns.length === 0) return { rows: [], columns, count: Number(statement.run(...cells).changes) };
  const rows = statement.all(...cells) as JsonObject[]; // numbers, texts and NULL
  return { rows: rows.map((row) => ({ ...row })), columns, count: rows.length };
}
