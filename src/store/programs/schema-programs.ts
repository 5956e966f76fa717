import type { CompiledQuery } from 'kysely';
import { KitError } from '../../kernel/kit-error.ts';
import type { SavedSystem } from '../kept-store.ts';
import { type QueryBuilder, Slot } from '../queries/prepared-query.ts';
import { recoveryQuery } from '../queries/retrieved-records.ts';
import { applicationTable, instanceTable } from '../queries/shared-retrieval.ts';
import type { KnownTables } from './known-tables.ts';
import { ask, type Program } from './program.ts';
import { dropTable, markedLists, markedTables, markerTable, once } from './table-programs.ts';

/** Holds one row, the version of the kit's own tables. */
const versionTable = 'ocs_tck_schema';

/** Holds one row, the configuration with the state of its campaign groups. */
const systemTable = 'ocs_tck_system';

/** What each version of the kit's own tables adds to the one before; what is here never changes. */
const migrations: readonly ((builder: QueryBuilder) => readonly CompiledQuery[])[] = [
  ({ schema }) => [
    schema
      .createTable(markerTable)
      .addColumn('table_name', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('columns', 'text', (column) => column.notNull())
      .compile(),
    schema
      .createTable(systemTable)
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('saved', 'text', (column) => column.notNull())
      .compile(),
  ],
  ({ schema }) => [
    schema
      .createTable(instanceTable)
      .addColumn('instance', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .compile(),
    schema
      .createTable(applicationTable)
      .addColumn('application_id', 'integer', (column) => column.primaryKey())
      .addColumn('instance', 'varchar(64)', (column) => column.notNull())
      .compile(),
  ],
];

/** Brings the kit's own tables to this version. Throws KitError STORE_NEWER if they are of a later one. */
export function* migrate({ builder }: KnownTables): Program<void> {
  const table = builder.schema
    .createTable(versionTable)
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull());
  yield* once(table.compile());
  const { rows } = yield* ask('version', () => builder.selectFrom(versionTable).select('version').compile());
  const version = Number(rows[0]?.version ?? 0);
  if (version > migrations.length) throw tooNew(version);
  if (version === migrations.length) return;
  for (const migration of migrations.slice(version))
    for (const query of migration(builder)) yield* once(query);
  const values = { version: migrations.length };
  const note =
    rows.length === 0
      ? builder.insertInto(versionTable).values(values)
      : builder.updateTable(versionTable).set(values);
  yield* once(note.compile());
}

function tooNew(version: number): KitError {
  return new KitError({
    code: 'STORE_NEWER',
    message: `The store has version ${version} of the kit's tables; this kit knows ${migrations.length}.`,
    hint: 'Use the kit that made it or a later one, or another store.',
  });
}

export function* readSystem({ builder }: KnownTables): Program<SavedSystem | undefined> {
  const { rows } = yield* ask('read system', () => builder.selectFrom(systemTable).select('saved').compile());
  const [row] = rows;
  // Only saveSystem writes this column.
  return row === undefined ? undefined : (JSON.parse(String(row.saved)) as SavedSystem);
}

export function* saveSystem({ builder }: KnownTables, system: SavedSystem): Program<void> {
  const saved = new Slot('saved');
  const save = () =>
    builder
      .insertInto(systemTable)
      .values({ id: 1, saved })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ saved }))
      .compile();
  yield* ask('save system', save, { saved: JSON.stringify(system) });
}

/** Drops all that the kit made, except for its own tables, whose rows it deletes. */
export function* emptyStore(tables: KnownTables): Program<void> {
  for (const table of yield* markedTables(tables)) yield* dropTable(tables, table);
  tables.lists.clear();
  yield* ask('forget system', () => tables.builder.deleteFrom(systemTable).compile());
}

/**
 * Returns what these applications have Retrieved to all lists of the store, whether or not this process uses them. Answers
 * with the number of records.
 */
export function* recover(tables: KnownTables, applicationIds: readonly number[]): Program<number> {
  if (applicationIds.length === 0) return 0;
  let recovered = 0;
  for (const table of yield* markedLists(tables)) {
    for (const applicationId of applicationIds) {
      const back = () => recoveryQuery(tables.builder, table, false);
      recovered += (yield* ask(`recover ${table}`, back, { applicationId })).changes;
    }
  }
  return recovered;
}
