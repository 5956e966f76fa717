import { describingKeywords } from '../describing-keywords.ts';
import { conditionsOf } from './condition-text.ts';
import type { InvalidExample, MessageSchema, Schema, SchemaFolder } from './message-schema.ts';
import { notedOf, notedTexts } from './noted-demands.ts';
import { ownProperties, type ResolvedProperty } from './resolve-property.ts';

/** One thing that a schema demands of one key: `{key: 'GSW_FROM', keyword: 'minimum'}`. */
export interface Constraint {
  readonly key: string;
  readonly keyword: string;
}

const silent = new Set<string>(['title', 'description', 'examples', 'default', ...describingKeywords]);

/** Keywords of a message that are understood, and what may stand in them. */
const understood: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['$schema', '$id', 'type', 'properties', 'required', 'allOf', 'anyOf', 'if', 'then', 'else']],
  ['allOf', ['$ref']],
  ['anyOf', ['required']],
  ['then', ['required']],
  ['else', ['anyOf']],
]);

/** Keywords of a message, or below its conditions, for which no invalid example is looked for: none may be there. */
function foreignKeywords(schema: Schema, place = ''): readonly Constraint[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (silent.has(keyword)) return [];
    if (!understood.get(place)?.includes(keyword)) return [{ key: place, keyword }];
    if (!understood.has(keyword)) return [];
    // What stands under these keywords is a schema, or a list of schemas.
    const inner = (Array.isArray(value) ? value : [value]) as readonly Schema[];
    return inner.flatMap((one) => foreignKeywords(one, keyword));
  });
}

/** Everything that a message's own table demands, whatever keywords it is written with. */
export function constraintsOf(folder: SchemaFolder, message: MessageSchema): readonly Constraint[] {
  const mandatory = [...(message.schema.required ?? []), ...conditionsOf(message.schema).keys()];
  const properties = ownProperties(folder, message);
  const keys = new Set(properties.map(({ key }) => key));
  return [
    ...foreignKeywords(message.schema),
    ...mandatory.map((key) => ({ key, keyword: 'required' })),
    ...properties.flatMap(({ key, schema }) =>
      Object.keys(schema)
        .filter((keyword) => !silent.has(keyword))
        .map((keyword) => ({ key, keyword })),
    ),
    ...properties.flatMap(({ key, schema }) =>
      keys.has(schema['x-greaterThan'] ?? '') ? [{ key, keyword: 'x-greaterThan' }] : [],
    ),
    ...properties.flatMap(({ key, schema }) =>
      keys.has(schema['x-follows']?.key ?? '') ? [{ key, keyword: 'x-follows' }] : [],
    ),
    ...[...notedTexts(folder, message).keys()].map((key) => ({ key, keyword: 'x-noted' })),
  ];
}

/** The wrong messages that a schema gives itself, and those that follow from its constraints by rote. */
export function invalidExamplesOf(folder: SchemaFolder, message: MessageSchema): readonly InvalidExample[] {
  const missing = (message.schema.required ?? []).map(
    (key): InvalidExample => ({
      why: 'a required key is missing',
      key,
      problem: 'missing',
      patch: { [key]: null },
    }),
  );
  const wrong = ownProperties(folder, message).flatMap((property) => [
    ...wrongTypes(property),
    ...wrongValues(property),
    ...notedValues(property),
  ]);
  return [...(message.schema['x-invalidExamples'] ?? []), ...missing, ...wrong];
}

function typesOf(schema: Schema): readonly string[] {
  return typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
}

function wrongTypes({ key, schema }: ResolvedProperty): readonly InvalidExample[] {
  const types = typesOf(schema);
  const others = [
    ...(types.includes('string') ? [] : ['text', '7']),
    ...(types.includes('integer') ? [] : [7, 0]),
    // A list is never right; 1.5 comes over no link, but must not pass either.
    {},
    1.5,
  ];
  return others.map((value) => ({
    why: `the value ${JSON.stringify(value)}`,
    key,
    problem: 'type',
    patch: { [key]: value },
  }));
}

function wrongValues({ key, schema }: ResolvedProperty): readonly InvalidExample[] {
  return [...outsiders(schema), ...(schema['x-invalidValues'] ?? [])].map((value) => ({
    why: `the value ${JSON.stringify(value)}`,
    key,
    // Where 0 stands for no value, no other Int is of the right type.
    problem: schema['x-absentAs'] && typeof value === 'number' ? 'type' : 'value',
    patch: { [key]: value },
  }));
}

function notedValues(property: ResolvedProperty): readonly InvalidExample[] {
  const { key, schema } = property;
  const noted = notedOf(property);
  if (noted === undefined) return [];
  const values = [
    ...outsiders({ ...(schema.type && { type: schema.type }), ...noted }),
    ...(noted.type === 'string' ? [7] : []),
  ];
  return values.map((value) => ({
    why: `the value ${JSON.stringify(value)}`,
    key,
    problem: 'value',
    noted: true,
    patch: { [key]: value },
  }));
}

/** Values of the right type just outside of what a schema allows. */
function outsiders({
  const: only,
  enum: list,
  minimum,
  maximum,
  minLength,
  type,
}: Schema): readonly (string | number)[] {
  const values: (string | number)[] = [];
  if (typeof only === 'string') values.push('', `${only}s`, only.toLowerCase());
  if (typeof only === 'number') values.push(only - 1, only + 1);
  if (list !== undefined && type === 'string') values.push('', 'no such value', `${list[0]} `);
  if (list !== undefined && type === 'integer') values.push(-1, Math.max(...list.map(Number)) + 1);
  if (minimum !== undefined) values.push(minimum - 1);
  if (maximum !== undefined) values.push(maximum + 1);
  if (minLength !== undefined) values.push('');
  return values;
}
