import { type DataTable, Then, When } from '@cucumber/cucumber';
import {
  expectNothingForOther,
  expectNotified,
  expectReply,
} from '../../src/harness/workspace-api/expectations.ts';
import { repliesOf, request } from '../../src/harness/workspace-api/requests.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { rowsOf } from './parameter-types.ts';

When('this Bayeux message is sent:', async function (this: WorkspaceWorld, message: string) {
  const named = message.replace('CLIENT', this.listener?.clientId ?? '');
  await request(this, 'POST', 'notifications', `[${named}]`);
});

Then('the Bayeux reply has:', function (this: WorkspaceWorld, table: DataTable) {
  expectReply(this, repliesOf(this), rowsOf(table));
});

Then('the client is notified with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectNotified(this, rowsOf(table));
});

Then('the other client is notified of nothing', async function (this: WorkspaceWorld) {
  await expectNothingForOther(this);
});
