import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import {
  acceptFirstOffer,
  answerOffer,
  awaitFirstOffer,
  expectCallback,
  expectNoOffer,
  expectOffer,
} from '../../src/harness/ocs/pushed-records.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { expectedKeys } from './parameter-types.ts';

Given('{agent} has accepted a pushed record', async function (this: OcsWorld, agent: AgentName) {
  await acceptFirstOffer(this, await this.actor(agent));
});

Given('{agent} has been offered a record', async function (this: OcsWorld, agent: AgentName) {
  await awaitFirstOffer(this, await this.actor(agent));
});

When('{agent} declines the record', async function (this: OcsWorld, agent: AgentName) {
  await answerOffer(await this.actor(agent), 'RequestReject');
});

Then('{agent} is offered a record', async function (this: OcsWorld, agent: AgentName) {
  await expectOffer(this, await this.actor(agent), new Map());
});

Then(
  'the record offered to {agent} has:',
  async function (this: OcsWorld, agent: AgentName, table: DataTable) {
    const actor = await this.actor(agent);
    await expectOffer(this, actor, expectedKeys(this, actor, table));
  },
);

Then(
  '{agent} is offered a record with:',
  async function (this: OcsWorld, agent: AgentName, table: DataTable) {
    const actor = await this.actor(agent);
    await expectOffer(this, actor, expectedKeys(this, actor, table));
  },
);

Then(
  'the callback of {phone} comes to {agent}',
  async function (this: OcsWorld, phone: string, agent: AgentName) {
    await expectCallback(this, await this.actor(agent), phone);
  },
);

Then('{agent} is not offered a record', async function (this: OcsWorld, agent: AgentName) {
  await expectNoOffer(this, await this.actor(agent));
});
