import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { ctiEventNames, ctiRequestNames } from './cti-frames.ts';
import { ctiFramesAreUpToDate } from './generate-cti-frames.ts';
import { validateFrame } from './validate-frame.ts';

const folder = new URL('../../../schemas/link/', import.meta.url);
const shared = ['fields.schema.json', 'user-data.schema.json', 'json-rpc.schema.json'];
const messageFiles = ['requests', 'events'].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => `${kind}/${file}`),
);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as JsonObject;
const examplesOf = (schema: JsonObject) => (Array.isArray(schema.examples) ? schema.examples : []);

function strictCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-direction', 'x-answers']);
  for (const path of [...shared, ...messageFiles]) ajv.addSchema(read(path));
  return ajv;
}

describe('schemas of the link', () => {
  const ajv = strictCompiler();

  for (const path of [...messageFiles, 'user-data.schema.json', 'json-rpc.schema.json']) {
    it(`${path} compiles strictly and its examples hold`, () => {
      const schema = read(path);
      const validate = ajv.getSchema(String(schema.$id));
      assert.ok(validate);
      assert.equal(schema.$id, `https://ocs-tck.example/schemas/link/${path}`);
      assert.ok(examplesOf(schema).length > 0, 'an example');
      for (const example of examplesOf(schema)) assert.ok(validate(example), ajv.errorsText(validate.errors));
    });
  }

  it('every definition that has examples takes them', () => {
    for (const path of shared) {
      const schema = read(path);
      for (const [name, definition] of Object.entries(isJsonObject(schema.$defs) ? schema.$defs : {})) {
        if (!isJsonObject(definition)) continue;
        const validate = ajv.getSchema(`${String(schema.$id)}#/$defs/${name}`);
        assert.ok(validate);
        for (const example of examplesOf(definition)) assert.ok(validate(example), `${path} ${name}`);
      }
    }
  });

  it('answers are events that exist', () => {
    for (const name of ctiRequestNames) {
      const answers = read(`requests/${name}.schema.json`)['x-answers'];
      assert.ok(Array.isArray(answers) && answers.includes('EventError'), name);
      for (const answer of answers)
        assert.ok(
          ctiEventNames.some((event) => event === answer),
          `${name}: ${answer}`,
        );
    }
  });

  it('the generated types are what the schemas give', () => assert.ok(ctiFramesAreUpToDate()));
});

describe('validateFrame', () => {
  const userEvent = {
    messageType: 'RequestDistributeUserEvent',
    thisDN: '7001',
    userData: { GSW_PHONE: '555' },
  };

  for (const path of messageFiles) {
    const schema = read(path);
    const [example] = examplesOf(schema);
    it(`takes a sound ${schema.title}, and tells each field that is missing or wrong`, () => {
      assert.ok(isJsonObject(example));
      assert.deepEqual(validateFrame(example).problems, []);
      for (const field of Array.isArray(schema.required) ? schema.required : []) {
        if (field === 'messageType' || typeof field !== 'string') continue;
        const { [field]: _, ...without } = example;
        assert.deepEqual(validateFrame(without).problems, [`${field}: is missing.`]);
        assert.equal(validateFrame({ ...example, [field]: null }).problems.length, 1, field);
      }
    });
  }

  const wrong: readonly [string, JsonObject, RegExp][] = [
    ['no messageType', {}, /messageType: is missing/],
    ['an unknown one', { messageType: 'RequestCoffee' }, /"RequestCoffee" is not known/],
    ['one that is a path', { messageType: '../events/EventACK' }, /is not known/],
    ['one of Object', { messageType: 'constructor' }, /is not known/],
    ['a fraction in user data', { ...userEvent, userData: { a: 1.5 } }, /userData\.a: must be/],
    [
      'a boolean deep in user data',
      { ...userEvent, userData: { a: { b: true } } },
      /userData\.a\.b: must be/,
    ],
    ['an Int beyond what JSON carries', { ...userEvent, userData: { a: 2 ** 60 } }, /userData\.a: must be/],
    [
      'a pair of the wrong type',
      { ...userEvent, userData: [{ key: 'a', type: 'int', value: 'x' }] },
      /0\.value: must be integer/,
    ],
    [
      'a pair that has more',
      { ...userEvent, userData: [{ key: 'a', type: 'str', value: 'x', b: 1 }] },
      /unknown/,
    ],
    [
      'a nested pair of the wrong type',
      {
        ...userEvent,
        userData: [{ key: 'a', type: 'kvlist', value: [{ key: 'b', type: 'str', value: 1 }] }],
      },
      /must be string/,
    ],
    [
      'a connection id that is none',
      { messageType: 'RequestAnswerCall', thisDN: '1', connId: '12' },
      /connId: must match/,
    ],
    [
      'a call type that is none',
      { messageType: 'EventRinging', thisDN: '1', connId: '006c029a6685d004', callType: 'outbound' },
      /callType: must be one of Inbound/,
    ],
    ['JSON-RPC without a method', { jsonrpc: '2.0', id: 1 }, /^result: is missing/],
    ['JSON-RPC of another version', { jsonrpc: '1.0', id: 1, method: 'hello' }, /jsonrpc/],
    [
      'JSON-RPC with result and error',
      { jsonrpc: '2.0', id: 1, result: 1, error: { code: 1, message: 'x' } },
      /unknown/,
    ],
  ];
  for (const [what, frame, expected] of wrong) {
    it(`refuses ${what}`, () => {
      const { problems } = validateFrame(frame);
      assert.equal(problems.length, 1, problems.join(' '));
      assert.match(String(problems[0]), expected);
    });
  }

  it('wants the form that the client asked for', () => {
    assert.deepEqual(validateFrame(userEvent, 'object').problems, []);
    assert.match(String(validateFrame(userEvent, 'pairs').problems[0]), /must be in the form "pairs"/);
  });

  it('tells no more than fifty problems', () => {
    const userData = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`k${n}`, null]));
    assert.equal(validateFrame({ ...userEvent, userData }).problems.length, 50);
  });
});
