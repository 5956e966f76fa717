import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlayedLink } from '../harness/desktop/played-link.ts';
import { defaultProfile } from '../harness/run/profile.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';
import { startReference } from '../reference/start-reference.ts';
import { roles } from './roles.ts';
import { rolesUnderTest } from './roles-under-test.ts';
import type { SideOptions } from './side-options.ts';

const limit = { timeout: 60_000 };
const namesOf = async (options: SideOptions) =>
  (await rolesUnderTest(options, defaultProfile, roles)).map(({ name }) => name);

test('without a target all references are under test, or the one that is named', async () => {
  assert.deepEqual(await namesOf({}), ['ocs', 'desktop', 'recording', 'instant-messages', 'workspace-api']);
  assert.deepEqual(await namesOf({ role: 'desktop' }), ['desktop']);
  assert.deepEqual(await namesOf({ role: 'ocs' }), ['ocs']);
});

test('a command, a person and a link port are about a desktop', async () => {
  assert.deepEqual(await namesOf({ spawn: 'desk' }), ['desktop']);
  assert.deepEqual(await namesOf({ person: true }), ['desktop']);
  assert.deepEqual(await namesOf({ linkPort: '7100' }), ['desktop']);
  await assert.rejects(namesOf({ role: 'ocs', person: true }), { code: 'USAGE' });
  await assert.rejects(namesOf({ role: 'server' }), { code: 'USAGE' });
  await assert.rejects(namesOf({ role: 'desktop', control: 'tcp://127.0.0.1:9' }), { code: 'USAGE' });
});

test('what HTTP reaches is a server of the Workspace API', async () => {
  assert.deepEqual(await namesOf({ target: 'https://127.0.0.1:1' }), ['workspace-api']);
});

test('a fault is of one side', async () => {
  assert.deepEqual(await namesOf({ fault: 'desktop-finishes-twice' }), ['desktop']);
  assert.deepEqual(await namesOf({ fault: 'stop-ends-session' }), ['ocs']);
});

test('a target says which side it is', limit, async () => {
  const reference = await startReference({ port: 0 });
  const desktop = await startDesktop({ controlPort: 0 });
  try {
    assert.deepEqual(await namesOf({ target: reference.url }), ['ocs']);
    assert.deepEqual(await namesOf({ target: desktop.controlUrl ?? '' }), ['desktop']);
    assert.deepEqual(await namesOf({ target: 'tcp://127.0.0.1:9', control: 'tcp://127.0.0.1:9' }), ['ocs']);
  } finally {
    await desktop.close();
    await reference.close();
  }
});

test('a CTI link, whoever plays it, belongs to an OCS', limit, async () => {
  const link = await PlayedLink.open();
  assert.deepEqual(await namesOf({ target: link.url }), ['ocs']);
  await link.close();
});

test('an option of one role does not go with another role', async () => {
  await assert.rejects(namesOf({ person: true, control: 'tcp://127.0.0.1:9' }), {
    code: 'USAGE',
    message: '--person is for the role desktop, but the role under test is ocs.',
  });
});

test('an option of two roles is for the one that is named, or that another option is for', async () => {
  assert.deepEqual(await namesOf({ role: 'recording', sut: 'media-server' }), ['recording']);
  assert.deepEqual(await namesOf({ role: 'instant-messages', sut: 'strategy' }), ['instant-messages']);
  assert.deepEqual(await namesOf({ sut: 'media-server', real: true }), ['recording']);
  await assert.rejects(namesOf({ sut: 'strategy' }), {
    code: 'USAGE',
    message: '--sut is for the role recording or instant-messages.',
    hint: 'Give --role.',
  });
  await assert.rejects(namesOf({ role: 'instant-messages', sut: 'strategy', real: true }), {
    message: '--real is for the role recording, but the role under test is instant-messages.',
  });
  await assert.rejects(namesOf({ sut: 'strategy', person: true }), { code: 'USAGE' });
});

test('a fault that no role has is a wrong call', async () => {
  await assert.rejects(namesOf({ fault: 'unheard-of' }), { code: 'USAGE_FAULT' });
  await assert.rejects(namesOf({ role: 'ocs', fault: 'unheard-of' }), { code: 'USAGE_FAULT' });
});
