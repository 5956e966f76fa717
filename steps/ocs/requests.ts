import { type DataTable, Given, When } from '@cucumber/cucumber';
import { parseValue } from '../../src/harness/expect/literals.ts';
import { exchange } from '../../src/harness/ocs/exchange.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { changed, completeRequest, sendRequest } from '../../src/harness/ocs/send-request.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { changesOf } from './parameter-types.ts';

Given('{agent} has sent {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await exchange(this, agent, await completeRequest(this, agent, name));
});

Given(
  '{agent} has sent {message} with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const request = await completeRequest(this, agent, name);
    await exchange(this, agent, changed(request, changesOf(this, this.actors.get(agent), table)));
  },
);

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
