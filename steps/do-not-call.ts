import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectEntry, expectNoEntry } from '../src/harness/do-not-call-expectations.ts';
import { recordsFromTable } from '../src/harness/stage-records.ts';
import { expectedKeys } from './parameter-types.ts';

Given(
  'customers are known by the field {string} of the calling list',
  function (this: CaseWorld, field: string) {
    this.stage.knowCustomersBy(field);
  },
);

Given('the do-not-call list holds these entries:', function (this: CaseWorld, table: DataTable) {
  this.stage.doNotCall = recordsFromTable(table.hashes(), this.literals());
});

/** As an administrator would, without OCS. */
When('the do-not-call table is changed by hand to hold:', async function (this: CaseWorld, table: DataTable) {
  const entries = recordsFromTable(table.hashes(), this.literals());
  await this.director.call('doNotCall.write', { entries });
});

When('OCS reads the do-not-call table again', async function (this: CaseWorld) {
  await this.director.call('doNotCall.reread', {});
});

Then('the do-not-call list has an entry with:', async function (this: CaseWorld, table: DataTable) {
  await expectEntry(this, expectedKeys(this, undefined, table));
});

Then('the do-not-call list has no entry with:', async function (this: CaseWorld, table: DataTable) {
  await expectNoEntry(this, expectedKeys(this, undefined, table));
});
