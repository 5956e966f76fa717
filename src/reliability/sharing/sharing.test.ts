import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chanceOf } from '../../kernel/chance.ts';
import { startKillable } from '../killable-server.ts';
import { ConferenceRace, problemsOf } from './conference-race.ts';
import type { Raced, RacedRequest } from './linearizable.ts';
import { referenceInMemory } from './reference-in-memory.ts';
import { readWalk, saveWalk } from './saved-walk.ts';
import { replay, walkBySeed } from './seeded-walk.ts';
import { shrink } from './shrink.ts';
import { playSteps, type WalkedOcs } from './walk.ts';
import type { WalkStep } from './walk-step.ts';

const seed = Number(process.env.SHARING_SEED ?? Date.now() % 1_000_000);

/** An OCS that never hears of the end of a call at a DN. */
function deaf(steps: number): WalkedOcs {
  const ocs = referenceInMemory(20, steps);
  return {
    ...ocs,
    play: (event, handle) => {
      if (event.event !== 'EventReleased') ocs.play(event, handle);
    },
  };
}

describe('a random walk of the reference OCS beside the model', () => {
  it(`agrees at every step (seed ${seed})`, { timeout: 120_000 }, () => {
    const { requests, difference } = walkBySeed(seed, 2000);
    assert.deepEqual(difference, undefined, `npm run sharing -- --seed ${seed} --steps 2000 --rounds 0`);
    assert.ok(requests > 1000);
  });

  it('is the same whenever it is played again', () => {
    const one = walkBySeed(3, 300);
    assert.deepEqual(walkBySeed(3, 300), one);
    assert.equal(replay(one.steps), undefined);
  });

  it('finds an OCS that does not hear of the end of a call, in the fewest steps', async () => {
    const { steps } = walkBySeed(1, 600);
    const fails = (some: readonly WalkStep[]) => playSteps(deaf(some.length), some) !== undefined;
    assert.ok(fails(steps));
    const few = shrink(steps, fails);
    assert.ok(few.length <= 7, JSON.stringify(few));
    assert.ok(fails(few));
    for (const step of few) assert.ok(!fails(few.filter((one) => one !== step)), JSON.stringify(step));
    const folder = await mkdtemp(join(tmpdir(), 'sharing-'));
    await saveWalk(join(folder, 'walk.json'), { seed: 1, steps: few });
    assert.deepEqual(await readWalk(join(folder, 'walk.json')), { seed: 1, steps: few });
    await rm(folder, { recursive: true });
  });
});

describe('agents in a conference who finish one record at the same time', () => {
  it(`are answered as if one after the other (seed ${seed})`, { timeout: 120_000 }, async () => {
    const server = await startKillable(['--empty', '--port', '0', '--control-port', '0']);
    try {
      const race = await ConferenceRace.open(server, chanceOf(seed), 20);
      for (let n = 0; n < 20; n += 1) assert.deepEqual((await race.round()).problems, []);
      race.close();
    } finally {
      await server.stop();
    }
  });

  const request = (dn: string, more: Partial<RacedRequest>): RacedRequest => ({
    dn,
    ask: 'RecordProcessed',
    value: 1,
    sentAt: 1,
    answeredAt: 9,
    answer: { messages: ['RecordProcessedAcknowledge'] },
    ...more,
  });
  const late = { answer: { error: 109 } };
  const raced = (stored: number, ...requests: RacedRequest[]): Raced => ({
    handles: [1, 2],
    dns: ['7001', '7002'],
    requests,
    stored,
  });
  const update = {
    ask: 'UpdateCallCompletionStats',
    answer: { messages: ['UpdateCallCompletionStatsAcknowledge'] },
    value: 5,
  } as const;

  for (const [what, history, problems] of [
    ['one winner', raced(1, request('7001', {}), request('7002', late)), 0],
    ['two winners', raced(1, request('7001', {}), request('7002', {})), 2],
    ['no winner', raced(1, request('7001', late), request('7002', late)), 2],
    ['the value of a loser', raced(2, request('7001', {}), request('7002', { ...late, value: 2 })), 2],
    ['a value that came before', raced(1, request('7001', { sentAt: 3 }), request('7002', update)), 0],
    [
      'an update that is acknowledged after the end',
      raced(1, request('7001', { answeredAt: 2 }), request('7002', { ...update, sentAt: 4 })),
      1,
    ],
    [
      'a loser with another error',
      raced(1, request('7001', {}), request('7002', { answer: { error: 101 } })),
      2,
    ],
  ] as const)
    it(`have ${problems} problems with ${what}`, () => {
      assert.equal(problemsOf(history).length, problems);
    });
});
