import { type DataTable, Given } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { treatmentsFromTable } from '../../src/harness/test-bed/test-bed-treatments.ts';

Given('the calling list has these treatments:', function (this: OcsWorld, table: DataTable) {
  this.testBed.mainList.treatments = treatmentsFromTable(table.hashes());
});
