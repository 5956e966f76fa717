import { type DataTable, defineParameterType } from '@cucumber/cucumber';
import type { Rows } from '../../src/harness/workspace-api/expected-value.ts';

defineParameterType({ name: 'method', regexp: /GET|POST|PUT/ });
/** A path below `/workspace/v3`. */
defineParameterType({ name: 'operation', regexp: /\S+/ });

/** The rows of a table below its header. */
export function rowsOf(table: DataTable): Rows {
  return table.rows().map(([path = '', literal = '']) => [path, literal] as const);
}
