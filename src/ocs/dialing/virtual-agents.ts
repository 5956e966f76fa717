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
  return isIvr && (members.ports.has(dn) || members.dns.has(dn) || members.extensions.has(dn));
}

/** The voice treatment ports of all sessions, by DN. Nobody logs in there, and they are always ready. */
export function portsOf(sessions: readonly DialingSession[]): Map<string, CallTaker> {
  const dns = new Set(sessions.flatMap(({ members }) => [...members.ports]));
  const own = (dn: string) => sessions.filter(({ members }) => members.ports.has(dn));
  return new Map([...dns].map((dn) => [dn, portAt(dn, own(dn))]));
}

/** A port of these sessions. */
export function portAt(dn: string, sessions: DialingSession[]): CallTaker {
  const logins = new Map<string, CallTaker>();
  const port: CallTaker = {
    dn,
    isPort: true,
    sessions,
    ready: true,
    logins,
    calls: new Set(),
    ringing: new Set(),
    work: undefined,
    departures: new Map(),
  };
  logins.set(dn, port);
  return port;
}

/** Ports that were there before still have their calls. */
export function keepCalls(before: ReadonlyMap<string, CallTaker>, now: ReadonlyMap<string, CallTaker>): void {
  for (const [dn, { calls }] of now) for (const connId of before.get(dn)?.calls ?? []) calls.add(connId);
}

/** The agent at a DN, or the port; at an Extension, the agent at the ACD Position of the same place. */
export function takerAt(machine: Machine, dn: string): CallTaker | undefined {
  const { agents, provisioned } = machine;
  return agents.get(dn) ?? provisioned.ports.get(dn) ?? agents.get(positionOf(machine, dn) ?? '');
}

/** The ACD Position of the place that an Extension belongs to; undefined for any other DN. */
export function positionOf({ provisioned }: Machine, dn: string): string | undefined {
  for (const { members } of provisioned.sessions.values()) {
    const position = members.extensions.get(dn);
    if (position !== undefined) return position;
  }
  return undefined;
}

/** Names a call at an Extension among the calls of its place: the other DN may be in the same call. */
export function atExtension(extension: string, connId: string): string {
  return `${extension} ${connId}`;
}

/** The calls at the Extension of a place, named so, even if nobody was logged in when they began. */
export function callsAtExtensions(machine: Machine, position: string): readonly string[] {
  return [...machine.extensionCalls].flatMap(([extension, calls]) =>
    positionOf(machine, extension) === position
      ? [...calls].map((connId) => atExtension(extension, connId))
      : [],
  );
}
