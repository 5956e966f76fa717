import type { Who } from '../../workspace-api/client/account.ts';
import { accountOf } from '../ocs/workspace/account-of.ts';
import type { Profile } from '../run/profile.ts';
import { nameInSystem } from '../test-bed/standing-names.ts';
import { testAgents } from '../test-bed/test-agents.ts';
import { customerOfFeatures } from './customer-of-features.ts';
import type { WorkspaceAgent } from './workspace-run.ts';

/**
 * Who works in the cases of the role workspace-api: a test agent, under the names and with the account that the profile
 * has. `token` is for an agent who has neither a token nor a code there.
 */
export function agentOf(
  { workspace = {}, names = {} }: Pick<Profile, 'workspace' | 'names'>,
  token: string | undefined,
  { agentId: loginId, dn }: Who = testAgents.Ana,
): WorkspaceAgent {
  const agentId = nameInSystem(names, 'agents', loginId);
  const account = accountOf(workspace, agentId);
  const needsToken = account.token === undefined && account.code === undefined && token !== undefined;
  return {
    agentId,
    dn: nameInSystem(names, 'dns', dn),
    numberToCall: nameInSystem(names, 'phones', customerOfFeatures),
    account: needsToken ? { ...account, token } : account,
  };
}
