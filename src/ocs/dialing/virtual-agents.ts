import type { CallTaker } from '../campaigns/agents.ts';
import { type DialingSession, optionOf } from '../campaigns/dialing-session.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';

/** Whether a session's group is an IVR group: a group of places with the option ivr_group, which is read at loading. */
export function isIvrGroup({ provisioned }: Machine, session: DialingSession): boolean {
  const { dns, ports } = session.members;
  if (dns.size + ports.size === 0) return false;
  return optionOf(session, provisioned.index.configuration.options, 'ivr_group') ?? false;
}

/** Whether a DN is in a place of a session's group, and that is an IVR group; or a port of a voice platform. */
export function isIvrPlace({ isIvr, mode, members }: DialingSession, dn: string): boolean {
  if (dialModeTraits[mode].ivrPorts && members.ports.has(dn)) return true;
  return isIvr && (members.ports.has(dn) || members.dns.has(dn));
}

/** The voice treatment ports of all sessions, by DN. Nobody logs in there, and they are always ready. */
export function portsOf(sessions: readonly DialingSession[]): ReadonlyMap<string, CallTaker> {
  const dns = new Set(sessions.flatMap(({ members }) => [...members.ports]));
  return new Map([...dns].map((dn) => [dn, portAt(dn, sessions)]));
}

function portAt(dn: string, sessions: readonly DialingSession[]): CallTaker {
  const own = sessions.filter(({ members }) => members.ports.has(dn));
  return {
    dn,
    isPort: true,
    sessions: own,
    ready: true,
    calls: new Set(),
    ringing: new Set(),
    work: undefined,
    departures: new Map(),
  };
}

/** Ports that were there before still have their calls. */
export function keepCalls(before: ReadonlyMap<string, CallTaker>, now: ReadonlyMap<string, CallTaker>): void {
  for (const [dn, { calls }] of now) for (const connId of before.get(dn)?.calls ?? []) calls.add(connId);
}

/** The agent at a DN, or the port. */
export function takerAt({ agents, provisioned }: Machine, dn: string): CallTaker | undefined {
  return agents.get(dn) ?? provisioned.ports.get(dn);
}
