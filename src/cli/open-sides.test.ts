import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile } from '../harness/run/profile.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';
import { startReference } from '../reference/start-reference.ts';
import { rolesOf, type SideOptions } from './open-sides.ts';

const limit = { timeout: 10_000 };
const roles = (options: SideOptions) => rolesOf(options, defaultProfile);

test('without a target both references are under test, or the one that is named', async () => {
  assert.deepEqual(await roles({}), ['ocs', 'desktop']);
  assert.deepEqual(await roles({ role: 'desktop' }), ['desktop']);
  assert.deepEqual(await roles({ role: 'ocs' }), ['ocs']);
});

test('a command, a person and a link port are about a desktop', async () => {
  assert.deepEqual(await roles({ spawn: 'desk' }), ['desktop']);
  assert.deepEqual(await roles({ person: true }), ['desktop']);
  assert.deepEqual(await roles({ linkPort: '7100' }), ['desktop']);
  await assert.rejects(roles({ role: 'ocs', person: true }), { code: 'USAGE' });
  await assert.rejects(roles({ role: 'server' }), { code: 'USAGE' });
  await assert.rejects(roles({ role: 'desktop', control: 'tcp://127.0.0.1:9' }), { code: 'USAGE' });
});

test('a fault is of one side', async () => {
  assert.deepEqual(await roles({ fault: 'desktop-finishes-twice' }), ['desktop']);
  assert.deepEqual(await roles({ fault: 'stop-ends-session' }), ['ocs']);
});

test('a target says which side it is', limit, async () => {
  const reference = await startReference({ port: 0 });
  const desktop = await startDesktop({ controlPort: 0 });
  try {
    assert.deepEqual(await roles({ target: reference.url }), ['ocs']);
    assert.deepEqual(await roles({ target: desktop.controlUrl ?? '' }), ['desktop']);
    assert.deepEqual(await roles({ target: 'tcp://127.0.0.1:9', control: 'tcp://127.0.0.1:9' }), ['ocs']);
  } finally {
    await desktop.close();
    await reference.close();
  }
});
