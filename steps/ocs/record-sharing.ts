import { defineParameterType, Given, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { parseValue } from '../../src/harness/expect/literals.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { type Arrangement, arrangements } from '../../src/harness/ocs/sharing/arrangements.ts';
import { reopenLink } from '../../src/harness/ocs/sharing/link-again.ts';
import { type BlindTransfer, type Purpose, partyOf } from '../../src/harness/ocs/sharing/shared-call.ts';
import { sharingOf } from '../../src/harness/ocs/sharing/sharing.ts';
import { type AgentName, testAgents } from '../../src/harness/test-bed/test-agents.ts';

const anyAgent = Object.keys(testAgents).join('|');

defineParameterType({
  name: 'blind',
  regexp: /single-step|mute/,
  transformer: (kind) => kind as BlindTransfer, // The expression only lists these.
});
defineParameterType({
  name: 'purpose',
  regexp: /transfer|conference/,
  transformer: (purpose) => purpose as Purpose, // The same.
});
defineParameterType({
  name: 'agents',
  regexp: new RegExp(`(?:${anyAgent})(?:, (?:${anyAgent}))*(?: and (?:${anyAgent}))`),
  transformer: (list) => list.split(/, | and /) as AgentName[], // The same.
});

defineParameterType({
  name: 'arrangement',
  regexp: new RegExp(Object.keys(arrangements).join('|')),
  transformer: (arrangement) => arrangement as Arrangement, // The same.
});

Given('{agent} works for the campaign as well', function (this: OcsWorld, agent: AgentName) {
  this.testBed.colleagues.push(agent);
});

Given('OCS does not monitor the DN of {agent}', function (this: OcsWorld, agent: AgentName) {
  this.testBed.unmonitored.add(agent);
});

Given('a consultation call has user data of its own', function (this: OcsWorld) {
  this.testBed.consultationUserData = 'separate';
});

/** For what no switch can be made to do. */
Given('the telephony events are played to OCS', function (this: OcsWorld) {
  sharingOf(this).playEvents();
});

Given('{agent} talks to a customer about a record', async function (this: OcsWorld, agent: AgentName) {
  await sharingOf(this).talk(agent);
});

Given(
  '{agent} talks to a customer about a record, with {key} set to {literal} in the call',
  async function (this: OcsWorld, agent: AgentName, key: string, literal: string) {
    const value = parseValue(literal, this.literals(this.actors.get(agent)), key);
    await sharingOf(this).talk(agent, new Map([[key, value]]));
  },
);

Given(
  '{agent} talks to a customer about a record, with the digits of its handle in the call',
  async function (this: OcsWorld, agent: AgentName) {
    await sharingOf(this).talkWithDigits(agent);
  },
);

/** A call that OCS has dialed is handed over like any other. */
Given('the call of {agent} can be shared', async function (this: OcsWorld, agent: AgentName) {
  sharingOf(this).adopt(await this.actor(agent));
});

Given('{agent} talks to somebody else', async function (this: OcsWorld, agent: AgentName) {
  await sharingOf(this).talkToSomebody(await this.actor(agent));
});

When(
  '{agent} makes a {blind} transfer to {agent}',
  async function (this: OcsWorld, from: AgentName, kind: BlindTransfer, to: AgentName) {
    await sharingOf(this).transfer(kind, await this.actor(from), partyOf(await this.actor(to)));
  },
);

When(
  '{agent} makes a {blind} transfer to {agent}, who answers',
  async function (this: OcsWorld, from: AgentName, kind: BlindTransfer, to: AgentName) {
    const receiver = await this.actor(to);
    await sharingOf(this).transfer(kind, await this.actor(from), partyOf(receiver));
    await sharingOf(this).answer(receiver);
  },
);

When(
  '{agent} makes a {blind} transfer to the number {phone}',
  async function (this: OcsWorld, from: AgentName, kind: BlindTransfer, dn: string) {
    await sharingOf(this).transfer(kind, await this.actor(from), { dn });
  },
);

When(
  '{agent} attempts a {blind} transfer to {agent}, which fails',
  async function (this: OcsWorld, from: AgentName, kind: BlindTransfer, to: AgentName) {
    await sharingOf(this).failToTransfer(kind, await this.actor(from), partyOf(await this.actor(to)));
  },
);

When(
  '{agent} calls {agent} for a consultation',
  async function (this: OcsWorld, by: AgentName, to: AgentName) {
    await sharingOf(this).consult(await this.actor(by), partyOf(await this.actor(to)), 'transfer');
  },
);

When('{agent} consults {agent}', async function (this: OcsWorld, by: AgentName, to: AgentName) {
  await sharingOf(this).talkTo(await this.actor(by), await this.actor(to), 'transfer');
});

When(
  '{agent} consults {agent} before a {purpose}',
  async function (this: OcsWorld, by: AgentName, to: AgentName, purpose: Purpose) {
    await sharingOf(this).talkTo(await this.actor(by), await this.actor(to), purpose);
  },
);

When('{agent} ends the consultation', async function (this: OcsWorld, agent: AgentName) {
  await sharingOf(this).reconnect(await this.actor(agent));
});

When('{agent} completes the {purpose}', async function (this: OcsWorld, agent: AgentName, purpose: Purpose) {
  await sharingOf(this).complete(await this.actor(agent), purpose);
});

When(
  '{agent} completes the {purpose}, with {arrangement}',
  async function (this: OcsWorld, agent: AgentName, purpose: Purpose, arrangement: Arrangement) {
    await sharingOf(this).completeArranged(await this.actor(agent), purpose, arrangement);
  },
);

When('{agents} are in a conference', async function (this: OcsWorld, agents: readonly AgentName[]) {
  const [first, ...others] = await Promise.all(agents.map((name) => this.actor(name)));
  for (const other of others) if (first) await settingUp(sharingOf(this).confer(first, other));
});

When(
  '{agent} brings {agent} into the conference',
  async function (this: OcsWorld, by: AgentName, to: AgentName) {
    await sharingOf(this).confer(await this.actor(by), await this.actor(to));
  },
);

When('{agent} answers the shared call', async function (this: OcsWorld, agent: AgentName) {
  await sharingOf(this).answer(await this.actor(agent));
});

When(
  'the call that rings at {agent} is redirected to {agent}',
  async function (this: OcsWorld, from: AgentName, to: AgentName) {
    await sharingOf(this).redirect(await this.actor(from), await this.actor(to));
  },
);

When('{agent} leaves the call', async function (this: OcsWorld, agent: AgentName) {
  await sharingOf(this).leave(await this.actor(agent));
});

When('the call is over for {agents}', async function (this: OcsWorld, agents: readonly AgentName[]) {
  await sharingOf(this).end(await Promise.all(agents.map((agent) => this.actor(agent))));
});

When('the link of {agent} is lost and opened again', async function (this: OcsWorld, agent: AgentName) {
  await reopenLink(this, agent);
});
