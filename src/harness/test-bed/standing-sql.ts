import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';

/**
 * The calling lists of the standing test bed as SQL that fills their tables, whose formats are in Configuration Server. With
 * the table of a do-not-call list, entries that an earlier run has made for these records are taken out of it.
 */
export function standingSql({ callingLists, options }: JsonObject, doNotCall?: string): string {
  const customer = isJsonObject(options) ? options.customer_id : undefined;
  return listOf(callingLists)
    .map(
      (list) => `${doNotCall === undefined ? '' : sqlOfEntries(list, doNotCall, customer)}${sqlOfList(list)}`,
    )
    .join('\n');
}

function sqlOfList({ table, records }: JsonObject): string {
  const rows = listOf(records);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = rows.map((row) => `  (${columns.map((name) => sqlValue(row[name])).join(', ')})`);
  const emptied = `DELETE FROM ${sqlName(table)};\n`;
  if (rows.length === 0) return emptied;
  return `${emptied}INSERT INTO ${sqlName(table)} (${names}) VALUES\n${values.join(',\n')};\n`;
}

/** Customers are known by a field that not every list has. */
function sqlOfEntries({ table, fields }: JsonObject, doNotCall: string, customer?: JsonValue): string {
  const known = listOf(fields).filter(({ name }) => name === customer);
  const whose = [['phone', 'contact_info'], ...known.map(({ name }) => ['customer_id', String(name)])];
  const those = whose.map(([of, column]) => `"${of}" IN (SELECT "${column}" FROM ${sqlName(table)})`);
  return `DELETE FROM ${sqlName(doNotCall)} WHERE ${those.join(' OR ')};\n`;
}

/** `outbound.cl_spring` is a table of a schema. */
function sqlName(table: JsonValue | undefined): string {
  return String(table)
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

function sqlValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
