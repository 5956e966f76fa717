import type { Account } from '../../../workspace-api/client/account.ts';
import type { Profile } from '../../run/profile.ts';

/** With what an agent opens sessions: the profile's own for the agent, completed by what it says for all. */
export function accountOf(
  { agents = {}, ...all }: NonNullable<Profile['workspace']>,
  agentId: string,
): Account {
  const own = Object.hasOwn(agents, agentId) ? agents[agentId] : undefined;
  const { token, apiKey } = all;
  return {
    ...(token === undefined ? {} : { token }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...own,
  };
}
