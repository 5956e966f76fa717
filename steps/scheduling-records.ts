import { type DataTable, Given, Then } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectOneReceiver } from '../src/harness/expect-one-receiver.ts';
import { absorbScheduledCall } from '../src/harness/scheduled-call.ts';
import { settingUp } from '../src/harness/settle-case.ts';
import type { CastName } from '../src/harness/stage.ts';
import { treatmentsFromTable } from '../src/harness/stage-treatments.ts';

Given('the calling list has these treatments:', function (this: CaseWorld, table: DataTable) {
  this.stage.mainList.treatments = treatmentsFromTable(table.hashes());
});

Given('{agent} has a scheduled call', async function (this: CaseWorld, agent: CastName) {
  await settingUp(absorbScheduledCall(this, agent));
});

Then(
  'exactly one of {agent} and {agent} receives {message}',
  async function (this: CaseWorld, one: CastName, other: CastName, name: string) {
    await expectOneReceiver(this, [one, other], name);
  },
);
