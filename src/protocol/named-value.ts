import { namedKeys } from './enumerations.generated.ts';

/** Names of the values of a key, or of a column of a record, whose numbers have names; undefined for any other. */
export function namesOfKey(key: string): readonly string[] | undefined {
  return Object.hasOwn(namedKeys, key) ? Object.values(namedKeys[key] ?? {}) : undefined;
}

/** The number that a name of such a key stands for: `Canceled` of `record_status` is 5. */
export function valueNamed(key: string, name: string): number | undefined {
  if (!Object.hasOwn(namedKeys, key)) return undefined;
  const found = Object.entries(namedKeys[key] ?? {}).find(([, known]) => known === name);
  return found === undefined ? undefined : Number(found[0]);
}

/** The name of a number of such a key: 5 of `record_status` is `Canceled`. */
export function nameOfValue(key: string, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Object.hasOwn(namedKeys, key)) return undefined;
  return namedKeys[key]?.[value];
}
