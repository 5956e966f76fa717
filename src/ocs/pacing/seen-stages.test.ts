import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BusyAgent, EndedStage, MeasuredFloor } from './measured-floor.ts';
import { announcedStretches, seenStages, stageStretches } from './seen-stages.ts';

const floor = (now: number, busy: readonly BusyAgent[]): MeasuredFloor => ({
  now,
  idleAgents: 0,
  staffedAgents: busy.length,
  waitingCalls: 0,
  dialedCalls: new Set(),
  busyAgents: new Set(busy),
  totals: { answered: 0, overdialed: 0, distributionTime: 0 },
});

const announcement = { madeAt: 70, readyAt: 90 };
const talk: EndedStage = { stage: 'talk', since: 0, endedAt: 80, announcement };
const work: EndedStage = { stage: 'after-call work', since: 80, endedAt: 91, announcement };

test('an announcement takes an agent out of the stage, and being ready ends it', () => {
  const seen = seenStages([talk, work], floor(100, []), true);
  assert.deepEqual([...stageStretches(seen, 'talk', 0)], [{ from: 0, to: 70, ended: false }]);
  assert.deepEqual([...stageStretches(seen, 'after-call work', 0)], []);
  assert.deepEqual(
    [...announcedStretches(seen, 0)],
    [
      { from: 40, to: 50 },
      { from: 50, to: 61, cause: 0 },
    ],
  );
});

test('announcements that are not used change nothing', () => {
  const seen = seenStages([talk, work], floor(100, []), false);
  assert.deepEqual([...stageStretches(seen, 'talk', 0)], [{ from: 0, to: 80, ended: true }]);
  assert.deepEqual([...stageStretches(seen, 'after-call work', 0)], [{ from: 0, to: 11, ended: true }]);
  assert.deepEqual([...announcedStretches(seen, 0)], []);
});

test('of a stage under way, only the time since the last lesson counts', () => {
  const seen = seenStages([], floor(100, [{ stage: 'talk', since: 60 }]), true);
  assert.deepEqual([...stageStretches(seen, 'talk', 90)], [{ from: 30, to: 40, ended: false }]);
});
