import { type DataTable, Then, When } from '@cucumber/cucumber';
import {
  expectAnswer,
  expectRefusal,
  expectRefusalOrEnd,
  expectStatus,
} from '../../src/harness/workspace-api/expectations.ts';
import {
  cookieOfNoSession,
  deepUserEvent,
  longUserEvent,
  request,
  wideUserEvent,
} from '../../src/harness/workspace-api/requests.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { rowsOf } from './parameter-types.ts';

When(
  '{method} {operation} is sent',
  async function (this: WorkspaceWorld, method: string, operation: string) {
    await request(this, method, operation);
  },
);

When(
  '{method} {operation} is sent with:',
  async function (this: WorkspaceWorld, method: string, operation: string, body: string) {
    await request(this, method, operation, body);
  },
);

When(
  /^(POST) (\S+) is sent with the body (.+)$/,
  async function (this: WorkspaceWorld, method: string, operation: string, body: string) {
    await request(this, method, operation, body);
  },
);

When(
  '{method} {operation} is sent without a session',
  async function (this: WorkspaceWorld, method: string, operation: string) {
    await request(this, method, operation, '', { cookie: '' });
  },
);

When(
  '{method} {operation} is sent with the cookie of no session',
  async function (this: WorkspaceWorld, method: string, operation: string) {
    await request(this, method, operation, '', { cookie: await cookieOfNoSession(this) });
  },
);

When(
  '{method} {operation} is sent with user data of {int} bytes',
  async function (this: WorkspaceWorld, method: string, operation: string, bytes: number) {
    await request(this, method, operation, longUserEvent(bytes), { shown: `user data of ${bytes} bytes` });
  },
);

When(
  '{method} {operation} is sent with {int} keys',
  async function (this: WorkspaceWorld, method: string, operation: string, keys: number) {
    await request(this, method, operation, wideUserEvent(keys), { shown: `user data with ${keys} keys` });
  },
);

When(
  '{method} {operation} is sent with {int} lists, each in another',
  async function (this: WorkspaceWorld, method: string, operation: string, lists: number) {
    await request(this, method, operation, deepUserEvent(lists), {
      shown: `${lists} lists, each in another`,
    });
  },
);

Then(
  /^the answer has the status (\d+(?:(?:, | or )\d+)*)$/,
  function (this: WorkspaceWorld, statuses: string) {
    expectStatus(this, statuses.split(/, | or /).map(Number));
  },
);

Then('the answer has:', function (this: WorkspaceWorld, table: DataTable) {
  expectAnswer(this, rowsOf(table));
});

Then('the request is refused', function (this: WorkspaceWorld) {
  expectRefusal(this);
});

Then('the request is refused, or the connection is closed', function (this: WorkspaceWorld) {
  expectRefusalOrEnd(this);
});
