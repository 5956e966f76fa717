import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOtherSchema } from './generated-files.ts';
import { type JsonSchema, typeOfSchema } from './json-type.ts';
import { writeUpperTester } from './write-upper-tester.ts';

const types: readonly (readonly [string, JsonSchema])[] = [
  ['number', { type: 'integer' }],
  ['string | null', { type: ['string', 'null'] }],
  ['"a" | "b"', { enum: ['a', 'b'] }],
  ['readonly string[]', { type: 'array', items: { type: 'string' } }],
  ['readonly (string | null)[]', { type: 'array', items: { type: ['string', 'null'] } }],
  ['Readonly<Record<string, never>>', { type: 'object', properties: {}, additionalProperties: false }],
  ['Readonly<Record<string, string>>', { type: 'object', additionalProperties: { type: 'string' } }],
  [
    '{ readonly [key: string]: string | List }',
    { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/list' }] } },
  ],
  ['Pairs | Flat', JSON.parse('{"then":{"$ref":"#/$defs/flat"},"else":{"$ref":"#/$defs/pairs"}}')],
  ['ChainAttr', { $ref: '#/$defs/chainAttr' }],
  [
    '{\n  readonly a: number;\n  readonly b?: string;\n}',
    { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } }, required: ['a'] },
  ],
];

for (const [type, schema] of types) {
  test(`${JSON.stringify(schema)} is ${type.replaceAll('\n', ' ')}`, () => {
    assert.equal(typeOfSchema(schema), type);
  });
}

test('a schema without a type is refused', () => {
  assert.throws(() => typeOfSchema({ description: 'anything' }), { code: 'SCHEMA_TYPE_UNKNOWN' });
});

test('an action that does not say whether it is about a record is refused by name', () => {
  const act = readOtherSchema('upper-tester/do');
  const { 'x-onARecord': _, ...dial } = act.$defs?.dial ?? {};
  const observe = readOtherSchema('upper-tester/observe');
  assert.throws(() => writeUpperTester({ ...act, $defs: { ...act.$defs, dial } }, observe), {
    code: 'SCHEMA_KEYWORD_MISSING',
    message: /dial/,
  });
});
