import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { actionNames } from '../../desktop/action-handlers.ts';
import { isJsonObject } from '../../kernel/json.ts';
import {
  readUpperTesterSchema,
  upperTesterCompiler,
} from '../schema-compilers/upper-tester-schema-compiler.ts';
import { upperTesterMethods } from './upper-tester-methods.ts';
import { wrongIn } from './upper-tester-schemas.ts';

describe('the schemas of the upper tester', () => {
  const compiler = upperTesterCompiler({});

  it('exist for each method, and no other', () => {
    const files = readdirSync(new URL('../../../schemas/upper-tester/', import.meta.url));
    assert.deepEqual(
      files.toSorted(),
      upperTesterMethods.map((method) => `${method}.schema.json`).toSorted(),
    );
  });

  for (const method of upperTesterMethods) {
    it(`accept the examples of ${method}`, () => {
      const schema = readUpperTesterSchema(method);
      const { examples } = schema;
      assert.ok(Array.isArray(examples) && examples.length > 0);
      const validate = compiler.getSchema(String(schema.$id));
      assert.ok(validate);
      for (const example of examples) assert.ok(validate(example), JSON.stringify(validate.errors));
    });
  }

  it('describe the arguments of exactly the existing actions', () => {
    const { properties } = readUpperTesterSchema('do');
    assert.ok(isJsonObject(properties) && isJsonObject(properties.params));
    const { properties: named, allOf } = properties.params;
    assert.ok(isJsonObject(named) && isJsonObject(named.action) && Array.isArray(allOf));
    assert.deepEqual(toSorted(named.action.enum), actionNames.toSorted());
    assert.deepEqual(toSorted(allOf.map(actionOfCondition)), actionNames.toSorted());
  });

  const refused = [
    [{ action: 'dial', arguments: {} }, /handle/],
    [{ action: 'dial', arguments: { handle: '12' } }, /must be integer/],
    [{ action: 'dial' }, /arguments/],
    [{ action: 'logOut', arguments: { now: true } }, /additional properties/],
    [{ action: 'doNotCall', arguments: { message: 'x' } }, /handle/],
    [{ action: 'finishRecord', arguments: { handle: 1, changes: { custom: { GSW_X: 1 } } } }, /custom/],
    [
      { action: 'rescheduleRecord', arguments: { handle: 1, at: 'soon', callbackType: 'Personal' } },
      /pattern/,
    ],
    [{ action: 'rescheduleRecord', arguments: { handle: 1, at: '2030-01-01T10:00' } }, /callbackType/],
    [{ action: 'announceReady', arguments: { handle: 1, seconds: 0 } }, />= 1/],
  ] as const;
  for (const [params, sentence] of refused) {
    it(`refuse ${JSON.stringify(params)}`, () =>
      assert.match(wrongIn('do', 'params', params) ?? '', sentence));
  }

  it('accept an action without arguments if all are optional', () => {
    for (const action of ['logOut', 'answer', 'startPreview', 'requestPreviewRecord'])
      assert.equal(wrongIn('do', 'params', { action }), undefined);
  });
});

function toSorted(names: unknown): readonly unknown[] {
  assert.ok(Array.isArray(names));
  return names.toSorted();
}

/** The action that a condition of the schema is for. */
function actionOfCondition(condition: unknown): unknown {
  const at = (value: unknown, key: string): unknown => (isJsonObject(value) ? value[key] : undefined);
  return at(at(at(at(condition, 'if'), 'properties'), 'action'), 'const');
}
