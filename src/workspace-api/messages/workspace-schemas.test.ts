import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { operations } from './operations.ts';
import { readWorkspaceSchema, workspaceCompiler, wrongInWorkspace } from './workspace-schemas.ts';

const suffix = '.schema.json';
const names = globSync(`**/*${suffix}`, { cwd: join(kitFolder, 'schemas', 'workspace-api') })
  .map((file) => file.replace(suffix, ''))
  .filter((name) => name !== 'fields');

describe('the schemas of the Workspace API', () => {
  it('are sound, and each accepts its examples', () => {
    const compiler = workspaceCompiler(true);
    assert.ok(names.length > 20);
    for (const name of names) {
      const schema = readWorkspaceSchema(name);
      const validate = compiler.compile(schema);
      assert.ok(Array.isArray(schema.examples) && schema.examples.length > 0, name);
      for (const example of schema.examples)
        assert.ok(validate(example), `${name}: ${validate.errors?.[0]?.message}`);
    }
  });

  it('have a body for operations only, and every operation with a body has one', () => {
    const bodies = names.filter((name) => name.startsWith('requests/')).map((name) => name.slice(9));
    const used = operations.flatMap(({ operation }) => operation.body ?? []);
    assert.deepEqual([...new Set(used)].sort(), bodies.sort());
  });

  it('tell in a sentence what is wrong, with its place', () => {
    const wrong = (userData: unknown) =>
      wrongInWorkspace('requests/send-user-event', { data: { userData } }).join(' ');
    assert.equal(wrong([{ key: 'a', type: 'int', value: '1' }]), 'data.userData.0.value: must be integer.');
    assert.equal(wrong([{ key: 'a', type: 'kvlist', value: {} }]), 'data.userData.0.value: must be array.');
    assert.equal(wrong('GSW_PHONE'), 'data.userData: must be array.');
    assert.equal(wrong({ GSW_PHONE: '5550101', details: { tries: 2 } }), '');
    assert.equal(wrongInWorkspace('requests/make-call', {}).join(' '), 'data: is missing.');
  });
});
