import type { CompiledQuery } from 'kysely';
import { KitError } from '../../kernel/kit-error.ts';
import type { CallingList, FieldType } from '../../ocs/configuration/configuration.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { mandatoryColumnNames, mandatoryColumns, type SqlType } from './calling-list-columns.ts';
import type { QueryBuilder } from './prepared-query.ts';
import { sql } from './query-builder.ts';
import { sqlIdentifier } from './sql-identifier.ts';

const customTypes: Readonly<Record<FieldType, SqlType>> = {
  INT: 'integer',
  FLOAT: 'double precision',
  CHAR: 'varchar(255)',
  VARCHAR: 'varchar(255)',
  DATETIME: 'timestamp',
};

/** A calling list as the store sees it: its table and columns, all with names that a database accepts. */
export interface CallingListTable {
  readonly table: string;
  /** Names of the custom fields. */
  readonly custom: readonly string[];
  /** All columns, the Genesys mandatory fields first. */
  readonly columns: readonly string[];
}

/** Checks a calling list's names. Throws KitError STORE_NAME, or STORE_FIELD_TWICE for a duplicate field. */
export function callingListTable(list: CallingList): CallingListTable {
  const custom = list.fields.map((field) => sqlIdentifier('field', field.name));
  const columns = [...mandatoryColumnNames, ...custom];
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column.toLowerCase())) {
      throw new KitError({
        code: 'STORE_FIELD_TWICE',
        message: `The calling list ${JSON.stringify(list.name)} has two fields named ${JSON.stringify(column)}.`,
        hint: 'Rename the custom field. Every calling list has the Genesys mandatory fields.',
      });
    }
    seen.add(column.toLowerCase());
  }
  return { table: sqlIdentifier('table', list.table), custom, columns };
}

/**
 * Creates the list's table. Indexes have only the records that are looked for by them, so that finished ones cost
 * nothing: Ready records in the order of retrieval, scheduled ones by their time, Retrieved ones by their chain. Another
 * finds a chain, and refuses two records at the same place in it; the last finds a number.
 */
export function createTableQueries(builder: QueryBuilder, list: CallingList): readonly CompiledQuery[] {
  const { table } = callingListTable(list);
  const index = (name: string, columns: readonly string[]) =>
    builder.schema
      .createIndex(`${table}_${name}`)
      .on(table)
      .columns([...columns]);
  let create = builder.schema.createTable(table);
  for (const name of mandatoryColumnNames) {
    const column: { readonly type: SqlType; readonly optional?: true } = mandatoryColumns[name];
    create = create.addColumn(name, sql.raw(column.type), (build) => {
      if (name === 'record_id') return build.primaryKey();
      return column.optional ? build : build.notNull();
    });
  }
  for (const field of list.fields) create = create.addColumn(field.name, sql.raw(customTypes[field.type]));
  return [
    create.compile(),
    index('ready', ['chain_id', 'chain_n', 'record_type', 'tz_dbid', 'daily_from', 'daily_till'])
      .where(hasStatus(recordStatus.Ready))
      .compile(),
    index('scheduled', ['dial_sched_time'])
      .where(hasStatus(recordStatus.Ready))
      .where(sql<boolean>`dial_sched_time is not null`)
      .compile(),
    index('held', ['chain_id']).where(hasStatus(recordStatus.Retrieved)).compile(),
    index('chain', ['chain_id', 'chain_n']).unique().compile(),
    index('phone', ['contact_info']).compile(),
  ];
}

/** Written out, because SQLite uses such an index only for a query that has the same words. */
function hasStatus(status: number) {
  return sql<boolean>`record_status = ${sql.lit(status)}`;
}
