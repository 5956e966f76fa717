import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { exactly } from '../../src/harness/expect/matcher.ts';
import { wasAcknowledged } from '../../src/harness/ocs/expectations.ts';
import {
  expectEveryRecord,
  expectRecord,
  expectRecordCount,
  expectRecordOnDesktop,
  expectRecordsOfNobody,
  expectRestOfChain,
} from '../../src/harness/ocs/lists/calling-list-expectations.ts';
import { expectChainsOfOne, expectSameRest } from '../../src/harness/ocs/lists/chains-in-list.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { recordsFromTable } from '../../src/harness/test-bed/test-bed-records.ts';
import { callResult } from '../../src/protocol/enumerations.generated.ts';
import { expectedColumns } from './parameter-types.ts';

Given(
  'customers are known by the field {string} of the calling list',
  function (this: OcsWorld, field: string) {
    this.testBed.knowCustomersBy(field);
  },
);

/** Added to the database directly, so that the case does not depend on AddRecord; to be called around the clock. */
When('these records are added to the calling list:', async function (this: OcsWorld, table: DataTable) {
  const added = recordsFromTable(table.hashes(), this.literals());
  const records = added.map((record) => ({ daily_from: 0, daily_till: 86399, ...record }));
  await this.testBedControl.call('records.write', { callingList: this.testBed.mainList.name, records });
});

/** Not before everything sent has been processed: a request on its way would else meet the other state. */
Given('the database fails', async function (this: OcsWorld) {
  await this.processed();
  await this.testBedControl.call('database.fail', {});
});

When('the database recovers', async function (this: OcsWorld) {
  await this.processed();
  await this.testBedControl.call('database.heal', {});
});

Then('the record with phone {phone} has:', async function (this: OcsWorld, phone: string, table: DataTable) {
  const anyone = [...this.actors.values()][0];
  await expectRecord(this, this.testBed.mainList.name, phone, expectedColumns(this, anyone, table));
});

/** A case about a call that nobody sees is about nothing if OCS has not dialed it. */
Given(
  'OCS has called the customer {phone}, who has not answered',
  async function (this: OcsWorld, phone: string) {
    const called = new Map([['call_result', exactly(callResult.NoAnswer)]]);
    await settingUp(expectRecord(this, this.testBed.mainList.name, phone, called));
  },
);

Then(
  'the record with phone {phone} of list {string} has:',
  async function (this: OcsWorld, phone: string, list: string, table: DataTable) {
    await expectRecord(this, list, phone, expectedColumns(this, undefined, table));
  },
);

Then(
  'if {agent} has received {message}, the record with phone {phone} has:',
  async function (this: OcsWorld, agent: AgentName, name: string, phone: string, table: DataTable) {
    const actor = await this.actor(agent);
    if (await wasAcknowledged(this, actor, name))
      await expectRecord(this, this.testBed.mainList.name, phone, expectedColumns(this, actor, table));
  },
);

Then(
  "if {agent} has received {message}, the record on {agent}'s desktop has:",
  async function (this: OcsWorld, agent: AgentName, name: string, owner: AgentName, table: DataTable) {
    if (!(await wasAcknowledged(this, await this.actor(agent), name))) return;
    const actor = await this.actor(owner);
    await expectRecordOnDesktop(this, actor, expectedColumns(this, actor, table));
  },
);

Then(
  "the record on {agent}'s desktop has:",
  async function (this: OcsWorld, agent: AgentName, table: DataTable) {
    const actor = await this.actor(agent);
    await expectRecordOnDesktop(this, actor, expectedColumns(this, actor, table));
  },
);

Then("the rest of {agent}'s chain has:", async function (this: OcsWorld, agent: AgentName, table: DataTable) {
  const actor = await this.actor(agent);
  await expectRestOfChain(this, actor, expectedColumns(this, actor, table));
});

Then(
  "the rest of {agent}'s chain has the same as the rest of {agent}'s chain in:",
  async function (this: OcsWorld, one: AgentName, other: AgentName, table: DataTable) {
    const fields = table.hashes().map(({ field = '' }) => field);
    await expectSameRest(this, await this.actor(one), await this.actor(other), fields);
  },
);

Then('every record of the calling list is of another chain', async function (this: OcsWorld) {
  await expectChainsOfOne(this, this.testBed.mainList.name);
});

Then('every record that no desktop was given has:', async function (this: OcsWorld, table: DataTable) {
  await expectRecordsOfNobody(this, this.testBed.mainList.name, expectedColumns(this, undefined, table));
});

Then("{agent}'s first record has:", async function (this: OcsWorld, agent: AgentName, table: DataTable) {
  const actor = await this.actor(agent);
  await expectRecordOnDesktop(this, actor, expectedColumns(this, actor, table), 'first');
});

Then("{agent}'s chained record has:", async function (this: OcsWorld, agent: AgentName, table: DataTable) {
  const actor = await this.actor(agent);
  await expectRecordOnDesktop(this, actor, expectedColumns(this, actor, table), 'chained');
});

Then('every record of the calling list has:', async function (this: OcsWorld, table: DataTable) {
  await expectEveryRecord(this, this.testBed.mainList.name, expectedColumns(this, undefined, table));
});

Then('the calling list holds {int} record(s)', async function (this: OcsWorld, count: number) {
  await expectRecordCount(this, this.testBed.mainList.name, count);
});
