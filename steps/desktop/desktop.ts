import { type DataTable, Given, Then } from '@cucumber/cucumber';
import {
  expectAllFinished,
  expectInOrder,
  expectNothingAboutTheRecord,
  expectNothingSent,
  expectNotSent,
  expectNotSentBefore,
  expectPause,
  expectRefusal,
  expectSent,
  expectSentUnlessRefused,
} from '../../src/harness/desktop/desktop-expectations.ts';
import { needReferenceIds, needUpdates } from '../../src/harness/desktop/desktop-needs.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import { screenRow } from '../../src/harness/desktop/screen.ts';
import { expectMayLogOut, expectScreen } from '../../src/harness/desktop/screen-expectations.ts';
import type { AgentName } from '../../src/harness/test-bed/test-agents.ts';
import { expectedKeys, pairsOf } from './parameter-types.ts';

Given(
  "{agent}'s desktop gives its requests reference ids",
  async function (this: DesktopWorld, agent: AgentName) {
    await needReferenceIds(this, await this.desktopOf(agent));
  },
);

Given(
  "{agent}'s desktop offers changes before the end",
  async function (this: DesktopWorld, agent: AgentName) {
    await needUpdates(this, await this.desktopOf(agent));
  },
);

Then(
  "{agent}'s desktop sends {message}",
  async function (this: DesktopWorld, agent: AgentName, name: string) {
    await expectSent(this, await this.desktopOf(agent), name, new Map());
  },
);

Then(
  "{agent}'s desktop sends {message} with:",
  async function (this: DesktopWorld, agent: AgentName, name: string, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await expectSent(this, desktop, name, expectedKeys(this, table));
  },
);

Then(
  "{agent}'s desktop sends no {message}",
  async function (this: DesktopWorld, agent: AgentName, name: string) {
    await expectNotSent(this, await this.desktopOf(agent), name, new Map());
  },
);

Then(
  "{agent}'s desktop sends no {message} with:",
  async function (this: DesktopWorld, agent: AgentName, name: string, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await expectNotSent(this, desktop, name, expectedKeys(this, table));
  },
);

Then(
  "{agent}'s desktop sends no {message} before {message}",
  async function (this: DesktopWorld, agent: AgentName, name: string, first: string) {
    await expectNotSentBefore(this, await this.desktopOf(agent), name, first);
  },
);

Then("{agent}'s desktop sends nothing", async function (this: DesktopWorld, agent: AgentName) {
  await expectNothingSent(this, await this.desktopOf(agent));
});

Then(
  "{agent}'s desktop sends nothing about the record",
  async function (this: DesktopWorld, agent: AgentName) {
    await expectNothingAboutTheRecord(this, await this.desktopOf(agent));
  },
);

Then(
  "{agent}'s desktop sends {message}, and then {message}",
  async function (this: DesktopWorld, agent: AgentName, first: string, second: string) {
    await expectInOrder(this, await this.desktopOf(agent), [first, second]);
  },
);

Then(
  "{agent}'s desktop sends {message} or {message} with:",
  async function (this: DesktopWorld, agent: AgentName, one: string, other: string, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await expectSent(this, desktop, [one, other], expectedKeys(this, table));
  },
);

Then(
  "{agent}'s desktop refuses, or sends {message} with:",
  async function (this: DesktopWorld, agent: AgentName, name: string, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await expectSentUnlessRefused(this, desktop, [name], expectedKeys(this, table));
  },
);

Then(
  "{agent}'s desktop refuses, or sends {message} or {message} with:",
  async function (this: DesktopWorld, agent: AgentName, one: string, other: string, table: DataTable) {
    const desktop = await this.desktopOf(agent);
    await expectSentUnlessRefused(this, desktop, [one, other], expectedKeys(this, table));
  },
);

Then(
  "{agent}'s desktop lets a second pass before it sends {message} again",
  async function (this: DesktopWorld, agent: AgentName, name: string) {
    await expectPause(this, await this.desktopOf(agent), name);
  },
);

Then("{agent}'s desktop refuses", async function (this: DesktopWorld, agent: AgentName) {
  await expectRefusal(this, await this.desktopOf(agent));
});

Then("{agent}'s desktop has finished the record", async function (this: DesktopWorld, agent: AgentName) {
  await expectAllFinished(this, await this.desktopOf(agent));
});

Then("{agent}'s screen shows:", async function (this: DesktopWorld, agent: AgentName, table: DataTable) {
  const desktop = await this.desktopOf(agent);
  await expectScreen(this, desktop, () =>
    pairsOf(table).map(([path, literal]) => screenRow(path, literal, this.literals())),
  );
});

Then('{agent} may log out', async function (this: DesktopWorld, agent: AgentName) {
  await expectMayLogOut(this, await this.desktopOf(agent));
});
