import { type DataTable, Then, When } from '@cucumber/cucumber';
import { parseMatcher, parseValue } from '../../src/harness/expect/literals.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { expectSameChain } from '../../src/harness/ocs/sharing/chains-alike.ts';
import { expectNothingOf } from '../../src/harness/ocs/sharing/finished-by.ts';
import {
  expectNothingChanged,
  expectRefused,
  expectRefusedEachTime,
  tryInVain,
  tryOften,
} from '../../src/harness/ocs/sharing/refused-requests.ts';
import { expectOneWinner, expectRecordOf, sendTogether } from '../../src/harness/ocs/sharing/rivals.ts';
import {
  expectLastAcknowledged,
  expectOneAnswerEach,
  expectRefusedAfter,
  sendWhile,
} from '../../src/harness/ocs/sharing/streams.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

When('{agent} tries {message}', async function (this: OcsWorld, agent: AgentName, name: string) {
  await tryInVain(this, agent, name);
});

When(
  '{agent} tries {message} for the chained record',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    await tryInVain(this, agent, name, 'chained');
  },
);

When(
  '{agent} tries {message} for the finished record',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    await tryInVain(this, agent, name, 'own', new Map(), 'finished');
  },
);

When(
  '{agent} tries {message} for the chained record of the finished one',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    await tryInVain(this, agent, name, 'chained', new Map(), 'finished');
  },
);

When(
  '{agent} tries {message} with {key} set to {literal}',
  async function (this: OcsWorld, agent: AgentName, name: string, key: string, literal: string) {
    const value = parseValue(literal, this.literals(this.actors.get(agent)), key);
    await tryInVain(this, agent, name, 'own', new Map([[key, value]]));
  },
);

When(
  '{agent} tries {message} {int} times in a row',
  async function (this: OcsWorld, agent: AgentName, name: string, times: number) {
    await tryOften(this, agent, name, times);
  },
);

Then('{agent} is refused', async function (this: OcsWorld, agent: AgentName) {
  await expectRefused(this, await this.actor(agent));
});

Then(
  '{agent} is refused with {key} {literal}',
  async function (this: OcsWorld, agent: AgentName, key: string, literal: string) {
    const actor = await this.actor(agent);
    await expectRefused(this, actor, new Map([[key, parseMatcher(literal, this.literals(actor), key)]]));
  },
);

Then('{agent} is refused {int} times', async function (this: OcsWorld, agent: AgentName, times: number) {
  await expectRefusedEachTime(this, await this.actor(agent), times);
});

Then(
  'nothing that {agent} has tried has changed the record',
  async function (this: OcsWorld, agent: AgentName) {
    await expectNothingChanged(this, await this.actor(agent));
  },
);

/** What OCS keeps until the record is finished shows only then (UPD-05). */
Then(
  'the record that {agent} finishes has nothing of what {agent} tried',
  async function (this: OcsWorld, finisher: AgentName, other: AgentName) {
    await expectNothingOf(this, finisher, await this.actor(other));
  },
);

Then(
  '{agent} has received the same chained records as {agent}',
  async function (this: OcsWorld, one: AgentName, other: AgentName) {
    await expectSameChain(this, await this.actor(one), await this.actor(other));
  },
);

When(
  '{agents} send {message} at once',
  async function (this: OcsWorld, agents: readonly AgentName[], name: string) {
    await sendTogether(
      this,
      agents.map((agent) => [agent, name]),
    );
  },
);

When('these requests are sent at once:', async function (this: OcsWorld, table: DataTable) {
  const rows = table.hashes().map(({ agent = '', request = '' }) => [agent as AgentName, request] as const); // As the table says.
  await sendTogether(this, rows);
});

Then(
  'exactly one of {agents} is acknowledged, and the record is as this one has sent it',
  async function (this: OcsWorld, agents: readonly AgentName[]) {
    await expectRecordOf(this, await expectOneWinner(this, agents));
  },
);

Then(
  'exactly one of {agents} is acknowledged',
  async function (this: OcsWorld, agents: readonly AgentName[]) {
    await expectOneWinner(this, agents);
  },
);

When(
  '{agent} sends {int} updates while {agent} completes the transfer',
  async function (this: OcsWorld, sender: AgentName, count: number, by: AgentName) {
    await sendWhile(this, sender, count, { by, act: 'completes the transfer' });
  },
);

When(
  '{agent} sends {int} updates while {agent} finishes the record',
  async function (this: OcsWorld, sender: AgentName, count: number, by: AgentName) {
    await sendWhile(this, sender, count, { by, act: 'finishes the record' });
  },
);

Then('each update of {agent} has one answer', async function (this: OcsWorld, agent: AgentName) {
  await expectOneAnswerEach(this, await this.actor(agent));
});

Then(
  'no update that {agent} sent when {agent} had finished the record is acknowledged',
  async function (this: OcsWorld, agent: AgentName, finisher: AgentName) {
    await expectRefusedAfter(this, await this.actor(agent), await this.actor(finisher));
  },
);

Then(
  'the record has the last balance that was acknowledged to {agent}',
  async function (this: OcsWorld, agent: AgentName) {
    await expectLastAcknowledged(this, await this.actor(agent));
  },
);
