import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { always, exponential } from '../kernel/distribution.ts';
import { pacingDefaults } from '../ocs/pacing/pacing-options.ts';
import { PredictivePacer } from '../ocs/pacing/predictive-pacer.ts';
import { ProgressivePacer, progressiveOccupancy } from '../ocs/pacing/progressive-pacer.ts';
import { type FloorPlan, shocksOfADay, usualFloor } from './floor-plan.ts';
import { RatioPacer } from './ratio-pacer.ts';
import { SimulatedFloor } from './simulated-floor.ts';

test('progressive dialing is as busy as the closed formula says, and loses nobody', () => {
  const customers = {
    answerProbability: 0.3,
    answer: always(12),
    refusedPart: 0.36,
    refused: always(3),
    unanswered: always(25),
  };
  const plan = usualFloor(100, 0.3, 7, { customers, talk: exponential(120), afterCallWork: exponential(20) });
  const day = new SimulatedFloor(plan, new ProgressivePacer()).playDay();
  const dialing = 0.3 * 12 + 0.7 * (0.36 * 3 + 0.64 * 25);
  const expected = progressiveOccupancy(140, 0.3, dialing);
  assert.ok(Math.abs(day.occupancy / expected - 1) < 0.005, `${day.occupancy}, not ${expected}`);
  assert.equal(day.overdialed, 0);
});

test('each attempt ends once, each answer reaches an agent or is lost, and a seed always plays the same day', () => {
  const plan: fc.Arbitrary<FloorPlan> = fc
    .record({
      agents: fc.integer({ min: 1, max: 30 }),
      p: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      seed: fc.nat(),
    })
    .map(({ agents, p, seed }) => usualFloor(agents, p, seed, { hours: 0.5, shocks: shocksOfADay }));
  const property = fc.property(plan, fc.integer({ min: 1, max: 5 }), (floor, lines) => {
    const play = () => new SimulatedFloor(floor, new RatioPacer(lines)).playDay();
    const day = play();
    assert.equal(day.attempts, day.answered + day.unanswered + day.underWay);
    assert.equal(day.answered, day.connected + day.overdialed + day.waiting);
    assert.deepEqual(play(), day);
  });
  fc.assert(property, { numRuns: 20 });
});

test('agents who leave finish their calls, are not counted on, and come back', () => {
  const shocks = [{ from: 600, until: 1200, leavingPart: 0.5 }];
  const pacer = new ProgressivePacer();
  const staffed: number[] = [];
  const counted = {
    reactsAtOnce: false,
    callEnded: () => {},
    stageEnded: () => {},
    callsToStart: (floor: Parameters<typeof pacer.callsToStart>[0]) => {
      staffed.push(floor.staffedAgents);
      return pacer.callsToStart(floor);
    },
  };
  new SimulatedFloor(usualFloor(10, 0.3, 1, { hours: 0.5, shocks }), counted).playDay();
  assert.deepEqual([staffed[599], staffed[601], staffed[1199], staffed[1201]], [10, 5, 5, 10]);
});

test('predictive pacing of 50 agents keeps 3 % for two hours, and keeps agents far busier than progressive dialing', () => {
  const options = { ...pacingDefaults, goal: { by: 'overdial rate', rate: 0.03 } } as const;
  const plan = usualFloor(50, 0.3, 1, { hours: 2 });
  const day = new SimulatedFloor(plan, new PredictivePacer(options)).playDay();
  // A two-hour day has a quarter of the answers: bounds of a day (±0.15, 92.5), widened.
  assert.ok(Math.abs(day.overdialRate - 0.03) < 0.004, `${day.overdialRate}`);
  assert.ok(day.occupancy > 0.915, `${day.occupancy}`);
  assert.ok(day.worstHalfHour < 0.057, `${day.worstHalfHour}`);
});

test('ReadyTime keeps agents busier at the same overdial rate', () => {
  const play = (readyTimeAhead: number | undefined) => {
    const options = {
      ...pacingDefaults,
      algorithm: 'advanced_small_group',
      goal: { by: 'overdial rate', rate: 0.03 },
    } as const;
    const changes = { hours: 2, ...(readyTimeAhead !== undefined && { readyTimeAhead }) };
    return new SimulatedFloor(usualFloor(15, 0.3, 1, changes), new PredictivePacer(options)).playDay();
  };
  const [usual, announced] = [play(undefined), play(20)];
  assert.ok(Math.abs(announced.overdialRate - 0.03) < 0.006, `${announced.overdialRate}`);
  assert.ok(announced.occupancy > usual.occupancy + 0.01, `${announced.occupancy}, ${usual.occupancy}`);
});

test('with a maximum overdial rate, a high busy factor gives way', () => {
  const options = {
    ...pacingDefaults,
    goal: { by: 'busy factor', factor: 0.92 },
    maximumOverdialRate: 0.03,
  } as const;
  const day = new SimulatedFloor(
    usualFloor(15, 0.3, 1, { hours: 3 }),
    new PredictivePacer(options),
  ).playDay();
  assert.ok(day.overdialRate < 0.036 && day.occupancy < 0.92, `${day.overdialRate}, ${day.occupancy}`);
});

test('a busy factor that costs little is met', () => {
  const options = { ...pacingDefaults, goal: { by: 'busy factor', factor: 0.85 } } as const;
  const day = new SimulatedFloor(
    usualFloor(50, 0.3, 1, { hours: 3 }),
    new PredictivePacer(options),
  ).playDay();
  assert.ok(Math.abs(day.occupancy - 0.85) < 0.01, `${day.occupancy}`);
});
