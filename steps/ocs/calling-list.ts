import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import {
  expectEveryRecord,
  expectRecord,
  expectRecordCount,
} from '../../src/harness/ocs/calling-list-expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { expectedKeys } from './parameter-types.ts';

Given('the database fails', async function (this: OcsWorld) {
  await this.testBedControl.call('database.fail', {});
});

When('the database recovers', async function (this: OcsWorld) {
  await this.testBedControl.call('database.heal', {});
});

Then('the record with phone {phone} has:', async function (this: OcsWorld, phone: string, table: DataTable) {
  const anyone = [...this.actors.values()][0];
  await expectRecord(this, this.testBed.mainList.name, phone, expectedKeys(this, anyone, table));
});

Then(
  'the record with phone {phone} of list {string} has:',
  async function (this: OcsWorld, phone: string, list: string, table: DataTable) {
    await expectRecord(this, list, phone, expectedKeys(this, undefined, table));
  },
);

Then('every record of the calling list has:', async function (this: OcsWorld, table: DataTable) {
  await expectEveryRecord(this, this.testBed.mainList.name, expectedKeys(this, undefined, table));
});

Then('the calling list holds {int} record(s)', async function (this: OcsWorld, count: number) {
  await expectRecordCount(this, this.testBed.mainList.name, count);
});
