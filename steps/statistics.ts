import { type DataTable, Then } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectSoundStatistics, expectStatistics } from '../src/harness/statistics-expectations.ts';
import { expectedKeys } from './parameter-types.ts';

Then('OCS has sent a statistics event with:', async function (this: CaseWorld, table: DataTable) {
  await expectStatistics(this, expectedKeys(this, undefined, table));
});

Then('OCS has sent statistics events that obey their schema', async function (this: CaseWorld) {
  await expectSoundStatistics(this);
});
