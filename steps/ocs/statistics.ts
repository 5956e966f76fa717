import { type DataTable, Then } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import {
  expectAllStatistics,
  expectSoundStatistics,
  expectStatistics,
} from '../../src/harness/ocs/statistics-expectations.ts';
import { expectedKeys } from './parameter-types.ts';

Then('OCS has sent a statistics event with:', async function (this: OcsWorld, table: DataTable) {
  await expectStatistics(this, expectedKeys(this, undefined, table));
});

Then('all statistics events that OCS has sent have:', async function (this: OcsWorld, table: DataTable) {
  await expectAllStatistics(this, expectedKeys(this, undefined, table));
});

Then('all statistics events that OCS has sent obey their schema', async function (this: OcsWorld) {
  await expectSoundStatistics(this);
});
