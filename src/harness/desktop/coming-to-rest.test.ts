import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaseRun } from '../case/case-run.ts';
import { ControlClient } from '../run/control-client.ts';
import { defaultProfile } from '../run/profile.ts';
import { RuleLevels } from '../run/rule-levels.ts';
import { comeToRest, type RestingWorld } from './coming-to-rest.ts';
import { DesktopUnderTest } from './desktop-under-test.ts';
import { LearntQuiet } from './web/learnt-quiet.ts';
import type { WebAccess } from './web/web-access.ts';

const limit = { timeout: 60_000 };

/** A world whose desktop does something each time that it is looked at. */
async function worldOf(
  capabilities: readonly string[],
  quiet: number,
  looked: (times: number) => void,
  web?: WebAccess,
) {
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
  const world: RestingWorld = { case: run, run: { system: { tester, web }, profile } };
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

/** A gateway that is busy for so many looks at it, with a desktop that takes no time. */
function busyFor(looks: number): WebAccess & { readonly looks: number } {
  let left = looks;
  const quiet = new LearntQuiet();
  for (const ms of [0, 0, 0]) quiet.tell(ms);
  const gateway = {
    url: 'http://127.0.0.1:1',
    get isIdle() {
      left -= 1;
      return left < 0;
    },
    close: async () => undefined,
  };
  return {
    gateway,
    quiet,
    get looks() {
      return looks - left;
    },
  };
}

test(
  'over the Workspace API there is no rest while something is on its way to or from the gateway',
  limit,
  async () => {
    const web = busyFor(5);
    const { world, desktop } = await worldOf(['observe', 'fence'], 2000, () => undefined, web);
    const began = performance.now();
    await comeToRest(world, desktop);
    const took = performance.now() - began;
    assert.ok(web.looks > 5);
    assert.ok(took >= 190, `it was quiet for the learnt time before and after: ${took} ms`);
  },
);

test('what the desktop never fetches does not keep it from rest for ever', limit, async () => {
  const { world, desktop } = await worldOf(['observe'], 30, () => undefined, busyFor(1_000_000));
  await comeToRest(world, desktop);
  assert.equal(world.case.transcript.entries.at(-1)?.frame.answerTo, 'observe');
});
