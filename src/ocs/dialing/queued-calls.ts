import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

const leaves: ReadonlySet<string> = new Set(['EventDiverted', 'EventAbandoned', 'EventReleased']);

/** Follows the calls that wait in the queues of sessions, dialed or inbound. Returns the sessions of the event's queue. */
export function followQueue(machine: Machine, { event, dn, connId }: CallInput): readonly DialingSession[] {
  const sessions = machine.provisioned.sessionsOfQueue.get(dn) ?? [];
  for (const { dialer } of sessions) {
    if (event === 'EventQueued') dialer?.waiting.add(connId);
    else if (leaves.has(event)) dialer?.waiting.delete(connId);
  }
  return sessions;
}
