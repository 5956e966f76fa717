import { Given } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { fetchChain } from '../../src/harness/ocs/chain-of-records.ts';
import { exchange, exchangeUnless } from '../../src/harness/ocs/exchange.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { absorbScheduledCall } from '../../src/harness/ocs/scheduled-call.ts';
import { completeRequest } from '../../src/harness/ocs/send-request.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('{agent} has a preview record', async function (this: OcsWorld, agent: AgentName) {
  await exchange(this, agent, await completeRequest(this, agent, 'PreviewRecordRequest'));
});

/** That an agent may hold several is not said (001, PreviewRecordRequest; ruling 90). */
const oneAtATime = {
  codes: [101, 108],
  reason: 'An agent of this OCS has one record at a time, which the documents allow.',
  missing: ['a second record on a desktop'],
};

Given(
  '{agent} has a second preview record, if OCS allows it',
  async function (this: OcsWorld, agent: AgentName) {
    const request = await completeRequest(this, agent, 'PreviewRecordRequest');
    await exchangeUnless(this, agent, request, oneAtATime);
  },
);

Given('{agent} has a scheduled call', async function (this: OcsWorld, agent: AgentName) {
  await settingUp(absorbScheduledCall(this, agent));
});

Given('{agent} has the rest of the chain', async function (this: OcsWorld, agent: AgentName) {
  await fetchChain(this, agent);
});
