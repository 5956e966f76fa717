import { quoted, type Scanner, token } from './scanner.ts';

/**
 * Parameters in their order. Names are in lower case; a value is as written, a quoted one with its quotes; a parameter
 * without a value is `true`.
 */
export type Parameters = ReadonlyMap<string, string | true>;

export const noParameters: Parameters = new Map();

export function parameters(entries: Readonly<Record<string, string | true>>): Parameters {
  return new Map(Object.entries(entries).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A parameter's value, if it has one. */
export function parameterValue(list: Parameters, name: string): string | undefined {
  const value = list.get(name);
  return value === true ? undefined : value;
}

/** A copy with one parameter set, or taken away. */
export function withParameter(list: Parameters, name: string, value: string | true | undefined): Parameters {
  const copy = new Map(list);
  if (value === undefined) copy.delete(name);
  else copy.set(name, value);
  return copy;
}

/** An address with colons has brackets, but for the one in `received` (RFC 3261, section 25.1). */
const value = /\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+|[A-Za-z0-9\-.!%*_+`'~]+/y;

/** Parameters of a header, each after a semicolon; a name may come once (RFC 3261, section 7.3.1). */
export function readParameters(scanner: Scanner): Parameters | undefined {
  const found = new Map<string, string | true>();
  while (scanner.separator(';')) {
    const at = scanner.at;
    const name = scanner.expect(token, 'name of a parameter')?.toLowerCase();
    if (name === undefined) return undefined;
    if (found.has(name)) return scanner.refuse(`has the parameter ${name} twice`, at);
    const given = scanner.separator('=') ? readValue(scanner) : true;
    if (given === undefined) return undefined;
    found.set(name, given);
  }
  return found;
}

function readValue(scanner: Scanner): string | undefined {
  return scanner.match(quoted) ?? scanner.expect(value, 'value of a parameter');
}

export function writeParameters(list: Parameters): string {
  return [...list].map(([name, given]) => (given === true ? `;${name}` : `;${name}=${given}`)).join('');
}
