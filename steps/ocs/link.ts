import { Then, When } from '@cucumber/cucumber';
import { expectErrorOnLink, expectTaken } from '../../src/harness/ocs/link-expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-bed.ts';

When('{agent} sends the line {string}', async function (this: OcsWorld, agent: AgentName, line: string) {
  (await this.actor(agent)).sendRaw(line);
});

Then('T-Server tells {agent} of an error', async function (this: OcsWorld, agent: AgentName) {
  await expectErrorOnLink(this, await this.actor(agent));
});

Then('T-Server has answered the last request of {agent}', async function (this: OcsWorld, agent: AgentName) {
  await expectTaken(this, await this.actor(agent));
});
