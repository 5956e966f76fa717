import type { LoggedInAgent } from '../campaigns/agents.ts';
import { optionOf } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import { returnAbandoned } from './returning-records.ts';

/** T-Server's logout: records still on the desktop go back to their lists (001, Agent Logout; ruling 214). */
export function agentLoggedOut(machine: Machine, dn: string): void {
  const agent = machine.agents.get(dn);
  if (agent === undefined) return;
  machine.agents.delete(dn);
  for (const session of agent.sessions) {
    session.agents.delete(agent);
    session.waiting = session.waiting.filter((request) => request.agent !== agent);
  }
  returnAtLogOut(machine, agent);
}

/**
 * Returns the records on an agent's desktop at logout, with agent_logout_preview_call_result unless it is negative.
 */
function returnAtLogOut(machine: Machine, agent: LoggedInAgent): void {
  const { options } = machine.provisioned.index.configuration;
  for (const chain of agent.chains) {
    const callResult = optionOf(chain.session, options, 'agent_logout_preview_call_result') ?? -1;
    returnAbandoned(machine, chain, callResult < 0 ? {} : { call_result: callResult });
  }
}
