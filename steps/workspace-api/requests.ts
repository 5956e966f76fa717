import { type DataTable, Then, When } from '@cucumber/cucumber';
import {
  expectAnswer,
  expectCodeOfRefusal,
  expectRefusal,
  expectStatus,
  refuseToJudge501,
} from '../../src/harness/workspace-api/expectations.ts';
import {
  cookiesOfNoSession,
  deepUserEvent,
  longUserEvent,
  request,
  wideUserEvent,
} from '../../src/harness/workspace-api/requests.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { CookieJar } from '../../src/workspace-api/client/cookie-jar.ts';
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
    await request(this, method, operation, undefined, { jar: new CookieJar() });
  },
);

When(
  '{method} {operation} is sent with a session cookie that the server never gave',
  async function (this: WorkspaceWorld, method: string, operation: string) {
    await request(this, method, operation, undefined, { jar: await cookiesOfNoSession(this) });
  },
);

When(
  '{method} {operation} is sent with user data of {int} bytes',
  async function (this: WorkspaceWorld, method: string, operation: string, bytes: number) {
    await request(this, method, operation, longUserEvent(bytes), { shown: `user data of ${bytes} bytes` });
    refuseToJudge501(this);
  },
);

When(
  '{method} {operation} is sent with {int} keys',
  async function (this: WorkspaceWorld, method: string, operation: string, keys: number) {
    await request(this, method, operation, wideUserEvent(keys), { shown: `user data with ${keys} keys` });
    refuseToJudge501(this);
  },
);

When(
  '{method} {operation} is sent with {int} lists, each in another',
  async function (this: WorkspaceWorld, method: string, operation: string, lists: number) {
    await request(this, method, operation, deepUserEvent(lists), {
      shown: `${lists} lists, each in another`,
    });
    refuseToJudge501(this);
  },
);

Then(
  /^the answer has the status ((?:\d\d\d|\dxx)(?: or (?:\d\d\d|\dxx))*)$/,
  function (this: WorkspaceWorld, statuses: string) {
    expectStatus(this, statuses);
  },
);

Then('the answer has:', function (this: WorkspaceWorld, table: DataTable) {
  expectAnswer(this, rowsOf(table));
});

Then('the request is refused', async function (this: WorkspaceWorld) {
  await expectRefusal(this, '4xx or 5xx');
});

Then('the request is refused, and the server has not failed', async function (this: WorkspaceWorld) {
  await expectRefusal(this, '4xx');
});

Then('the refusal has no code of success', function (this: WorkspaceWorld) {
  expectCodeOfRefusal(this);
});
