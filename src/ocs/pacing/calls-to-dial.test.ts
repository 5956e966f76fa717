import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectedIdle } from './calls-leaving-idle.ts';
import { callsToDial, type DecisionBasis } from './calls-to-dial.ts';
import { callsWithinRisk, chanceOfNobody } from './calls-within-risk.ts';
import { assumedTimes } from './learned-times.ts';
import { lookAheads } from './look-ahead.ts';
import type { BusyAgent, MeasuredFloor } from './measured-floor.ts';
import { callsForIdleAgents } from './pacer.ts';
import { type PacingGoal, type PacingOptions, pacingDefaults } from './pacing-options.ts';
import { steeringsFor } from './steering.ts';

const now = 1000;
const ahead = lookAheads(assumedTimes(0), 2);

const busyAgent: fc.Arbitrary<BusyAgent> = fc.record({
  stage: fc.constantFrom('talk' as const, 'after-call work' as const),
  since: fc.double({ min: 0, max: now, noNaN: true }),
});

const anyFloor: fc.Arbitrary<MeasuredFloor> = fc
  .record({
    idleAgents: fc.nat(30),
    waitingCalls: fc.nat(10),
    dialed: fc.array(fc.integer({ min: now - 40, max: now }), { maxLength: 60 }),
    busy: fc.array(busyAgent, { maxLength: 60 }),
  })
  .map(({ idleAgents, waitingCalls, dialed, busy }) => ({
    now,
    idleAgents,
    waitingCalls,
    staffedAgents: idleAgents + busy.length,
    dialedCalls: new Set(dialed.map((startedAt) => ({ startedAt }))),
    busyAgents: new Set(busy),
    totals: { answered: 0, overdialed: 0, distributionTime: 0 },
  }));

const anyGoal: fc.Arbitrary<PacingGoal> = fc.constantFrom(
  { by: 'overdial rate', rate: 0.03 },
  { by: 'busy factor', factor: 0.9 },
  { by: 'average waiting time', seconds: 15 },
  { by: 'average distribution time', seconds: 0.2 },
);

function basis(floor: MeasuredFloor, options: PacingOptions, warm = true): DecisionBasis {
  return { options, learnedAt: 0, lookAheads: () => ahead, steerings: steeringsFor(options, floor), warm };
}

const classical = (goal: PacingGoal): PacingOptions => ({ ...pacingDefaults, algorithm: 'classical', goal });

test('never so many calls are dialed that two answers for each agent are to be expected at once', () => {
  const answer = ahead[0]?.answer[0] ?? 0;
  const property = fc.property(anyFloor, anyGoal, (floor, goal) => {
    const calls = callsToDial(floor, basis(floor, classical(goal)));
    const most = Math.max(
      (2 * floor.staffedAgents) / answer - floor.dialedCalls.size,
      callsForIdleAgents(floor),
    );
    assert.ok(Number.isInteger(calls) && calls >= 0 && calls <= most);
  });
  fc.assert(property);
});

test('a higher allowed risk never dials fewer calls', () => {
  const demand = fc.record({
    mean: fc.double({ min: -20, max: 20, noNaN: true }),
    variance: fc.double({ min: 0.08, max: 30, noNaN: true }),
    answerOfOneMore: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
  });
  const risk = fc.double({ min: 0, max: 0.7, noNaN: true });
  const property = fc.property(demand, risk, risk, (one, a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    assert.ok(callsWithinRisk([one], low, 500) <= callsWithinRisk([one], high, 500));
  });
  fc.assert(property);
});

test('without agents, nothing is dialed', () => {
  const property = fc.property(anyFloor, anyGoal, fc.boolean(), (floor, goal, warm) => {
    const empty = { ...floor, idleAgents: 0, staffedAgents: 0, busyAgents: new Set<BusyAgent>() };
    assert.equal(callsToDial(empty, basis(empty, classical(goal), warm)), 0);
  });
  fc.assert(property);
});

test('until the history is long enough, idle agents get a call each, and no more is dialed', () => {
  const property = fc.property(anyFloor, anyGoal, (floor, goal) => {
    assert.equal(callsToDial(floor, basis(floor, classical(goal), false)), callsForIdleAgents(floor));
  });
  fc.assert(property);
});

test('an overdial goal never leaves an idle agent without a call', () => {
  const property = fc.property(anyFloor, (floor) => {
    const options = classical({ by: 'overdial rate', rate: 0.001 });
    assert.ok(callsToDial(floor, basis(floor, options)) >= callsForIdleAgents(floor));
  });
  fc.assert(property);
});

test('a maximum overdial rate never dials more', () => {
  const property = fc.property(anyFloor, anyGoal, (floor, goal) => {
    const limited = { ...classical(goal), maximumOverdialRate: 0.01 };
    assert.ok(callsToDial(floor, basis(floor, limited)) <= callsToDial(floor, basis(floor, classical(goal))));
  });
  fc.assert(property);
});

test('small_group waits for all outcomes of its batch, but only in a small group', () => {
  const floor = fc.sample(anyFloor, { numRuns: 1, seed: 1 })[0];
  assert.ok(floor);
  const idle = {
    ...floor,
    waitingCalls: 0,
    idleAgents: 40,
    staffedAgents: 40,
    dialedCalls: new Set([{ startedAt: now - 3 }]),
  };
  const options: PacingOptions = { ...pacingDefaults, goal: { by: 'overdial rate', rate: 0.03 } };
  assert.equal(callsToDial(idle, basis(idle, { ...options, smallGroupSize: 40 })), 0);
  assert.ok(callsToDial(idle, basis(idle, { ...options, smallGroupSize: 39 })) >= 39);
});

test('the chance of finding nobody is one half when demand and agents are even, and one call is added', () => {
  const demands = [{ mean: -0.5, variance: 4, answerOfOneMore: 0.3 }];
  assert.ok(Math.abs(chanceOfNobody(demands, 0) - 0.5) < 1e-7);
});

test('far more agents than calls stay idle by the difference', () => {
  const demands = [{ mean: -12, variance: 1, answerOfOneMore: 0.25 }];
  assert.ok(Math.abs(expectedIdle(demands, 8) - 10) < 1e-6);
});
