import { Given } from '@cucumber/cucumber';
import { exchange } from '../../src/harness/ocs/exchange.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { completeRequest } from '../../src/harness/ocs/send-request.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('{agent} has started preview dialing mode', async function (this: OcsWorld, agent: AgentName) {
  await exchange(this, agent, await completeRequest(this, agent, 'PreviewDialingModeStart'));
});
