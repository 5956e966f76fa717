import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { parseMatcher } from '../../src/harness/expect/literals.ts';
import { dial, hangUp, untilCallIsOver } from '../../src/harness/ocs/call-control.ts';
import { expectEveryCallEvent } from '../../src/harness/ocs/call-expectations.ts';
import { hasRecord } from '../../src/harness/ocs/calls/calls-of-ocs.ts';
import { beInCall } from '../../src/harness/ocs/calls/first-call.ts';
import { expectNoSecondCall } from '../../src/harness/ocs/calls/second-call.ts';
import {
  answerCall,
  beCalled,
  expectCall,
  expectNoCall,
  talkToCustomer,
} from '../../src/harness/ocs/dialed-calls.ts';
import { callEvents, expectMessage } from '../../src/harness/ocs/expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { expectedKeys } from './parameter-types.ts';

When('{agent} dials the record', async function (this: OcsWorld, agent: AgentName) {
  await dial(await this.actor(agent));
});

When('{agent} dials the record with phone {phone}', async function (this: OcsWorld, agent: AgentName, phone) {
  const actor = await this.actor(agent);
  await dial(actor, this.literals(actor).recordWith(phone));
});

When('{agent} dials the chained record', async function (this: OcsWorld, agent: AgentName) {
  const actor = await this.actor(agent);
  await dial(actor, this.literals(actor).chainedRecord);
});

When('{agent} hangs up', async function (this: OcsWorld, agent: AgentName) {
  await hangUp(await this.actor(agent));
});

/** How a switch tells of a call that nobody answered is its own matter: the case waits for any end. */
When('the call of {agent} is over', async function (this: OcsWorld, agent: AgentName) {
  await untilCallIsOver(this, await this.actor(agent));
});

Then('{agent} sees {message}', async function (this: OcsWorld, agent: AgentName, event: string) {
  await expectMessage(this, await this.actor(agent), callEvents, event, new Map());
});

Then(
  'every call event seen by {agent} carries {key} {literal}',
  async function (this: OcsWorld, agent: AgentName, key: string, literal: string) {
    const actor = await this.actor(agent);
    await expectEveryCallEvent(
      this,
      actor,
      new Map([[key, parseMatcher(literal, this.literals(actor), key)]]),
    );
  },
);

Given('{agent} talks to a customer', async function (this: OcsWorld, agent: AgentName) {
  await talkToCustomer(this, await this.actor(agent));
});

Given(
  '{agent} talks to a customer in {string} mode',
  async function (this: OcsWorld, agent: AgentName, mode: string) {
    await beInCall(this, agent, mode);
  },
);

When('{agent} answers the call', async function (this: OcsWorld, agent: AgentName) {
  await answerCall(this, await this.actor(agent));
});

Then('{agent} is called', async function (this: OcsWorld, agent: AgentName) {
  await expectCall(this, await this.actor(agent));
});

/** A case that is not about whether OCS dials is about nothing if it does not. */
Given('a call of OCS has reached {agent}', async function (this: OcsWorld, agent: AgentName) {
  await beCalled(this, await this.actor(agent));
});

Given('the call of {agent} is established', async function (this: OcsWorld, agent: AgentName) {
  await settingUp(expectMessage(this, await this.actor(agent), callEvents, 'EventEstablished', new Map()));
});

/** In a mode with seizing, an agent may be engaged without a customer. */
Then('no customer is called for {agent}', async function (this: OcsWorld, agent: AgentName) {
  await expectNoCall(this, await this.actor(agent), hasRecord);
});

Then('{agent} gets no second call meanwhile', async function (this: OcsWorld, agent: AgentName) {
  await expectNoSecondCall(this, await this.actor(agent));
});

Then('{agent} is not called', async function (this: OcsWorld, agent: AgentName) {
  await expectNoCall(this, await this.actor(agent));
});

Then(
  '{agent} sees {message} with:',
  async function (this: OcsWorld, agent: AgentName, event: string, table: DataTable) {
    const actor = await this.actor(agent);
    await expectMessage(this, actor, callEvents, event, expectedKeys(this, actor, table));
  },
);
