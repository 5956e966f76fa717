import { keyCatalog } from './catalog.generated.js';
import { judges } from './message-judges.ts';
import type { SchemaViolation } from './schema-violation.ts';
import type { KeyValue, UserData } from './user-data.ts';
import { typeOfValue, valueText } from './value-text.ts';

/** User data as the coercing reading takes them, and what it had to change: worth a note. */
export interface CoercedUserData {
  readonly userData: UserData;
  readonly coerced: readonly SchemaViolation[];
}

/**
 * Takes an Int that came as a decimal String, and a String that came as an Int, for what the table of the message says
 * they are (ruling 28). Whatever else is wrong with them stays so.
 */
export function coerceUserData(message: string, userData: UserData): CoercedUserData {
  const { uses } = judges(message);
  const coerced: SchemaViolation[] = [];
  const pairs = Object.entries(userData).map(([key, value]) => {
    const use = uses.get(key);
    const types = use && keyCatalog[use.definition]?.types;
    const taken = types === undefined ? value : takenFor(types, value);
    if (use && taken !== value) {
      const { expected } = use;
      coerced.push({ key, problem: 'type', expected, actual: valueText(value), onlyNoted: true });
    }
    return [key, taken] as const;
  });
  return coerced.length === 0 ? { userData, coerced } : { userData: Object.fromEntries(pairs), coerced };
}

function takenFor(types: readonly string[], value: KeyValue): KeyValue {
  if (types.includes(typeOfValue(value))) return value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^(?:0|-?[1-9][0-9]{0,14})$/.test(value) ? Number(value) : value;
}
