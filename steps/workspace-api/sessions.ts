import { Given, Then, When } from '@cucumber/cucumber';
import { expectCookie, expectSessionWorks } from '../../src/harness/workspace-api/expectations.ts';
import { openAndEndAnother } from '../../src/harness/workspace-api/requests.ts';
import {
  askForSession,
  askWithWrongToken,
  listen,
  logIn,
  openSession,
} from '../../src/harness/workspace-api/sessions.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';

Given('a session', async function (this: WorkspaceWorld) {
  await openSession(this);
});

Given('a client of the session', async function (this: WorkspaceWorld) {
  this.listener = this.newListener();
  await this.listener.open();
});

Given(
  'another client of the session, which has subscribed to nothing',
  async function (this: WorkspaceWorld) {
    this.other = this.newListener();
    await this.other.open();
  },
);

Given(/^an agent is logged in(?: for whom a campaign runs)?$/, async function (this: WorkspaceWorld) {
  await logIn(this);
});

When('a session is opened', async function (this: WorkspaceWorld) {
  await askForSession(this);
});

When('a session is opened with a wrong token', async function (this: WorkspaceWorld) {
  await askWithWrongToken(this);
});

When('another session is opened and ended', async function (this: WorkspaceWorld) {
  await openAndEndAnother(this);
});

When('the client listens to {word}', async function (this: WorkspaceWorld, channel: string) {
  await listen(this, [channel]);
});

Then('the answer sets the cookie {word}', function (this: WorkspaceWorld, name: string) {
  expectCookie(this, name);
});

Then('the session still works', async function (this: WorkspaceWorld) {
  await expectSessionWorks(this);
});
