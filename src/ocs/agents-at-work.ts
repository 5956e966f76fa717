import { type LoggedInAgent, logIn } from './campaigns/agents.ts';
import { welcome } from './campaigns/campaign-status.ts';
import { agentNotReady, agentReady, forgetAgent } from './dialing/agent-states.ts';
import { dialAtOnce } from './dialing/automatic-dialing.ts';
import { finishCalled, finishWorkedOn } from './dialing/finishing-without-request.ts';
import { takeBackOffers } from './dialing/push-preview.ts';
import { letAgentGo } from './dialing/seizing/merging-calls.ts';
import { endDepartures } from './dialing/smart-logout.ts';
import { callsAtExtensions } from './dialing/virtual-agents.ts';
import type { Machine } from './machine/machine.ts';
import { agentLoggedOut } from './records/agent-logout.ts';
import { deliverCallbacks } from './records/scheduled-calls.ts';
import type { InstanceInput } from './redundant-pair.ts';

type ReadinessInput = Extract<InstanceInput, { kind: 'agentReady' | 'agentNotReady' }>;

/** The agent as logged in at this DN, with the sessions and calls that are theirs. */
export function register(machine: Machine, agentId: string, dn: string) {
  const { sessions, index } = machine.provisioned;
  const logins = machine.logins.get(agentId) ?? new Map<string, LoggedInAgent>();
  const agent = logIn(sessions.values(), index.agentIds.has(agentId), agentId, dn, logins);
  machine.agents.set(dn, agent);
  machine.logins.set(agentId, logins.set(dn, agent));
  for (const call of callsAtExtensions(machine, dn)) agent.calls.add(call);
  return agent;
}

/** T-Server reports a login; another agent at the same DN is then logged out. */
export function agentLoggedIn(machine: Machine, dn: string, agentId: string): void {
  const known = machine.agents.get(dn);
  if (known !== undefined && known.agentId !== agentId) logOut(machine, dn);
  const agent = machine.agents.get(dn) ?? register(machine, agentId, dn);
  endDepartures(machine, agent);
  welcome(machine, agent);
  for (const session of agent.sessions) deliverCallbacks(machine, session);
}

/** T-Server reports a logout, of a DN at which there may be nobody. */
export function logOut(machine: Machine, dn: string): void {
  const agent = machine.agents.get(dn);
  if (agent !== undefined) {
    endDepartures(machine, agent);
    takeBackOffers(machine, agent.chains);
    letAgentGo(machine, dn);
    forgetAgent(machine, agent);
  }
  agentLoggedOut(machine, dn);
}

/** An agent is ready for calls, or no longer. */
export function agentChangedReadiness(machine: Machine, input: ReadinessInput): void {
  const agent = machine.agents.get(input.dn);
  if (agent === undefined) return;
  if (input.kind === 'agentReady') agentReady(machine, agent);
  else agentNotReady(machine, agent, input.workMode);
  finishWorkedOn(machine, agent);
  if (input.kind === 'agentReady') finishCalled(machine, agent);
  dialAtOnce(machine, agent.sessions);
}
