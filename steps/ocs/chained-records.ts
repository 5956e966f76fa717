import { type DataTable, Given, Then } from '@cucumber/cucumber';
import {
  expectChainedRecords,
  expectOtherNumbers,
  fetchChain,
} from '../../src/harness/ocs/chain-of-records.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

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
