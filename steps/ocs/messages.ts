import { type DataTable, Then, When } from '@cucumber/cucumber';
import { parseValue } from '../../src/harness/expect/literals.ts';
import { expectUserEvent } from '../../src/harness/ocs/asking-again.ts';
import {
  expectMessage,
  expectNoAnswer,
  expectNoError,
  expectNoMessage,
  expectNothing,
  expectOneError,
  expectOneMessage,
  userEvents,
} from '../../src/harness/ocs/expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { changed, completeRequest, sendRequest } from '../../src/harness/ocs/send-request.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { changesOf, expectedKeys } from './parameter-types.ts';

When('{agent} sends {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await sendRequest(this, agent, await completeRequest(this, agent, name), 'complete');
});

When(
  '{agent} sends {message} with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const request = await completeRequest(this, agent, name);
    const changes = changesOf(this, this.actors.get(agent), table);
    await sendRequest(this, agent, changed(request, changes), 'as it is');
  },
);

When(
  '{agent} sends {message} without {key}',
  async function (this: OcsWorld, agent: AgentName, name: string, key: string) {
    const request = await completeRequest(this, agent, name);
    await sendRequest(this, agent, changed(request, new Map([[key, undefined]])), 'as it is');
  },
);

When(
  '{agent} sends {message} with {key} set to {literal}',
  async function (this: OcsWorld, agent: AgentName, name: string, key: string, literal: string) {
    const request = await completeRequest(this, agent, name);
    const value = parseValue(literal, this.literals(this.actors.get(agent)), key);
    await sendRequest(this, agent, changed(request, new Map([[key, value]])), 'as it is');
  },
);

When(
  '{agent} sends {message} with its keys in reverse order',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    const pairs = Object.entries(await completeRequest(this, agent, name));
    await sendRequest(this, agent, Object.fromEntries(pairs.reverse()), 'complete');
  },
);

When('{agent} sends these pairs:', async function (this: OcsWorld, agent: AgentName, table: DataTable) {
  const actor = await this.actor(agent);
  await sendRequest(this, agent, changed({}, changesOf(this, actor, table)), 'as it is');
});

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

Then(
  '{agent} receives no {message} with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const actor = await this.actor(agent);
    await expectNoMessage(this, actor, userEvents, name, expectedKeys(this, actor, table));
  },
);
