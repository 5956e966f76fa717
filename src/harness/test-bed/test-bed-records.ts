import type { JsonObject } from '../../kernel/json.ts';
import type { LiteralContext } from '../expect/literal-context.ts';
import { parseValue } from '../expect/literals.ts';

/** Rows of a features table as records: cells are literals, or bare text for phones and the like. */
export function recordsFromTable(
  rows: readonly Readonly<Record<string, string>>[],
  context: LiteralContext,
): readonly JsonObject[] {
  return rows.map((row) => {
    const fields = Object.entries(row).filter(([, cell]) => cell !== '');
    return Object.fromEntries(fields.map(([field, cell]) => [field, fieldValue(field, cell, context)]));
  });
}

/** Columns that hold text: their cells need no quotes. */
const textColumns: ReadonlySet<string> = new Set([
  'contact_info',
  'customer_name',
  'segment',
  'last_order',
  'note',
  'agent_id',
]);

function fieldValue(field: string, cell: string, context: LiteralContext): JsonObject[string] {
  if (textColumns.has(field) && !cell.startsWith('"')) return cell;
  return parseValue(cell, context, field);
}
