import { accountOf } from '../ocs/workspace/account-of.ts';
import type { Profile } from '../run/profile.ts';
import { nameInSystem } from '../test-bed/standing-names.ts';
import { testAgents } from '../test-bed/test-agents.ts';
import { customerOfFeatures } from './customer-of-features.ts';
import type { WorkspaceAgent } from './workspace-run.ts';

/**
 * Who works in the cases of the role workspace-api: the first test agent, under the names and with the account that the
 * profile has. `token` is for an agent who has neither a token nor a code there.
 */
export function agentOf(
  { workspace = {}, names = {} }: Pick<Profile, 'workspace' | 'names'>,
  token: string | undefined,
): WorkspaceAgent {
  const { Ana } = testAgents;
  const agentId = nameInSystem(names, 'agents', Ana.agentId);
  const account = accountOf(workspace, agentId);
  const needsToken = account.token === undefined && account.code === undefined && token !== undefined;
  return {
    agentId,
    dn: nameInSystem(names, 'dns', Ana.dn),
    numberToCall: nameInSystem(names, 'phones', customerOfFeatures),
    account: needsToken ? { ...account, token } : account,
  };
}
