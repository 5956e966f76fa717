import { When } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

When(
  '{agent} is assigned to the campaign group {string}',
  async function (this: OcsWorld, agent: AgentName, group: string) {
    await this.testBedControl.assign(agent, group);
  },
);
