import { Given, When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectDirect } from '../src/harness/cast-log-in.ts';
import { settingUp } from '../src/harness/settle-case.ts';
import type { CastName } from '../src/harness/stage.ts';

Given('{agent} is logged in', async function (this: CaseWorld, agent: CastName) {
  const actor = await settingUp(this.logIn(agent));
  await this.absorbStatus(actor);
});

When('{agent} logs in', async function (this: CaseWorld, agent: CastName) {
  await this.logIn(agent);
});

When('{agent} logs out', async function (this: CaseWorld, agent: CastName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentLogout', { thisDN: actor.dn })]);
});

When('{agent} goes ready', async function (this: CaseWorld, agent: CastName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentReady', { thisDN: actor.dn })]);
});

When('{agent} goes not ready', async function (this: CaseWorld, agent: CastName) {
  const actor = await this.actor(agent);
  expectDirect([await actor.ask('RequestAgentNotReady', { thisDN: actor.dn })]);
});
