import { Given, Then } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { expectOneReceiver } from '../../src/harness/ocs/expect-one-receiver.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { absorbScheduledCall } from '../../src/harness/ocs/scheduled-call.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('{agent} has a scheduled call', async function (this: OcsWorld, agent: AgentName) {
  await settingUp(absorbScheduledCall(this, agent));
});

Then(
  'exactly one of {agent} and {agent} receives {message}',
  async function (this: OcsWorld, one: AgentName, other: AgentName, name: string) {
    await expectOneReceiver(this, [one, other], name);
  },
);
