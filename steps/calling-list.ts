import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import {
  expectEveryRecord,
  expectRecord,
  expectRecordCount,
} from '../src/harness/calling-list-expectations.ts';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectedKeys } from './parameter-types.ts';

Given('the database fails', async function (this: CaseWorld) {
  await this.director.call('database.fail', {});
});

When('the database recovers', async function (this: CaseWorld) {
  await this.director.call('database.heal', {});
});

Then('the record with phone {phone} has:', async function (this: CaseWorld, phone: string, table: DataTable) {
  const anyone = [...this.actors.values()][0];
  await expectRecord(this, this.stage.mainList.name, phone, expectedKeys(this, anyone, table));
});

Then(
  'the record with phone {phone} of list {string} has:',
  async function (this: CaseWorld, phone: string, list: string, table: DataTable) {
    await expectRecord(this, list, phone, expectedKeys(this, undefined, table));
  },
);

Then('every record of the calling list has:', async function (this: CaseWorld, table: DataTable) {
  await expectEveryRecord(this, this.stage.mainList.name, expectedKeys(this, undefined, table));
});

Then('the calling list holds {int} record(s)', async function (this: CaseWorld, count: number) {
  await expectRecordCount(this, this.stage.mainList.name, count);
});
