import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { wasAcknowledged } from '../../src/harness/ocs/expectations.ts';
import { expectEntry, expectNoEntry } from '../../src/harness/ocs/lists/do-not-call-expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';

import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { recordsFromTable } from '../../src/harness/test-bed/test-bed-records.ts';
import { expectedColumns } from './parameter-types.ts';

Given('the do-not-call list holds these entries:', function (this: OcsWorld, table: DataTable) {
  this.testBed.doNotCall = recordsFromTable(table.hashes(), this.literals());
});

/** As an administrator would, without OCS. */
When('the do-not-call list is changed manually to hold:', async function (this: OcsWorld, table: DataTable) {
  const entries = recordsFromTable(table.hashes(), this.literals());
  await this.testBedControl.call('doNotCall.write', { entries });
});

When('OCS reads the do-not-call list again', async function (this: OcsWorld) {
  await this.testBedControl.call('doNotCall.reread', {});
});

Then('the do-not-call list has an entry with:', async function (this: OcsWorld, table: DataTable) {
  await expectEntry(this, expectedColumns(this, undefined, table));
});

Then(
  'if {agent} has received {message}, the do-not-call list has an entry with:',
  async function (this: OcsWorld, agent: AgentName, name: string, table: DataTable) {
    const actor = await this.actor(agent);
    if (await wasAcknowledged(this, actor, name))
      await expectEntry(this, expectedColumns(this, actor, table));
  },
);

Then('the do-not-call list has no entry with:', async function (this: OcsWorld, table: DataTable) {
  await expectNoEntry(this, expectedColumns(this, undefined, table));
});
