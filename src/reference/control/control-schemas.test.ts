import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  controlSchemaCompiler,
  readControlSchema,
  sharedSchemas,
} from '../schema-compilers/control-schema-compiler.ts';
import { controlMethodNames } from './control-methods.ts';
import { checkParams } from './control-schemas.ts';

const methods = ['hello', ...controlMethodNames];

describe('the schemas of the control link', () => {
  const compiler = controlSchemaCompiler({});

  it('exist for each method, and no other', () => {
    const files = readdirSync(new URL('../../../schemas/control/', import.meta.url));
    const named = files.filter((file) => file.endsWith('.schema.json')).map((file) => file.slice(0, -12));
    assert.deepEqual(named.toSorted(), methods.toSorted());
  });

  for (const method of methods) {
    it(`accepts the examples of ${method}`, () => {
      const schema = readControlSchema(method);
      const { examples } = schema;
      assert.ok(Array.isArray(examples) && examples.length > 0);
      const validate = compiler.getSchema(String(schema.$id));
      assert.ok(validate);
      for (const example of examples) assert.ok(validate(example), JSON.stringify(validate.errors));
    });
  }

  for (const shared of sharedSchemas) {
    it(`accepts the examples of the shared ${shared}`, () => {
      const { $id, examples } = readControlSchema(`shared/${shared}`);
      const validate = compiler.getSchema(String($id));
      assert.ok(validate !== undefined && Array.isArray(examples) && examples.length > 0);
      for (const example of examples) assert.ok(validate(example), JSON.stringify(validate.errors));
    });
  }

  const refused = [
    ['dialing.start', {}, 'campaignGroup is missing.'],
    ['dialing.setMode', { campaignGroup: 'A', mode: 'Fast' }, /^mode must be one of Predictive, /],
    ['clock.advance', { ms: -1 }, 'ms must be >= 0.'],
    [
      'provision',
      { callingLists: [{ name: 'A', table: 'a b' }] },
      /^callingLists\[0\]\.table must match pattern/,
    ],
    ['reset', { everything: true }, 'everything is not known.'],
    [
      'provision',
      { campaigns: [{ name: 'A', callingLists: [7] }] },
      'campaigns[0].callingLists[0] must be string.',
    ],
    [
      'provision',
      { callingLists: [{ name: 'A', records: [{ attempt: '1' }] }] },
      /^callingLists\[0\]\.records\[0\]\.attempt must be integer/,
    ],
  ] as const;
  for (const [method, params, sentence] of refused) {
    it(`refuses ${JSON.stringify(params)} for ${method}`, () => {
      assert.throws(() => checkParams(method, params), { code: -32602, message: sentence });
    });
  }
});
