import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { favorites, hostile } from './hostile-values.ts';

type Values = fc.Arbitrary<JsonValue>;

/** A part of a schema, and the file that its references start from. */
interface Place {
  readonly schema: JsonObject;
  readonly file: string;
  /** Levels that may still follow; schemas refer to themselves. */
  readonly depth: number;
}

const deepest = 6;

/**
 * Values that nearly keep to a schema: each part of one may be missing, of another type, or hostile. `file` is relative to
 * `schemas/`, `path` leads into it.
 */
export function nearly(file: string, path: readonly string[] = []): Values {
  const schema = path.reduce<JsonValue | undefined>((outer, key) => member(outer, key), read(file));
  return isJsonObject(schema) ? valuesOf({ schema, file, depth: deepest }) : hostile;
}

const files = new Map<string, JsonObject>();

function read(file: string): JsonObject {
  const known = files.get(file);
  if (known) return known;
  const schema: unknown = JSON.parse(readFileSync(join(kitFolder, 'schemas', file), 'utf8'));
  if (!isJsonObject(schema)) throw new Error(`${file} is not a schema.`);
  files.set(file, schema);
  return schema;
}

function member(outer: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(outer) && Object.hasOwn(outer, key) ? outer[key] : undefined;
}

/** Nine of ten values as the schema wants them. */
function valuesOf(place: Place): Values {
  if (place.depth <= 0) return fc.constant(null);
  return fc.oneof({ weight: 14, arbitrary: soundValues(place) }, { weight: 1, arbitrary: hostile });
}

function soundValues({ schema, file, depth }: Place): Values {
  const { $ref, const: only, enum: some, oneOf, anyOf, allOf } = schema;
  const inner = (part: JsonValue): Values =>
    isJsonObject(part) ? valuesOf({ schema: part, file, depth: depth - 1 }) : hostile;
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(some)) return fc.constantFrom(...(some as readonly JsonValue[]));
  if (typeof $ref === 'string') return valuesOf(referred($ref, file, depth));
  const choices = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  if (choices.length > 0) return fc.oneof(...choices.map(inner));
  const branches = Array.isArray(allOf) ? allOf.filter(isJsonObject).map((part) => merged(schema, part)) : [];
  const all = [{ ...schema, allOf: undefined }, ...branches];
  return all.length > 1 ? fc.oneof(...all.map(inner)) : typed({ schema, file, depth });
}

/** A branch of a schema: what holds if its condition does. */
function merged(schema: JsonObject, part: JsonObject): JsonObject {
  const properties = [schema, part, part.if, part.then].map((one) => member(one, 'properties'));
  return { ...schema, allOf: undefined, properties: Object.assign({}, ...properties.filter(isJsonObject)) };
}

function referred(reference: string, from: string, depth: number): Place {
  const [target = '', pointer = ''] = reference.replace('https://ocs-tck.example/schemas/', '/').split('#');
  const absolute = target.startsWith('/') ? target.slice(1) : join(dirname(from), target);
  const file = target === '' ? from : absolute;
  const keys = pointer.split('/').slice(1);
  const schema = keys.reduce<JsonValue | undefined>((outer, key) => member(outer, key), read(file));
  return { schema: isJsonObject(schema) ? schema : {}, file, depth: depth - 1 };
}

function typed({ schema, file, depth }: Place): Values {
  const { type, items, properties } = schema;
  const types = Array.isArray(type) ? type : [type ?? (properties === undefined ? 'any' : 'object')];
  return fc.oneof(
    ...types.map((name): Values => {
      if (name === 'object') return objects({ schema, file, depth });
      if (name === 'array')
        return fc.array(isJsonObject(items) ? valuesOf({ schema: items, file, depth: depth - 1 }) : hostile, {
          maxLength: 4,
        });
      return scalars(String(name), schema);
    }),
  );
}

function scalars(type: string, { minimum, maximum }: JsonObject): Values {
  const least = typeof minimum === 'number' ? minimum : -10;
  const most = typeof maximum === 'number' ? maximum : least + 1000;
  if (type === 'integer') return fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  if (type === 'number') return fc.double({ min: least, max: most, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'string') return fc.string({ maxLength: 12 });
  return hostile;
}

/** Keys of the schema, each with its own or a favorite value; sometimes one is missing, sometimes there is one more. */
function objects({ schema, file, depth }: Place): Values {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const entries = Object.entries(properties).map(([key, part]) => {
    const own = isJsonObject(part) ? valuesOf({ schema: part, file, depth: depth - 1 }) : hostile;
    const liked = favorites[key];
    const value =
      liked === undefined
        ? own
        : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...liked) }, { weight: 1, arbitrary: own });
    return fc.option(fc.tuple(fc.constant(key), value), { freq: required.has(key) ? 40 : 1, nil: undefined });
  });
  const odd = fc.tuple(fc.constantFrom('__proto__', 'constructor', '', 'GSW_X', 'token'), hostile);
  const more = fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });
  return fc.tuple(...entries, more).map((pairs) => fromPairs(pairs));
}

/** `__proto__` too becomes a key of its own, as JSON has it. */
function fromPairs(pairs: readonly (readonly [string, JsonValue] | undefined)[]): JsonObject {
  return Object.fromEntries(pairs.filter((pair) => pair !== undefined));
}
