import { type DataTable, Given } from '@cucumber/cucumber';
import type { TestBedTimeZone } from '../../src/harness/expect/test-bed-time-zones.ts';
import { isRelativeTime } from '../../src/harness/expect/time-literals.ts';
import { recordsFromTable } from '../../src/harness/test-bed/test-bed-records.ts';
import type { TestBedWorld } from '../../src/harness/test-bed/test-bed-world.ts';

/** Steps, for both roles, that fill the calling list of the test bed. */
export function defineCallingListSteps(): void {
  Given('the calling list holds these records:', async function (this: TestBedWorld, table: DataTable) {
    if (table.raw().flat().some(isRelativeTime)) await this.testBedControl.learnTime();
    this.testBed.mainList.records = recordsFromTable(table.hashes(), this.literals());
  });

  Given('the calling list holds only the record of {phone}', function (this: TestBedWorld, phone: string) {
    this.testBed.keepOnly(phone);
  });

  Given(
    'the field {string} of the calling list has the send attribute {string}',
    function (this: TestBedWorld, field: string, key: string) {
      this.testBed.mainList.sendAttributes[field] = key;
    },
  );

  Given('the calling list is empty', function (this: TestBedWorld) {
    this.testBed.mainList.records = [];
  });

  Given('the calling list\'s time zone is "{zone}"', function (this: TestBedWorld, zone: TestBedTimeZone) {
    this.testBed.mainList.timeZone = zone;
  });

  Given('the calling list has the script {string}', function (this: TestBedWorld, script: string) {
    this.testBed.scriptOf('calling list', script);
  });
}
