import type { CallingList } from '../../ocs/configuration/configuration.ts';
import type { CallingListTable } from '../queries/calling-list-table.ts';
import { createQueryBuilder, type QueryBuilder } from '../queries/prepared-query.ts';
import type { SqlDialect } from '../queries/sql-dialect.ts';
import { UsedUpTables } from './used-up-tables.ts';

/** What a store knows of its database, apart from a connection. */
export interface KnownTables {
  readonly dialect: SqlDialect;
  readonly builder: QueryBuilder;
  /** Tables of the calling lists in use, by name of the list. */
  readonly lists: Map<string, CallingListTable>;
  /** Columns of every table that the kit has made in this database, by name of the table. */
  readonly made: Map<string, string>;
  /** Rows of a table when it was counted last, and rows inserted since, by name of the table. */
  readonly grown: Map<string, { readonly counted: number; readonly since: number }>;
  readonly usedUp: UsedUpTables;
}

export function createKnownTables(dialect: SqlDialect): KnownTables {
  return {
    dialect,
    builder: createQueryBuilder(() => dialect.createCompiler()),
    lists: new Map(),
    made: new Map(),
    grown: new Map(),
    usedUp: new UsedUpTables(),
  };
}

/** The table of a calling list in use. */
export function tableOf({ lists }: KnownTables, name: string): CallingListTable {
  const list = lists.get(name);
  if (list === undefined) throw new Error(`the calling list ${JSON.stringify(name)} has no table`);
  return list;
}

/** What the kit notes of a list's columns, to see whether a table of its name still fits. */
export function columnsOf(list: CallingList): string {
  return JSON.stringify(list.fields.map(({ name, type }) => [name, type]));
}
