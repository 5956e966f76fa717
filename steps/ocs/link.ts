import { Then, When } from '@cucumber/cucumber';
import { expectClosing, expectErrorOnLink, expectTaken } from '../../src/harness/ocs/link-expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

When('{agent} sends the line {string}', async function (this: OcsWorld, agent: AgentName, line: string) {
  (await this.actor(agent)).sendRaw(line);
});

When(
  '{agent} sends the line {string} {int} times',
  async function (this: OcsWorld, agent: AgentName, line: string, times: number) {
    const actor = await this.actor(agent);
    for (let n = 0; n < times; n += 1) actor.sendRaw(line);
  },
);

When('{agent} sends {int} bad frames in a row', async function (this: OcsWorld, agent: AgentName, times) {
  (await this.actor(agent)).provoke(Array<string>(times).fill('no frame'));
});

When('{agent} sends a frame of {int} bytes', async function (this: OcsWorld, agent: AgentName, bytes) {
  (await this.actor(agent)).provoke([`"${'x'.repeat(bytes - 2)}"`]);
});

Then('T-Server closes the connection of {agent} with an error', async function (this: OcsWorld, agent) {
  await expectClosing(this, await this.actor(agent), agent);
});

Then('T-Server tells {agent} of an error', async function (this: OcsWorld, agent: AgentName) {
  await expectErrorOnLink(this, await this.actor(agent));
});

Then('T-Server has answered the last request of {agent}', async function (this: OcsWorld, agent: AgentName) {
  await expectTaken(this, await this.actor(agent));
});
