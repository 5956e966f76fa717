import type { RecordingIndex } from '../../recording/indexer/recording-index.ts';
import { PostgresConnection } from '../postgres/postgres-connection.ts';
import { postgresDialect } from '../postgres/postgres-dialect.ts';
import type { Program } from '../programs/program.ts';
import { createQueryBuilder, type QueryBuilder } from '../queries/prepared-query.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import { sqliteDialect } from '../sqlite/sqlite-dialect.ts';
import { createRecordingTables, readParties, readRecordings, saveRecording } from './recording-programs.ts';

/** An index of recordings that is open. */
export interface OpenRecordingIndex extends RecordingIndex {
  close(): Promise<void>;
}

type Run = <T>(make: () => Program<T>) => Promise<T>;

/** In a SQLite file, or in memory with `:memory:`. Throws KitError STORE_OPEN, STORE_LOCKED or STORE_IN_USE. */
export async function openSqliteIndex(file: string): Promise<OpenRecordingIndex> {
  const { connection, release } = openSqlite(file, { longestWait: 5000, durable: false });
  const run: Run = async (make) => connection.atomically(() => connection.play(make()));
  const builder = createQueryBuilder(() => sqliteDialect.createCompiler());
  await run(() => createRecordingTables(builder));
  return {
    ...queriesOf(run, builder),
    close: async () => {
      connection.close();
      release();
    },
  };
}

/** In a PostgreSQL database; rejects with the database's own error. */
export async function openPostgresIndex(url: string): Promise<OpenRecordingIndex> {
  const connection = new PostgresConnection(url, 'recordings', 1);
  const run: Run = (make) => connection.atomically(make);
  const builder = createQueryBuilder(() => postgresDialect.createCompiler());
  await run(() => createRecordingTables(builder));
  return { ...queriesOf(run, builder), close: () => connection.close() };
}

function queriesOf(run: Run, builder: QueryBuilder): RecordingIndex {
  return {
    save: (row, parties, events) => run(() => saveRecording(builder, row, parties, events)),
    recordings: () => run(() => readRecordings(builder)),
    parties: (id) => run(() => readParties(builder, id)),
  };
}
