import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';

/**
 * The calling lists of the standing test bed as SQL that fills their tables, whose formats are in Configuration Server.
 */
export function standingSql({ callingLists }: JsonObject): string {
  return listOf(callingLists).map(sqlOfList).join('\n');
}

function sqlOfList({ table, records }: JsonObject): string {
  const rows = listOf(records);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = rows.map((row) => `  (${columns.map((name) => sqlValue(row[name])).join(', ')})`);
  if (rows.length === 0) return `DELETE FROM "${String(table)}";\n`;
  return `DELETE FROM "${String(table)}";\nINSERT INTO "${String(table)}" (${names}) VALUES\n${values.join(',\n')};\n`;
}

function sqlValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
