import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { expectMessageRefused, expectReply } from '../../src/harness/workspace-api/expectations.ts';
import {
  expectNotForOther,
  expectNothingForOther,
  expectNotified,
  openOther,
} from '../../src/harness/workspace-api/notified.ts';
import { sendMessage } from '../../src/harness/workspace-api/requests.ts';
import { listen } from '../../src/harness/workspace-api/sessions.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { rowsOf } from './parameter-types.ts';

Given(
  'another client of the session, which has subscribed to {word}',
  async function (this: WorkspaceWorld, channel: string) {
    await openOther(this, channel === 'nothing' ? [] : [channel]);
  },
);

When('the client listens to {word}', async function (this: WorkspaceWorld, channel: string) {
  await listen(this, [channel]);
});

When('this Bayeux message is sent:', async function (this: WorkspaceWorld, message: string) {
  await sendMessage(this, 'notifications', message);
});

When(
  'this Bayeux message is sent to {operation}:',
  async function (this: WorkspaceWorld, operation: string, message: string) {
    await sendMessage(this, operation, message);
  },
);

Then('the Bayeux reply has:', function (this: WorkspaceWorld, table: DataTable) {
  expectReply(this, rowsOf(table));
});

Then('the Bayeux message is refused', function (this: WorkspaceWorld) {
  expectMessageRefused(this);
});

Then('the client is notified with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectNotified(this, rowsOf(table));
});

Then('the other client is notified with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectNotified(this, rowsOf(table), this.other);
});

Then('the other client has not been notified with:', function (this: WorkspaceWorld, table: DataTable) {
  expectNotForOther(this, rowsOf(table));
});

Then('the other client is notified of nothing', async function (this: WorkspaceWorld) {
  await expectNothingForOther(this);
});
