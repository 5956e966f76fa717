import { Given, Then, When } from '@cucumber/cucumber';
import {
  expectBusyFactor,
  expectNoMoreCallsThanReadyAgents,
  expectNoShorterWaits,
  expectOverdialWithin,
  expectShorterWaits,
} from '../../src/harness/ocs/floor/floor-expectations.ts';
import type { FloorGoal } from '../../src/harness/ocs/floor/floor-plan.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';

Given(
  'a floor of {int} agents in {string} mode, whose goal is a(n) {string} of {int} %',
  function (this: OcsWorld, agents: number, mode: string, optimizeBy: FloorGoal, optimizeGoal: number) {
    this.floorPlan = { agents, mode, optimizeBy, optimizeGoal, sendsReadyTime: false };
  },
);

When('the floor works for {int} minutes', async function (this: OcsWorld, minutes: number) {
  await this.playFloor(minutes);
});

When(
  'the floor works for {int} minutes with ReadyTime from every agent',
  async function (this: OcsWorld, minutes: number) {
    await this.playFloor(minutes, { sendsReadyTime: true });
  },
);

Then('at most {int} % of the answered calls find no agent', function (this: OcsWorld, percents: number) {
  expectOverdialWithin(this, percents);
});

Then('OCS never dials more calls than there are agents who are ready', function (this: OcsWorld) {
  expectNoMoreCallsThanReadyAgents(this);
});

Then('the agents are busy {int} % of their time', function (this: OcsWorld, percents: number) {
  expectBusyFactor(this, percents);
});

Then('the agents have waited less with ReadyTime than without', function (this: OcsWorld) {
  expectShorterWaits(this);
});

Then('the agents have waited no less with ReadyTime than without', function (this: OcsWorld) {
  expectNoShorterWaits(this);
});
