import type { Machine } from '../machine/machine.ts';
import { returnAtLogout } from './returning-at-logout.ts';
import { sharedChains } from './sharing/shared-chains.ts';
import { leaveToOthers } from './sharing/updating-holders.ts';

/**
 * T-Server's logout: records still on the desktop go back to their lists (001, Agent Logout; ruling 214), unless others
 * share them.
 */
export function agentLoggedOut(machine: Machine, dn: string): void {
  const agent = machine.agents.get(dn);
  if (agent === undefined) return;
  machine.agents.delete(dn);
  for (const session of agent.sessions) {
    session.agents.delete(agent);
    session.waiting = session.waiting.filter((request) => request.agent !== agent);
  }
  for (const chain of sharedChains(machine)) leaveToOthers(machine, chain, agent);
  for (const chain of agent.chains) returnAtLogout(machine, chain);
}
