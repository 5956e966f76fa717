import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { dial } from '../../src/harness/ocs/call-control.ts';
import {
  expectChainedRecords,
  expectLastAnswer,
  expectOtherNumbers,
  fetchChain,
} from '../../src/harness/ocs/chain-of-records.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { recordsFromTable } from '../../src/harness/test-bed/test-bed-records.ts';

Given('{agent} has the rest of the chain', async function (this: OcsWorld, agent: AgentName) {
  await fetchChain(this, agent);
});

Then('{agent} receives every other record of the chain', async function (this: OcsWorld, agent: AgentName) {
  await expectChainedRecords(this, await this.actor(agent));
});

Then(
  '{agent} receives ChainedRecord for each other number with:',
  async function (this: OcsWorld, agent: AgentName, table: DataTable) {
    await expectOtherNumbers(this, await this.actor(agent), table.hashes());
  },
);

When('{agent} dials the record with phone {phone}', async function (this: OcsWorld, agent: AgentName, phone) {
  const actor = await this.actor(agent);
  await dial(actor, this.literals(actor).recordWith(phone));
});

/** Added to the database directly, so that the case does not depend on AddRecord. */
When('these records are added to the calling list:', async function (this: OcsWorld, table: DataTable) {
  const records = recordsFromTable(table.hashes(), this.literals());
  await this.testBedControl.call('records.write', { callingList: this.testBed.mainList.name, records });
});

Then(
  '{agent} receives {message} as the last answer',
  async function (this: OcsWorld, agent: AgentName, name: string) {
    await expectLastAnswer(this, await this.actor(agent), name);
  },
);
