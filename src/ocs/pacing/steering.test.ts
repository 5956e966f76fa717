import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdleSteering, idleTarget } from './idle-steering.ts';
import { assumedTimes } from './learned-times.ts';
import { LossSteering } from './loss-steering.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import { type PacingGoal, pacingDefaults } from './pacing-options.ts';
import { type Steerings, steeringsAfterChange, steeringsFor } from './steering.ts';

const floor = (now: number, answered: number): MeasuredFloor => ({
  now,
  idleAgents: 3,
  staffedAgents: 20,
  waitingCalls: 0,
  dialedCalls: new Set(),
  busyAgents: new Set(),
  totals: { answered, overdialed: 0, distributionTime: 0 },
});
const options = (goal: PacingGoal) => ({ ...pacingDefaults, goal });
const times = assumedTimes(0);

function afterAnHour(goal: PacingGoal): Steerings {
  const [steering] = steeringsFor(options(goal), floor(0, 0));
  return [steering.after(floor(3600, 300), times)];
}

test('a changed overdial goal begins without credit, and keeps the lasting correction', () => {
  const past = afterAnHour({ by: 'overdial rate', rate: 0.03 });
  const changed = options({ by: 'overdial rate', rate: 0.01 });
  const [steering] = steeringsAfterChange(past, changed, floor(3600, 300));
  assert.ok(steering instanceof LossSteering && past[0] instanceof LossSteering);
  assert.ok(past[0].feedback.credit > 0 && past[0].feedback.integral > 0);
  assert.equal(steering.feedback.credit, 0);
  assert.equal(steering.feedback.integral, past[0].feedback.integral);
});

test('a goal of another kind begins anew', () => {
  const past = afterAnHour({ by: 'overdial rate', rate: 0.03 });
  const changed = options({ by: 'busy factor', factor: 0.8 });
  const [steering] = steeringsAfterChange(past, changed, floor(3600, 300));
  assert.ok(steering instanceof IdleSteering);
  assert.equal(steering.feedback.correction, 0);
});

test('20 agents at a busy factor of 0.8 have 4 idle; who wait 20 s for 140 s of work, 2.5', () => {
  assert.ok(Math.abs(idleTarget({ by: 'busy factor', factor: 0.8 }, 20, times) - 4) < 1e-9);
  assert.ok(Math.abs(idleTarget({ by: 'average waiting time', seconds: 20 }, 20, times) - 2.5) < 1e-9);
});
