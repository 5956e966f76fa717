import { Given, Then } from '@cucumber/cucumber';
import { customersAnswerAfter } from '../../src/harness/ocs/calls/customers-who-call.ts';
import {
  beSeized,
  expectNoSeizure,
  expectOverdialed,
  expectSeizure,
} from '../../src/harness/ocs/calls/seized-agents.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { ActorName, AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('customers answer after {int} seconds', async function (this: OcsWorld, seconds: number) {
  await customersAnswerAfter(this, seconds);
});

Given('{agent} has been seized', async function (this: OcsWorld, agent: AgentName) {
  await beSeized(this, await this.actor(agent));
});

Then('{agent} is seized', async function (this: OcsWorld, agent: AgentName) {
  await expectSeizure(this, await this.actor(agent));
});

Then('{agent} is not seized', async function (this: OcsWorld, agent: ActorName) {
  await expectNoSeizure(this, await this.actor(agent));
});

Then('{agent} is called by a customer who is overdialed', async function (this: OcsWorld, agent: AgentName) {
  await expectOverdialed(this, await this.actor(agent));
});
