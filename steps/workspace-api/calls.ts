import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import {
  answerAsColleague,
  type CallName,
  callColleague,
  consult,
  expectCall,
  expectConsultation,
  expectNewCall,
  sendForCall,
  sendForColleague,
  talkToColleague,
} from '../../src/harness/workspace-api/calls.ts';
import { logInColleague } from '../../src/harness/workspace-api/colleague.ts';
import { logIn } from '../../src/harness/workspace-api/sessions.ts';
import {
  expectListed,
  expectNoLongerActive,
  expectOneId,
  expectOrder,
} from '../../src/harness/workspace-api/whole-call.ts';
import type { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { rowsOf } from './parameter-types.ts';

Given('two agents are logged in', async function (this: WorkspaceWorld) {
  await logIn(this);
  await logInColleague(this);
});

Given('the agent calls the colleague', async function (this: WorkspaceWorld) {
  await callColleague(this);
});

Given(
  'the agent calls the colleague, with {string} as {word}',
  async function (this: WorkspaceWorld, value: string, key: string) {
    await callColleague(this, { userData: [{ key, type: 'str', value }] });
  },
);

Given('the agent talks to the colleague', async function (this: WorkspaceWorld) {
  await talkToColleague(this);
});

Given(
  /^the agent consults a customer for a (transfer|conference)$/,
  async function (this: WorkspaceWorld, kind: string) {
    await consult(this, kind);
  },
);

When('the colleague answers', async function (this: WorkspaceWorld) {
  await answerAsColleague(this);
});

When('the colleague releases the call', async function (this: WorkspaceWorld) {
  await sendForColleague(this, 'release');
});

When(
  /^(\S+) is sent for the (call|consultation)$/,
  async function (this: WorkspaceWorld, operation: string, name: CallName) {
    await sendForCall(this, operation, name);
  },
);

When(
  /^(\S+) is sent for the (call|consultation) with:$/,
  async function (this: WorkspaceWorld, operation: string, name: CallName, body: string) {
    await sendForCall(this, operation, name, body);
  },
);

Then(
  /^the client is notified of the (call|consultation) with:$/,
  async function (this: WorkspaceWorld, name: CallName, table: DataTable) {
    await expectCall(this, name, rowsOf(table));
  },
);

Then('the colleague is notified of the call with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectCall(this, "colleague's call", rowsOf(table));
});

Then('the colleague is notified of a call with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectNewCall(this, rowsOf(table));
});

Then(
  'the client is notified of a consultation with:',
  async function (this: WorkspaceWorld, table: DataTable) {
    await expectConsultation(this, rowsOf(table));
  },
);

Then('all notifications of the call have its id', function (this: WorkspaceWorld) {
  expectOneId(this);
});

Then('the states of the call came in their order', function (this: WorkspaceWorld) {
  expectOrder(this);
});

Then('GET voice\\/calls has the call with:', async function (this: WorkspaceWorld, table: DataTable) {
  await expectListed(this, rowsOf(table));
});

Then(
  'GET voice\\/calls has the call no longer, or as one that is over',
  async function (this: WorkspaceWorld) {
    await expectNoLongerActive(this);
  },
);
