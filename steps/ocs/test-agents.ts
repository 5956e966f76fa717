import { Given, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { leaveAtOnce } from '../../src/harness/ocs/agents/leave-at-once.ts';
import { expectDirect } from '../../src/harness/ocs/agents/log-in.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';

Given('{agent} is logged in', async function (this: OcsWorld, agent: AgentName) {
  const actor = await settingUp(this.logIn(agent));
  await this.absorbStatus(actor);
});

When('{agent} logs in', async function (this: OcsWorld, agent: AgentName) {
  await this.logIn(agent);
});

When('{agent} logs out', async function (this: OcsWorld, agent: AgentName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentLogout', { thisDN: actor.dn })]);
});

When('{agent} goes ready', async function (this: OcsWorld, agent: AgentName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentReady', { thisDN: actor.dn })]);
});

When('{agent} goes not ready', async function (this: OcsWorld, agent: AgentName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentNotReady', { thisDN: actor.dn })]);
});

Given('{agent} has sent LogOut, and may leave at once', async function (this: OcsWorld, agent: AgentName) {
  await leaveAtOnce(this, agent);
});
