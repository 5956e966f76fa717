import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { Departure } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import type { RecordChain } from '../records/record-chain.ts';
import { showInDialers } from './agent-states.ts';
import { dialingOption } from './dialing-options.ts';
import { letAgentGo } from './seizing/merging-calls.ts';

const timerPrefix = 'logout of ';

/**
 * Begins an agent's departure from a session: OCS dials nothing more for them. They may go at once if no call is in
 * progress, or else when one has been processed, when all of them are over, or after call_wait_connected_timeout (001, Agent Logout
 * Protocol, LogOut).
 */
export function beginDeparture(machine: Machine, agent: LoggedInAgent, session: DialingSession): Departure {
  const departure: Departure = {
    agent,
    session,
    load: session.loads,
    callsBefore: session.dials,
    had: new Set(dialedChains(agent, session)),
    reached: false,
    until: undefined,
  };
  agent.departures.set(session, departure);
  showInDialers(agent);
  letAgentGo(machine, agent.dn);
  if (!mayGo(departure)) waitFor(machine, departure);
  return departure;
}

function waitFor(machine: Machine, departure: Departure): void {
  const wait = dialingOption(machine, departure.session, 'call_wait_connected_timeout');
  departure.until = machine.now + wait * 1000;
  machine.departing.add(departure);
  machine.effects.push({ kind: 'setTimer', name: timerOf(departure), at: departure.until });
}

/** GSW_LOGOUT_TIME: seconds until the agent may go (ruling 207). */
export function secondsToGo(machine: Machine, { until }: Departure): number {
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - machine.now) / 1000));
}

/** LogOutAcknowledge: the agent may go. */
export function acknowledgeDeparture(machine: Machine, { agent, session }: Departure): void {
  notify(machine, agent.dn, 'LogOutAcknowledge', { GSW_CAMPAIGN_NAME: session.campaign.name });
}

/** Lets those agents go whom no call keeps any longer. */
export function settleDepartures(machine: Machine): void {
  for (const departure of machine.departing) if (mayGo(departure)) release(machine, departure);
}

export function isDepartureTimer(name: string): boolean {
  return name.startsWith(timerPrefix);
}

/** Handles such a timer when it fires: the time that was estimated is over. */
export function departureDue(machine: Machine, timer: string): void {
  for (const departure of machine.departing) if (timerOf(departure) === timer) release(machine, departure);
}

/** A new login ends the departures of an agent (ruling 212), and so does the logout. */
export function endDepartures(machine: Machine, agent: LoggedInAgent): void {
  for (const departure of agent.departures.values()) stopWaiting(machine, departure);
  agent.departures.clear();
  showInDialers(agent);
}

function release(machine: Machine, departure: Departure): void {
  stopWaiting(machine, departure);
  acknowledgeDeparture(machine, departure);
}

function stopWaiting(machine: Machine, departure: Departure): void {
  departure.until = undefined;
  if (!machine.departing.delete(departure)) return;
  machine.effects.push({ kind: 'cancelTimer', name: timerOf(departure) });
}

function timerOf({ agent, session }: Departure): string {
  return `${timerPrefix}${agent.dn} from ${session.campaignGroup.name}`;
}

/** Whether the agent has processed a call, or none of those dialed before is left that could still be theirs. */
function mayGo(departure: Departure): boolean {
  const { agent, session, had, callsBefore } = departure;
  const own = dialedChains(agent, session);
  if (own.some((chain) => !had.has(chain))) departure.reached = true;
  if (own.length > 0) return false;
  return departure.reached || !isDialing(session, callsBefore);
}

/** Whether a call up to that number is in progress; the oldest call is looked at first. */
function isDialing({ dialed }: DialingSession, number: number): boolean {
  for (const chain of dialed) if (callNumber(chain) <= number) return true;
  return false;
}

function dialedChains(agent: LoggedInAgent, session: DialingSession): readonly RecordChain[] {
  return [...agent.chains].filter((chain) => chain.session === session && callNumber(chain) > 0);
}

/** The number of the last call dialed for a chain; 0 if there was none. */
function callNumber({ records }: RecordChain): number {
  return Math.max(...records.map(({ outbound }) => outbound?.number ?? 0));
}
