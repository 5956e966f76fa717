import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { type LiteralContext, parseValue } from '../expect/literals.ts';

/** A table's rows as an action's arguments: `changes.custom.segment` names a place within an argument. */
export function argumentsFrom(
  rows: readonly (readonly [string, string])[],
  context: LiteralContext,
): JsonObject {
  const result: { [key: string]: JsonValue | undefined } = {};
  for (const [path, literal] of rows) put(result, path.split('.'), parseValue(literal, context));
  return result;
}

function put(
  into: { [key: string]: JsonValue | undefined },
  [key = '', ...deeper]: readonly string[],
  value: JsonValue | undefined,
): void {
  if (deeper.length === 0) {
    into[key] = value;
    return;
  }
  const inner: { [key: string]: JsonValue | undefined } = { ...(into[key] as JsonObject | undefined) }; // Made here.
  put(inner, deeper, value);
  into[key] = inner;
}
