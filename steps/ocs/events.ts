import { type DataTable, Given, Then } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { expectUserEvent } from '../../src/harness/ocs/asking-again.ts';
import {
  expectChainedRecords,
  expectLastAnswer,
  expectOtherNumbers,
} from '../../src/harness/ocs/chain-of-records.ts';
import { expectOneReceiver } from '../../src/harness/ocs/expect-one-receiver.ts';
import {
  expectMessage,
  expectNoAnswer,
  expectNoError,
  expectNoMessage,
  expectNothing,
  expectOneError,
  expectOneMessage,
  userEvents,
  wasAcknowledged,
} from '../../src/harness/ocs/expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { expectedKeys } from './parameter-types.ts';

Then('{agent} receives {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await expectUserEvent(this, await this.actor(agent), name, new Map());
});

Then(
  '{agent} receives {message} with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const actor = await this.actor(agent);
    await expectUserEvent(this, actor, name, expectedKeys(this, actor, table));
  },
);

Then(
  '{agent} receives {message} or {message} with:',
  async function (this: OcsWorld, agent: AgentName, one: string, other: string, table: DataTable) {
    const actor = await this.actor(agent);
    const keys = expectedKeys(this, actor, table);
    await expectOneMessage(this, actor, [one, other], `${one} or ${other}`, keys);
  },
);

Then('{agent} receives every other record of the chain', async function (this: OcsWorld, agent: AgentName) {
  await expectChainedRecords(this, await this.actor(agent));
});

Then(
  '{agent} receives ChainedRecord for each other number with:',
  async function (this: OcsWorld, agent: AgentName, table: DataTable) {
    await expectOtherNumbers(this, await this.actor(agent), table.hashes());
  },
);

Then('{agent} receives error {int}', async function (this: OcsWorld, agent: AgentName, code: number) {
  await expectMessage(this, await this.actor(agent), userEvents, `error ${code}`, new Map());
});

Then(
  '{agent} receives error {int} with:',
  async function (this: OcsWorld, agent: AgentName, code: number, table: DataTable) {
    const actor = await this.actor(agent);
    await expectMessage(this, actor, userEvents, `error ${code}`, expectedKeys(this, actor, table));
  },
);

Then(
  '{agent} receives error {int} or {int}',
  async function (this: OcsWorld, agent: AgentName, one: number, other: number) {
    await expectOneError(this, await this.actor(agent), [one, other]);
  },
);

Then(
  '{agent} receives error {int} or {int} with:',
  async function (this: OcsWorld, agent: AgentName, one: number, other: number, table: DataTable) {
    const actor = await this.actor(agent);
    const keys = expectedKeys(this, actor, table);
    await expectOneMessage(this, actor, [`error ${one}`, `error ${other}`], `error ${one} or ${other}`, keys);
  },
);

Then('{agent} receives error {codes}', async function (this: OcsWorld, agent: AgentName, codes: number[]) {
  await expectOneError(this, await this.actor(agent), codes);
});

Then('{agent} receives no answer', async function (this: OcsWorld, agent: AgentName) {
  await expectNoAnswer(this, await this.actor(agent));
});

Then('{agent} receives nothing', async function (this: OcsWorld, agent: AgentName) {
  await expectNothing(this, await this.actor(agent));
});

Then('{agent} receives no error', async function (this: OcsWorld, agent: AgentName) {
  await expectNoError(this, await this.actor(agent));
});

Then('{agent} receives no {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await expectNoMessage(this, await this.actor(agent), userEvents, name, new Map());
});

/** A case that waits for a message shows nothing about what comes too early. */
Given('{agent} has received no {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await settingUp(expectNoMessage(this, await this.actor(agent), userEvents, name, new Map()));
});

Then(
  '{agent} receives no {message} with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const actor = await this.actor(agent);
    await expectNoMessage(this, actor, userEvents, name, expectedKeys(this, actor, table));
  },
);

Then(
  'exactly one of {agent} and {agent} receives {message}',
  async function (this: OcsWorld, one: AgentName, other: AgentName, name: string) {
    await expectOneReceiver(this, [one, other], name);
  },
);

Then(
  '{agent} receives {message} as the last answer',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    await expectLastAnswer(this, await this.actor(agent), name);
  },
);

Then(
  'if {agent} has received {message}, {agent} receives {message}',
  async function (this: OcsWorld, agent: AgentName, name: string, other: AgentName, next: string) {
    if (await wasAcknowledged(this, await this.actor(agent), name))
      await expectUserEvent(this, await this.actor(other), next, new Map());
  },
);
