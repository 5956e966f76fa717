import { Given, Then, When } from '@cucumber/cucumber';
import {
  expectCookie,
  expectNotLetIn,
  expectSessionWorks,
} from '../../src/harness/workspace-api/expectations.ts';
import { endSession, openAndEndAnother } from '../../src/harness/workspace-api/requests.ts';
import {
  activateChannels,
  askForSession,
  askWithWrongToken,
  logIn,
  openNewSession,
  openSession,
} from '../../src/harness/workspace-api/sessions.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';

Given('a new session', async function (this: WorkspaceWorld) {
  await openNewSession(this);
});

Given('a session', async function (this: WorkspaceWorld) {
  await openSession(this);
});

Given(/^an agent is logged in(?: for whom a campaign runs)?$/, async function (this: WorkspaceWorld) {
  await logIn(this);
});

When('a session is opened', async function (this: WorkspaceWorld) {
  await askForSession(this);
});

When('a session is opened with a wrong token', async function (this: WorkspaceWorld) {
  await askWithWrongToken(this);
});

When('the agent logs in', async function (this: WorkspaceWorld) {
  await activateChannels(this);
});

When('the session is ended', async function (this: WorkspaceWorld) {
  await endSession(this);
});

When('another session is opened and ended', async function (this: WorkspaceWorld) {
  await openAndEndAnother(this);
});

Then('the answer sets the cookie {word}', function (this: WorkspaceWorld, name: string) {
  expectCookie(this, name);
});

Then('the client is not let in', function (this: WorkspaceWorld) {
  expectNotLetIn(this);
});

Then('the session still works', async function (this: WorkspaceWorld) {
  await expectSessionWorks(this);
});
