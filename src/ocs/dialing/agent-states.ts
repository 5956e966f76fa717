import type { CallTaker, LoggedInAgent } from '../campaigns/agents.ts';
import { isLeaving } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Members } from '../configuration/configuration-index.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import type { Dialer } from './dialer.ts';

/** T-Library's work mode of an agent who will be ready again. */
const afterCallWork = 'AfterCallWork';

/** T-Server reports that an agent is ready: their after-call work, if any, is over. */
export function agentReady(machine: Machine, agent: LoggedInAgent): void {
  agent.ready = true;
  if (agent.calls.size === 0) endWork(machine, agent);
  showInDialers(agent);
}

/**
 * An agent is not ready: during a call, the next stage is after-call work; without one, they are in after-call work if
 * they say so, or else away.
 */
export function agentNotReady(machine: Machine, agent: LoggedInAgent, workMode: string | undefined): void {
  agent.ready = false;
  if (agent.calls.size === 0) {
    if (workMode !== afterCallWork) dropWork(agent);
    else if (agent.work === undefined) beginWork(agent, 'after-call work', seconds(machine));
  }
  showInDialers(agent);
}

/** The agent says in how many seconds they will be ready (001, ReadyTime); one who is not busy is so already. */
export function announceReady(machine: Machine, { work }: LoggedInAgent, inSeconds: number): void {
  const madeAt = seconds(machine);
  if (work !== undefined) work.announcement = { madeAt, readyAt: madeAt + inSeconds };
}

/** The agent leaves all dialers: logout. At another DN they may still be there. */
export function forgetAgent({ logins }: Machine, agent: LoggedInAgent): void {
  agent.ready = false;
  dropWork(agent);
  showInDialers(agent);
  const { agentId, dn } = agent;
  const others = logins.get(agentId);
  others?.delete(dn);
  if (others?.size === 0) logins.delete(agentId);
  for (const other of others?.values() ?? []) show(other);
}

/** Counts those for whom a session dials, which has just been started: another mode may dial for others. */
export function countAgents(machine: Machine, session: DialingSession, { idle, busy }: Dialer): void {
  idle.clear();
  busy.clear();
  for (const agent of session.agents) showInDialers(agent);
  for (const dn of session.members.ports) {
    const port = machine.provisioned.ports.get(dn);
    if (port !== undefined) showInDialers(port);
  }
}

/** Whether a call may be dialed for this agent, or this port, now: for who is ready at several DNs of a session, at one. */
function isIdle(taker: CallTaker, session: DialingSession): boolean {
  if (!taker.ready) return false;
  const logins = [...taker.logins.values()];
  const first = logins.find(({ ready, sessions }) => ready && sessions.includes(session));
  return first === taker && logins.every(({ calls }) => calls.size === 0);
}

/**
 * The dialers that dial for an agent or a port: no DN that is disabled, and a port only as part of an IVR group, or in a
 * mode for the ports of a voice platform, which has no agents.
 */
function dialersOf({ dn, isPort, sessions }: CallTaker): readonly (readonly [DialingSession, Dialer])[] {
  return sessions.flatMap((session) => {
    const { dialer, isIvr, members, mode } = session;
    if (dialer === undefined || isDisabled(members, dn)) return [];
    if (!isIvr && isPort !== dialModeTraits[mode].ivrPorts) return [];
    return [[session, dialer] as const];
  });
}

function isDisabled({ disabled, extensions }: Members, dn: string): boolean {
  if (disabled.has(dn)) return true;
  return [...disabled].some((one) => extensions.get(one) === dn);
}

/** An agent has been assigned to a campaign group. */
export function agentAssigned(machine: Machine, agentId: string): void {
  for (const agent of machine.agents.values()) if (agent.agentId === agentId) showInDialers(agent);
}

/** Counts an agent, who may be logged in at several DNs, as idle or busy where OCS may count on them. */
export function showInDialers(agent: CallTaker): void {
  for (const one of agent.logins.values()) show(one);
}

/** Not in sessions that they are leaving (001, LogOut). */
function show(agent: CallTaker): void {
  for (const [session, { idle, busy }] of dialersOf(agent)) {
    const counts = !isLeaving(agent, session);
    if (counts && isIdle(agent, session)) idle.add(agent);
    else idle.delete(agent);
    if (agent.work === undefined) continue;
    if (counts) busy.add(agent.work);
    else busy.delete(agent.work);
  }
}

/** A stage of work begins, of which there was none. */
export function beginWork(agent: CallTaker, stage: 'talk' | 'after-call work', since: number): void {
  agent.work = { stage, since, announcement: undefined };
}

/** The agent's work is over, with its stage. */
export function endWork(machine: Machine, agent: CallTaker): void {
  if (agent.work === undefined) return;
  endStage(machine, agent);
  dropWork(agent);
}

/** A stage of the agent's work is over: the pacers of all their sessions learn from it. */
export function endStage(machine: Machine, agent: CallTaker): void {
  const { work } = agent;
  if (work === undefined) return;
  const ended = { ...work, endedAt: seconds(machine) };
  for (const [, { predictive }] of dialersOf(agent)) predictive.stageEnded(ended);
}

function dropWork(agent: CallTaker): void {
  const { work } = agent;
  if (work === undefined) return;
  for (const [, { busy }] of dialersOf(agent)) busy.delete(work);
  agent.work = undefined;
}

/** Now, in the seconds of pacing. */
export function seconds(machine: Machine): number {
  return machine.now / 1000;
}
