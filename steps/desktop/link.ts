import { defineParameterType, Given, When } from '@cucumber/cucumber';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import { comeBack, loseLink } from '../../src/harness/desktop/link-loss.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import type { Delivery } from '../../src/net-mocks/piecewise-wire.ts';

defineParameterType({
  name: 'delivery',
  regexp: /in two pieces|one byte at a time/,
  transformer: (words): Delivery => words as Delivery, // The expression lists no other words.
});

Given('frames to the desktop come {delivery}', function (this: DesktopWorld, delivery: Delivery) {
  this.run.system.link.deliver(delivery);
});

When('the link of the desktop of {agent} breaks', async function (this: DesktopWorld, agent: AgentName) {
  await loseLink(this, agent);
});

When('the desktop of {agent} has its link again', async function (this: DesktopWorld, agent: AgentName) {
  await comeBack(this, agent);
});
