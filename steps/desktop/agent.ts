import { type DataTable, Given, When } from '@cucumber/cucumber';
import {
  act,
  logInDesktop,
  startPreview,
  takePreviewRecord,
} from '../../src/harness/desktop/acting/acting.ts';
import {
  actUnlessFinished,
  changeOrFinish,
  logOutUnlessDone,
} from '../../src/harness/desktop/acting/acting-if-needed.ts';
import { argumentsFrom } from '../../src/harness/desktop/action-arguments.ts';
import type { DesktopAction } from '../../src/harness/desktop/desktop-actions.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { pairsOf } from './parameter-types.ts';

Given('the desktop of {agent} is logged in', async function (this: DesktopWorld, agent: AgentName) {
  await logInDesktop(this, agent);
});

Given(
  "{agent}'s desktop has started preview dialing mode",
  async function (this: DesktopWorld, agent: AgentName) {
    await startPreview(this, agent);
  },
);

Given("{agent}'s desktop has a preview record", async function (this: DesktopWorld, agent: AgentName) {
  await takePreviewRecord(this, agent);
});

When(
  "{agent}'s agent {action}",
  async function (this: DesktopWorld, agent: AgentName, action: DesktopAction) {
    await act(this, agent, action);
  },
);

When(
  "{agent}'s agent {action} with:",
  async function (this: DesktopWorld, agent: AgentName, action: DesktopAction, table: DataTable) {
    await act(this, agent, action, () => argumentsFrom(pairsOf(table), this.literals()));
  },
);

When(
  "{agent}'s agent {action}, unless it is finished",
  async function (this: DesktopWorld, agent: AgentName, action: DesktopAction) {
    await actUnlessFinished(this, agent, action);
  },
);

When(
  "{agent}'s agent updates the record, or else finishes it, with:",
  async function (this: DesktopWorld, agent: AgentName, table: DataTable) {
    await changeOrFinish(this, agent, () => argumentsFrom(pairsOf(table), this.literals()));
  },
);

When("{agent}'s agent logs out, unless that is done", async function (this: DesktopWorld, agent: AgentName) {
  await logOutUnlessDone(this, agent);
});
