import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OcsOptions, OptimizeBy } from '../configuration/configuration.ts';
import { configuration } from '../fixtures/configuration.ts';
import { openDialingFloor } from '../fixtures/dialing-floor.ts';

/** Parts of the answered calls that a session may lose at most, for what it optimizes. */
function maximumFor(optimizeBy: OptimizeBy, options: OcsOptions = {}): number | undefined {
  const campaignGroups = configuration.campaignGroups.map((group) => ({ ...group, optimizeBy }));
  const floor = openDialingFloor('Predictive', {
    configuration: { ...configuration, campaignGroups, options: { ...configuration.options, ...options } },
  });
  return floor.ocs.view().primary.provisioned.sessions.get('Spring@Sales')?.dialer?.options
    .maximumOverdialRate;
}

describe('predictive_max_overdial_rate', () => {
  it('is 3 % by default, unless the goal is an overdial rate', () => {
    assert.equal(maximumFor('Overdial Rate'), undefined);
    for (const goal of ['Busy Factor', 'Average Waiting Time', 'Average Distribution Time'] as const)
      assert.equal(maximumFor(goal), 0.03, goal);
  });

  it('is what the option says with every goal', () => {
    for (const goal of ['Overdial Rate', 'Busy Factor'] as const)
      assert.equal(maximumFor(goal, { predictive_max_overdial_rate: 5 }), 0.05, goal);
  });
});
