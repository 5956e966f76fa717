import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaseRun } from '../case/case-run.ts';
import { ControlClient } from '../run/control-client.ts';
import { defaultProfile } from '../run/profile.ts';
import { RuleLevels } from '../run/rule-levels.ts';
import { comeToRest, type RestingWorld } from './coming-to-rest.ts';
import { DesktopUnderTest } from './desktop-under-test.ts';

const limit = { timeout: 60_000 };

/** A world whose desktop does something each time that it is looked at. */
async function worldOf(capabilities: readonly string[], quiet: number, looked: (times: number) => void) {
  let times = 0;
  const call = async (method: string) => {
    if (method === 'hello') return { role: 'desktop', implementation: 'd', version: '1', capabilities };
    times += 1;
    looked(times);
    return {};
  };
  const client = await ControlClient.open({ call });
  const run = new CaseRun('DPR-01/1', new RuleLevels({ chapters: [], problems: [] }, true), () => 0);
  const profile = { ...defaultProfile, patience: { answer: 1000, quiet, effect: 0 } };
  const tester = { label: 'd', client, diesWithTheDesktop: false, close: async () => undefined };
  const world: RestingWorld = { case: run, run: { system: { tester }, profile } };
  const nobody = {
    reading: 'lenient' as const,
    asked: () => undefined,
    used: () => undefined,
    garbled: () => undefined,
    flooded: () => undefined,
    refused: () => undefined,
  };
  const desktop = new DesktopUnderTest('Ana', run.transcript, nobody, () => false);
  return { world, desktop };
}

test('with a fence, rest is two looks between which nothing passed the link', limit, async () => {
  const looks: number[] = [];
  const { world, desktop } = await worldOf(['observe', 'fence'], 0, (times) => {
    looks.push(times);
    if (times <= 3) desktop.sent({ messageType: 'RequestAgentReady' });
  });
  const proof = await comeToRest(world, desktop);
  assert.deepEqual([looks.length, desktop.traffic], [5, 3]);
  const entry = world.case.transcript.entries[proof - 1];
  assert.equal(entry?.frame.answerTo, 'observe');
});

test(
  'the fence of the link, which a desktop may use whenever it is looked at, does not disturb its rest',
  limit,
  async () => {
    const { world, desktop } = await worldOf(['observe', 'fence'], 0, () => {
      desktop.sent({ messageType: 'RequestQueryAddress', thisDN: '7001' });
      desktop.delivered({ messageType: 'EventAddressInfo', thisDN: '7001' });
    });
    await comeToRest(world, desktop);
    assert.equal(world.case.transcript.entries.length, 6);
  },
);

test('a desktop that never stops sending is found out', limit, async () => {
  const { world, desktop } = await worldOf(['observe', 'fence'], 0, () => {
    for (let n = 0; n < 50; n += 1) desktop.sent({ messageType: 'RequestAgentReady' });
  });
  await assert.rejects(comeToRest(world, desktop), /to come to rest/);
});

test('without a fence, rest is the quiet time without a frame', limit, async (t) => {
  const { world, desktop } = await worldOf(['observe'], 40, () => undefined);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let atRest = false;
  const rest = comeToRest(world, desktop).then(() => {
    atRest = true;
  });
  const passes = async (milliseconds: number) => {
    t.mock.timers.tick(milliseconds);
    await new Promise((resolve) => setImmediate(resolve));
  };
  await passes(39);
  desktop.sent({ messageType: 'RequestAgentReady' });
  await passes(0); // the wait for the next frame begins
  await passes(39);
  assert.equal(atRest, false, 'the quiet time begins anew with every frame');
  await passes(1);
  await rest;
  assert.ok(atRest);
});

test('of a desktop that nobody can look at, the last message is the proof', limit, async () => {
  const { world, desktop } = await worldOf([], 1, () => undefined);
  await assert.rejects(comeToRest(world, desktop), { code: 'FEATURE_NOTHING_HAPPENED' });
  desktop.sent({ messageType: 'RequestAgentReady' });
  assert.equal(await comeToRest(world, desktop), 1);
});
