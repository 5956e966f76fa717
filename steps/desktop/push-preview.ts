import { Given, When } from '@cucumber/cucumber';
import { receiveOffer, takePushedRecord } from '../../src/harness/desktop/calls/pushed-record.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given(
  "{agent}'s desktop has accepted a pushed record",
  async function (this: DesktopWorld, agent: AgentName) {
    await takePushedRecord(this, agent);
  },
);

When('a record is pushed to {agent}', async function (this: DesktopWorld, agent: AgentName) {
  await receiveOffer(this, agent);
});
