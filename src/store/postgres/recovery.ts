import type { KnownTables } from '../programs/known-tables.ts';
import { ask, type Program } from '../programs/program.ts';
import { markedLists } from '../programs/table-programs.ts';
import { recoveryQuery, retrievedChainsQuery } from '../queries/retrieved-records.ts';
import type { PostgresConnection } from './postgres-connection.ts';

/** In how many parts the chains of a list are returned side by side: one statement keeps one core of the server busy. */
const parts = 4;

/** Chains that an application has Retrieved in a list. */
interface Stretch {
  readonly table: string;
  readonly applicationId: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Returns what this process's own applications have Retrieved to all lists of the store. Answers with the number of
 * records. If it does not come to its end, the next process that runs the applications does the rest.
 */
export async function recoverOwn(
  connection: PostgresConnection,
  tables: KnownTables,
  applicationIds: readonly number[],
): Promise<number> {
  const stretches = await connection.atomically(() => retrievedChains(tables, applicationIds));
  const returned = stretches
    .flatMap(divided)
    .map((stretch) => connection.play(() => returnChains(tables, stretch)));
  return (await Promise.all(returned)).reduce((sum, count) => sum + count, 0);
}

function* retrievedChains(
  tables: KnownTables,
  applicationIds: readonly number[],
): Program<readonly Stretch[]> {
  const stretches: Stretch[] = [];
  for (const table of yield* markedLists(tables)) {
    const query = () => retrievedChainsQuery(tables.builder, table);
    for (const applicationId of applicationIds) {
      const [row] = (yield* ask(`retrieved chains ${table}`, query, { applicationId })).rows;
      if (row === undefined || row.lowest === null) continue;
      stretches.push({ table, applicationId, first: Number(row.lowest), last: Number(row.highest) });
    }
  }
  return stretches;
}

function divided(stretch: Stretch): readonly Stretch[] {
  const { first, last } = stretch;
  const size = Math.ceil((last - first + 1) / parts);
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, n) => ({
    ...stretch,
    first: first + n * size,
    last: Math.min(last, first + (n + 1) * size - 1),
  }));
}

function* returnChains({ builder }: KnownTables, { table, ...values }: Stretch): Program<number> {
  return (yield* ask(`recover part of ${table}`, () => recoveryQuery(builder, table, true), values)).changes;
}
