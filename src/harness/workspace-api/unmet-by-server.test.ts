import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../workspace-api/client/account.ts';
import { defaultProfile } from '../run/profile.ts';
import { RuleLevels } from '../run/rule-levels.ts';
import { testAgents } from '../test-bed/test-agents.ts';
import { agentOf } from './agent-of.ts';
import { unmetByServer } from './unmet-by-server.ts';
import { WorkspaceRun } from './workspace-run.ts';

function runWith(account: Account, campaignRuns = false, ofColleague: Account = {}): WorkspaceRun {
  const newExchange = () => assert.fail('nothing is sent');
  const agent = { ...agentOf({}, undefined), account };
  const colleague = { ...agentOf({}, undefined, testAgents.Ben), account: ofColleague };
  const who = { agent, colleague, campaignRuns };
  const system = { label: 'a server', control: undefined, basePath: '', newExchange, ...who };
  return new WorkspaceRun(system, defaultProfile, RuleLevels.of([], false), () => 0);
}

const withCampaign = ['Given an agent is logged in for whom a campaign runs'];
const session = ['Given a session'];

test('a wrong token can only be told by a server that is known to ask for one', () => {
  const steps = ['When a session is opened with a wrong token'];
  assert.deepEqual(unmetByServer(runWith({}), steps)?.missing, ['token']);
  assert.equal(unmetByServer(runWith({ token: 't' }), steps), undefined);
});

test('what a campaign notifies needs one that is known to run', () => {
  assert.deepEqual(unmetByServer(runWith({}), withCampaign)?.missing, ['running campaign']);
  assert.equal(unmetByServer(runWith({}, true), withCampaign), undefined);
  assert.equal(unmetByServer(runWith({}), ['Given an agent is logged in']), undefined);
});

test('a code is good for one case; those that open no session with it can still be played', () => {
  const run = runWith({ code: 'c', redirectUri: 'http://back' });
  assert.equal(unmetByServer(run, session), undefined);
  run.codeIsUsed = true;
  assert.match(unmetByServer(run, session)?.reason ?? '', /^A code opens one session/);
  assert.equal(unmetByServer(run, ['When GET current-session is sent without a session']), undefined);
});

test('a call needs a second agent whose account is known, if the server asks who they are', () => {
  const steps = ['Given two agents are logged in'];
  const token = { token: 't' };
  assert.deepEqual(unmetByServer(runWith(token), steps)?.missing, ['second agent']);
  assert.equal(unmetByServer(runWith(token, false, token), steps), undefined);
  assert.equal(unmetByServer(runWith({}), steps), undefined);
});
