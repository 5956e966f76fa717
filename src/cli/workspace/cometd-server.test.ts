import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ForeignServer } from '../../workspace-api/foreign-server.fixture.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

/** What the server can be asked: sessions, states of the agent, user events, and all about Bayeux. */
const asked = [
  'WSS-01',
  'WSR-01',
  'WSN-01',
  'WSN-02',
  'WSN-03',
  'WSN-05',
  'WSN-06',
  'WSN-07',
  'WSN-08',
  'WSN-09',
  'WSN-13',
];
/** By default, CometD lets clients publish, and passes on what they do. */
const advised = 'WSN-10';
/** It has one session for everybody, so that nobody could be at the other side of a call. */
const notRun = ['WSC-01', 'WSC-10', 'WSC-16'];

test("a server with CometD's own notifications follows all rules but one recommendation", {
  timeout: 60_000,
}, async (t) => {
  const foreign = new ForeignServer();
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-cometd-'));
  t.after(async () => {
    await foreign.stop();
    await rm(reports, { recursive: true });
  });
  const words = ['--target', await foreign.start(), '--report', 'json', '--reports', reports];
  const { printed } = await new WarmKit().call(['run', ...asked, advised, ...notRun, ...words]);
  const { causes, counts } = JSON.parse(await readFile(join(reports, 'conformance.json'), 'utf8'));
  assert.deepEqual(
    causes.map(({ rule }: { rule: string }) => rule),
    [advised],
    printed,
  );
  assert.equal(counts.run - counts.passed, 1, 'nothing else was left undecided');
  assert.match(
    printed,
    /A call needs a second agent, 1002, and the server gives them the session of the first/,
  );
});

test('a server that opens no session after the first is not told that the account is wrong', {
  timeout: 60_000,
}, async (t) => {
  const foreign = new ForeignServer();
  foreign.mostSessions = 1;
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-cometd-'));
  t.after(async () => {
    await foreign.stop();
    await rm(reports, { recursive: true });
  });
  const words = ['--target', await foreign.start(), '--report', 'json', '--reports', reports];
  const { printed } = await new WarmKit().call(['run', 'WSS-01', 'WSN-03', ...words]);
  assert.match(printed, /has opened a session with this account before, and now refuses one \(403\)/);
  assert.doesNotMatch(printed, /WORKSPACE_ACCOUNT/);
});
