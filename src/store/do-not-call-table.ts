import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { DoNotCallEntry } from '../ocs/store-port.ts';
import type { SqlType } from './calling-list-columns.ts';
import { fillSlots, type QueryBuilder, Slot } from './prepared-query.ts';

/** Its name in every database. */
const table = 'gsw_donotcall_list';

/** Its fixed columns (OutboundContact, Deploying DNC Functionality); none of them has to be filled. */
const columns = {
  phone: 'varchar(64)',
  customer_id: 'varchar(64)',
  dnc_message: 'varchar(255)',
  tenant_dbid: 'decimal(18,0)',
  campaign_dbid: 'decimal(18,0)',
  list_dbid: 'decimal(18,0)',
  is_internal: 'integer',
  time_stamp: 'integer',
  expires_at: 'integer',
} as const satisfies Record<keyof DoNotCallEntry, SqlType>;

const names = Object.keys(columns) as readonly (keyof DoNotCallEntry)[]; // its keys are exactly these

/** The do-not-call table of a SQLite database. */
export class DoNotCallTable {
  readonly #database: DatabaseSync;
  readonly #builder: QueryBuilder;

  constructor(database: DatabaseSync, builder: QueryBuilder) {
    this.#database = database;
    this.#builder = builder;
  }

  replace(entries: readonly DoNotCallEntry[]): void {
    const { schema } = this.#builder;
    const create = names.reduce(
      (creation, name) => creation.addColumn(name, sql.raw(columns[name])),
      schema.createTable(table),
    );
    this.#database.exec(schema.dropTable(table).ifExists().compile().sql);
    this.#database.exec(create.compile().sql);
    this.add(entries);
  }

  add(entries: readonly DoNotCallEntry[]): void {
    const slots = Object.fromEntries(names.map((name) => [name, new Slot(name)]));
    const query = this.#builder.insertInto(table).values(slots).compile();
    const statement = this.#database.prepare(query.sql);
    for (const entry of entries) statement.run(...fillSlots(query, { ...entry }));
  }

  read(): readonly DoNotCallEntry[] {
    const query = this.#builder.selectFrom(table).select(names).orderBy('rowid').compile();
    // The statement returns rows of exactly these columns.
    const rows = this.#database.prepare(query.sql).all() as unknown as DoNotCallEntry[];
    return rows.map((row) => ({ ...row }));
  }
}
