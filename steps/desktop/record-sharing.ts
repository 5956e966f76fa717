import { When } from '@cucumber/cucumber';
import { consult, endConsultation } from '../../src/harness/desktop/calls/consultation.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

When('a colleague consults {agent} about a record', async function (this: DesktopWorld, agent: AgentName) {
  consult(this, await this.desktopOf(agent));
});

When(
  'the colleague ends the consultation with {agent}',
  async function (this: DesktopWorld, agent: AgentName) {
    endConsultation(this, await this.desktopOf(agent));
  },
);
