import { type DataTable, Then, When } from '@cucumber/cucumber';
import { dial, hangUp, hangUpCustomer } from '../src/harness/call-control.ts';
import type { CaseWorld } from '../src/harness/case-world.ts';
import {
  callEvents,
  expectEveryCallEvent,
  expectMessage,
  expectNoMessage,
} from '../src/harness/expectations.ts';
import { parseMatcher } from '../src/harness/literals.ts';
import type { CastName } from '../src/harness/stage.ts';
import { expectedKeys } from './parameter-types.ts';

When('{agent} dials the record', async function (this: CaseWorld, agent: CastName) {
  await dial(this, await this.actor(agent));
});

When('{agent} hangs up', async function (this: CaseWorld, agent: CastName) {
  await hangUp(await this.actor(agent));
});

When('the customer hangs up', async function (this: CaseWorld) {
  await hangUpCustomer(this);
});

Then('{agent} sees {message}', async function (this: CaseWorld, agent: CastName, event: string) {
  await expectMessage(this, await this.actor(agent), callEvents, event, new Map());
});

Then(
  '{agent} sees {message} with:',
  async function (this: CaseWorld, agent: CastName, event: string, table: DataTable) {
    const actor = await this.actor(agent);
    await expectMessage(this, actor, callEvents, event, expectedKeys(this, actor, table));
  },
);

Then('{agent} sees no {message}', async function (this: CaseWorld, agent: CastName, event: string) {
  await expectNoMessage(this, await this.actor(agent), callEvents, event, new Map());
});

Then(
  'every call event seen by {agent} carries {key} {literal}',
  async function (this: CaseWorld, agent: CastName, key: string, literal: string) {
    const actor = await this.actor(agent);
    await expectEveryCallEvent(this, actor, new Map([[key, parseMatcher(literal, this.literals(actor))]]));
  },
);
