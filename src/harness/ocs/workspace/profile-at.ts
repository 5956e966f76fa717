import { KitError } from '../../../kernel/kit-error.ts';
import { isServerAddress, isWorkspaceAddress } from '../../../workspace-api/client/workspace-address.ts';
import type { Profile } from '../../run/profile.ts';

/**
 * The profile for what is at an address. Accounts are for servers of the Workspace API only, before an OCS or under test
 * themselves; one that asks nobody who they are needs none. Throws KitError PROFILE_WRONG if it promises a fence there.
 */
export function profileAt(target: string | undefined, profile: Profile): Profile {
  const { workspace = {}, ...others } = profile;
  if (target === undefined || !hasWorkspace(target)) return others;
  if (profile.fence !== true) return { ...others, workspace };
  throw new KitError({
    code: 'PROFILE_WRONG',
    message: 'The profile promises a fence, which nothing can prove through the Workspace API.',
    hint: 'Leave fence out: the kit learns from the answers how long a silence must last.',
  });
}

function hasWorkspace(target: string): boolean {
  return isWorkspaceAddress(target) || isServerAddress(target);
}
