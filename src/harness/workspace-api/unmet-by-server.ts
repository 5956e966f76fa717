import type { NotRun } from '../../kernel/case-record.ts';
import type { WorkspaceAgent, WorkspaceRun } from './workspace-run.ts';

const noToken: NotRun = {
  reason:
    'No token is known (workspace of the profile, OCS_TCK_TOKEN), so that the server may let in anybody.',
  missing: ['token'],
};

const noCampaign: NotRun = {
  reason: 'The profile does not say that a campaign runs for the agent (standing).',
  missing: ['running campaign'],
};

const noColleague: NotRun = {
  reason:
    'A call needs a second agent, and no account is known for them (workspace of the profile, OCS_TCK_TOKEN).',
  missing: ['second agent'],
};

const codeIsUsed: NotRun = {
  reason:
    'A code opens one session, and each case opens its own: only an account with a token is good for all.',
  missing: ['token'],
};

/** Steps of cases that open no session with the account. */
const withoutAccount = /without a session$|with a wrong token$/;

/** Why a case cannot be played with what is known of the server and of the account. */
export function unmetByServer(run: WorkspaceRun, steps: readonly string[]): NotRun | undefined {
  const { agent, colleague, campaignRuns } = run.system;
  const { token, code } = agent.account;
  const needs = (words: RegExp) => steps.some((step) => words.test(step));
  if (needs(/with a wrong token$/) && token === undefined && code === undefined) return noToken;
  if (needs(/for whom a campaign runs$/) && !campaignRuns) return noCampaign;
  if (needs(/two agents are logged in$/) && isKnown(agent) && !isKnown(colleague)) return noColleague;
  return run.codeIsUsed && !needs(withoutAccount) ? codeIsUsed : undefined;
}

/** Whether somebody has an account to show; a server that asks for none lets in anybody. */
function isKnown({ account: { token, code } }: WorkspaceAgent): boolean {
  return token !== undefined || code !== undefined;
}
