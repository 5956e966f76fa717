import { type CompiledQuery, sql } from 'kysely';
import { KitError } from '../../kernel/kit-error.ts';
import type { CallingList, FieldType } from '../../ocs/configuration/configuration.ts';
import { mandatoryColumnNames, mandatoryColumns, type SqlType } from './calling-list-columns.ts';
import type { QueryBuilder } from './prepared-query.ts';
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
 * Creates the list's table. One index finds Ready records in the order of retrieval without reading the table, another
 * finds scheduled records by time; the third finds a chain, and refuses two records at the same place in it.
 */
export function createTableQueries(builder: QueryBuilder, list: CallingList): readonly CompiledQuery[] {
  const { table } = callingListTable(list);
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
    builder.schema
      .createIndex(`${table}_ready`)
      .on(table)
      .columns(['record_status', 'chain_id', 'record_type', 'tz_dbid', 'daily_from', 'daily_till'])
      .compile(),
    builder.schema
      .createIndex(`${table}_scheduled`)
      .on(table)
      .columns(['record_status', 'dial_sched_time'])
      .compile(),
    builder.schema
      .createIndex(`${table}_chain`)
      .unique()
      .on(table)
      .columns(['chain_id', 'chain_n'])
      .compile(),
  ];
}
