import { isJsonObject, type JsonValue } from '../../kernel/json.ts';

/**
 * The one JSON text of a value that is signed, whatever it looked like in its file: keys in the order of their UTF-16 code
 * units, no blanks (RFC 8785). Throws RangeError for a number that JSON cannot carry.
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .flatMap((key) => {
        const member = value[key];
        return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
      });
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} is not a number of JSON.`);
  return JSON.stringify(value);
}
