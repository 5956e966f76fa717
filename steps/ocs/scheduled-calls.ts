import { Given } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { absorbScheduledCall } from '../../src/harness/ocs/scheduled-call.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('{agent} has a scheduled call', async function (this: OcsWorld, agent: AgentName) {
  await settingUp(absorbScheduledCall(this, agent));
});
