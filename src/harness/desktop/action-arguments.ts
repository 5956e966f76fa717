import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { LiteralContext } from '../expect/literal-context.ts';
import { parseValue } from '../expect/literals.ts';

/** Arguments whose numbers have names, with the keys that they become. */
const keys: Readonly<Record<string, string>> = {
  callResult: 'GSW_CALL_RESULT',
  phoneType: 'GSW_PHONE_TYPE',
  recordType: 'GSW_RECORD_TYPE',
};

/**
 * A table's rows as an action's arguments: `changes.custom.segment` names a place within an argument. A number that has
 * a name may be written by it (`Busy`); in quotes it is a String.
 */
export function argumentsFrom(
  rows: readonly (readonly [string, string])[],
  context: LiteralContext,
): JsonObject {
  const result: { [key: string]: JsonValue | undefined } = {};
  for (const [path, literal] of rows) {
    const places = path.split('.');
    put(result, places, parseValue(literal, context, keys[places.at(-1) ?? '']));
  }
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
