import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type CompiledQuery, sql } from 'kysely';
import type { DoNotCallEntry } from '../ocs/machine/store-port.ts';
import type { SqlType } from './calling-list-columns.ts';
import { fillSlots, type QueryBuilder, Slot } from './prepared-query.ts';

/** Its name in every database. */
const table = 'gsw_donotcall_list';

/** Its fixed columns (OutboundContact, Deploying DNC Functionality), all of which may be empty. */
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

interface Statements {
  readonly insertQuery: CompiledQuery;
  readonly insert: StatementSync;
  readonly read: StatementSync;
  readonly empty: StatementSync;
}

/** The do-not-call list of a SQLite database. */
export class DoNotCallTable {
  readonly #database: DatabaseSync;
  readonly #builder: QueryBuilder;
  #statements: Statements | undefined;

  constructor(database: DatabaseSync, builder: QueryBuilder) {
    this.#database = database;
    this.#builder = builder;
  }

  replace(entries: readonly DoNotCallEntry[]): void {
    if (this.#statements === undefined) this.#statements = this.#make();
    else this.#statements.empty.run();
    this.add(entries);
  }

  add(entries: readonly DoNotCallEntry[]): void {
    const { insert, insertQuery } = this.#ready();
    for (const entry of entries) insert.run(...fillSlots(insertQuery, { ...entry }));
  }

  read(): readonly DoNotCallEntry[] {
    // The statement returns rows of exactly these columns.
    const rows = this.#ready().read.all() as unknown as DoNotCallEntry[];
    return rows.map((row) => ({ ...row }));
  }

  /** If this connection did not create the table, an earlier one may have left it in the file. */
  #ready(): Statements {
    this.#statements ??= this.#prepare();
    return this.#statements;
  }

  #make(): Statements {
    const { schema } = this.#builder;
    const create = names.reduce(
      (creation, name) => creation.addColumn(name, sql.raw(columns[name])),
      schema.createTable(table),
    );
    this.#database.exec(schema.dropTable(table).ifExists().compile().sql);
    this.#database.exec(create.compile().sql);
    return this.#prepare();
  }

  #prepare(): Statements {
    const slots = Object.fromEntries(names.map((name) => [name, new Slot(name)]));
    const insertQuery = this.#builder.insertInto(table).values(slots).compile();
    const readQuery = this.#builder.selectFrom(table).select(names).orderBy('rowid').compile();
    return {
      insertQuery,
      insert: this.#database.prepare(insertQuery.sql),
      read: this.#database.prepare(readQuery.sql),
      empty: this.#database.prepare(this.#builder.deleteFrom(table).compile().sql),
    };
  }
}
