import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ErrorObject } from 'ajv';
import { judgeUserData, type Reading } from '../judge-user-data.ts';
import type { UserData } from '../user-data.ts';
import { constraintsOf, invalidExamplesOf } from './constraints.ts';
import { generatedFiles } from './generated-files.ts';
import { type InvalidExample, type MessageSchema, readSchemaFolder } from './message-schema.ts';
import { ownProperties } from './resolve-property.ts';
import { compileSchemas } from './write-validators.ts';

const folder = readSchemaFolder(
  fileURLToPath(new URL('../../../schemas/desktop-protocol/', import.meta.url)),
);
const readings: readonly Reading[] = ['strict', 'lenient'];
const ajv = compileSchemas(folder);

function examplesOf({ schema }: MessageSchema): readonly UserData[] {
  return (schema.examples ?? []) as readonly UserData[];
}

function patched(message: MessageSchema, { patch }: InvalidExample): UserData {
  const merged = { ...examplesOf(message)[0], ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as UserData;
}

function rawErrors({ schema }: MessageSchema, userData: UserData): readonly ErrorObject[] {
  const validator = ajv.getSchema(schema.$id ?? '');
  assert.ok(validator, `${schema.$id} is compiled`);
  validator(userData);
  return validator.errors ?? [];
}

/**
 * The constraints that a message breaks, as ajv sees them, and those that only we check: what one key demands of another,
 * and what is only noted. A value of the wrong type proves nothing but that.
 */
function broken(message: MessageSchema, example: InvalidExample): ReadonlySet<string> {
  const errors = rawErrors(message, patched(message, example));
  if (example.noted === true) return new Set([`${example.key} x-noted`]);
  if (example.problem === 'type' && errors.some(({ keyword }) => keyword === 'type'))
    return new Set([`${example.key} type`]);
  const named = errors.map(({ instancePath, keyword, params }) =>
    keyword === 'required' ? `${params.missingProperty} required` : `${instancePath.slice(1)} ${keyword}`,
  );
  const own = errors.length === 0 ? ['x-greaterThan', 'x-follows'] : [];
  return new Set([...named, ...own.map((keyword) => `${example.key} ${keyword}`)]);
}

for (const message of folder.messages) {
  describe(`${message.group}/${message.name}`, () => {
    it('takes its examples in both readings', () => {
      assert.ok(examplesOf(message).length > 0, 'has an example');
      for (const reading of readings) {
        for (const example of examplesOf(message)) {
          assert.deepEqual(judgeUserData(message.name, example, reading), []);
        }
      }
    });

    it('shows every key that it lists in an example or in a patch', () => {
      const patches = (message.schema['x-invalidExamples'] ?? []).map(({ patch }) => patch);
      const shown = new Set([...examplesOf(message), ...patches].flatMap((example) => Object.keys(example)));
      const listed = ownProperties(folder, message).map(({ key }) => key);
      assert.deepEqual(
        listed.filter((key) => !shown.has(key)),
        [],
      );
    });

    it('refuses every invalid example for the one thing that is wrong with it', () => {
      for (const example of invalidExamplesOf(folder, message)) {
        const violations = judgeUserData(message.name, patched(message, example), 'strict');
        const found = violations.map(({ key, problem }) => `${key}: ${problem}`);
        assert.deepEqual(found, [`${example.key}: ${example.problem}`], `${example.key}: ${example.why}`);
      }
    });

    it('reads types and values alike in both readings; what is only noted, and keys that wires lack, in the strict one', () => {
      const wire = message.schema['x-wireRequired'];
      for (const example of invalidExamplesOf(folder, message)) {
        const found = judgeUserData(message.name, patched(message, example), 'lenient');
        const spared = example.problem === 'missing' && wire !== undefined && !wire.includes(example.key);
        const onlyNoted = spared || example.noted === true;
        assert.deepEqual(
          found.map((one) => one.onlyNoted),
          [onlyNoted],
          `${example.key}: ${example.why}`,
        );
      }
    });

    it('has an invalid example for every constraint', () => {
      const covered = new Set(
        invalidExamplesOf(folder, message).flatMap((example) => [...broken(message, example)]),
      );
      const open = constraintsOf(folder, message).filter(
        ({ key, keyword }) => !covered.has(`${key} ${keyword}`),
      );
      assert.deepEqual(open, []);
    });

    it('knows its keys, and takes custom fields only where they are welcome', () => {
      const userData = { ...examplesOf(message)[0], GSW_NO_SUCH_KEY: 1, custom_field: 'text' };
      const { 'x-openKeys': open = false, 'x-customFields': custom = false } = message.schema;
      const unknown = open ? [] : ['GSW_NO_SUCH_KEY', ...(custom ? [] : ['custom_field'])];
      for (const reading of readings) {
        const found = judgeUserData(message.name, userData, reading);
        assert.deepEqual(
          found.map(({ key }) => key),
          unknown,
        );
        assert.ok(
          found.every(
            ({ problem, key, onlyNoted }) =>
              problem === 'unknown' && onlyNoted === (reading !== 'strict' || !key.startsWith('GSW_')),
          ),
        );
      }
    });
  });
}

describe('the folder of schemas', () => {
  it('holds the 15 requests and 26 events of 001, and Error', () => {
    const count = (group: string) => folder.messages.filter((message) => message.group === group).length;
    assert.deepEqual([count('requests'), count('events')], [15, 27]);
  });

  it('demands that a required text is not empty, but for descriptions (ruling 31)', () => {
    for (const message of folder.messages) {
      const required = new Set(message.schema.required);
      for (const { key, schema } of ownProperties(folder, message)) {
        if (!required.has(key) || schema.type !== 'string' || schema['x-mayBeEmpty']) continue;
        const filled = [schema.const, schema.enum, schema.pattern, schema.minLength].some(
          (one) => one !== undefined,
        );
        assert.ok(filled, `${message.name} takes an empty ${key}`);
      }
    }
  });

  it('uses every key and variant that it defines', () => {
    const used = new Set(
      folder.messages.flatMap((message) =>
        ownProperties(folder, message).map(({ definition }) => definition),
      ),
    );
    assert.deepEqual(
      Object.keys(folder.keys).filter((definition) => !used.has(definition)),
      [],
    );
  });

  it('shows valid values with every key', () => {
    for (const [name, schema] of Object.entries(folder.keys)) {
      const validator = ajv.getSchema(`${folder.files[0]?.$id}#/$defs/${name}`);
      assert.ok(validator && (schema.examples ?? []).length > 0, `${name} has an example`);
      for (const value of schema.examples ?? []) assert.ok(validator(value), `${name} takes ${value}`);
    }
  });

  it('answers requests with events that there are, and refuses them with codes that there are', () => {
    const events = new Set(folder.messages.filter(({ group }) => group === 'events').map(({ name }) => name));
    const codes = new Set(folder.errorCodes.map(({ code }) => code));
    for (const { name, schema } of folder.messages.filter(({ group }) => group === 'requests')) {
      assert.ok(schema['x-answers']?.length, `${name} has answers`);
      assert.deepEqual(
        schema['x-answers']?.filter((event) => !events.has(event)),
        [],
      );
      assert.deepEqual(
        schema['x-errors']?.filter((code) => !codes.has(code)),
        [],
      );
    }
  });

  it('names every value of a closed enumeration of numbers', () => {
    for (const [name, schema] of Object.entries(folder.enumerations)) {
      if (schema.type !== 'integer' || schema.enum === undefined) continue;
      assert.deepEqual(schema.enum.map(String), Object.keys(schema['x-names'] ?? {}), name);
    }
  });

  it('numbers its error codes from 101 to 120', () => {
    assert.deepEqual(
      folder.errorCodes.map(({ code }) => code),
      Array.from({ length: 20 }, (_, index) => 101 + index),
    );
  });

  it('is what the generated files were written from', () => {
    for (const [name, text] of Object.entries(generatedFiles(folder))) {
      assert.equal(
        readFileSync(new URL(`../${name}`, import.meta.url), 'utf8') === text,
        true,
        `${name} is stale`,
      );
    }
  });
});
