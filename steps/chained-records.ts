import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { dial } from '../src/harness/call-control.ts';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectLastAnswer, fetchChain } from '../src/harness/chain-of-records.ts';
import type { CastName } from '../src/harness/stage.ts';
import { recordsFromTable } from '../src/harness/stage-records.ts';

Given('{agent} has the rest of the chain', async function (this: CaseWorld, agent: CastName) {
  await fetchChain(this, agent);
});

When('{agent} dials the record with phone {phone}', async function (this: CaseWorld, agent: CastName, phone) {
  const actor = await this.actor(agent);
  await dial(this, actor, this.literals(actor).recordWith(phone));
});

/** Somebody else than a desktop adds them: the case does not depend on AddRecord. */
When('these records are added to the calling list:', async function (this: CaseWorld, table: DataTable) {
  const records = recordsFromTable(table.hashes(), this.literals());
  await this.director.call('records.write', { callingList: this.stage.mainList.name, records });
});

Then(
  '{agent} receives {message} as the last answer',
  async function (this: CaseWorld, agent: CastName, name: string) {
    await expectLastAnswer(this, await this.actor(agent), name);
  },
);
