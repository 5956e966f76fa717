import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf, type SimulateOptions } from './simulate-options.ts';

const usual: SimulateOptions = {
  mode: 'Predictive',
  agents: '50',
  goal: '3',
  hours: '8',
  seed: '1',
  store: 'memory',
  reports: 'reports',
};

describe('the options of ocs-tck simulate', () => {
  it('mean a day, with more records than can be dialed', () => {
    assert.deepEqual(planOf(usual), {
      mode: 'Predictive',
      agents: 50,
      records: 40_000,
      goal: { by: 'Overdial Rate', value: 3 },
      hours: 8,
      seed: 1,
      store: 'memory',
    });
  });

  it('may name another goal, a mode in any case, and the number of records', () => {
    const plan = planOf({ ...usual, goal: 'waiting:12.5', mode: 'progressive', list: '7' });
    assert.deepEqual(plan.goal, { by: 'Average Waiting Time', value: 12.5 });
    assert.deepEqual([plan.mode, plan.records], ['Progressive', 7]);
  });

  const wrong: readonly (readonly [Partial<SimulateOptions>, RegExp])[] = [
    [{ mode: 'Preview' }, /^--mode is "Preview"/],
    [{ agents: '0' }, /^--agents is "0"/],
    [{ agents: '-5' }, /^--agents/],
    [{ agents: '1e3' }, /^--agents/],
    [{ list: '' }, /^--list/],
    [{ list: '20000000' }, /^--list/],
    [{ goal: '' }, /^--goal/],
    [{ goal: '0' }, /^--goal/],
    [{ goal: 'busy:100' }, /^--goal/],
    [{ goal: 'happiness:3' }, /^--goal/],
    [{ hours: 'all day' }, /^--hours/],
    [{ hours: '25' }, /^--hours/],
    [{ seed: '1.5' }, /^--seed/],
    [{ store: 'cloud' }, /--store names no store/],
  ];
  for (const [options, message] of wrong) {
    it(`are refused: ${JSON.stringify(options)}`, () => {
      assert.throws(() => planOf({ ...usual, ...options }), { code: 'USAGE', message, exitCode: 64 });
    });
  }
});
