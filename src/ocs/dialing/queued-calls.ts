import type { Viewed } from '../../kernel/viewed.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

const leaves: ReadonlySet<string> = new Set(['EventDiverted', 'EventAbandoned', 'EventReleased']);

/** Follows the calls that wait in queues, dialed or inbound. Returns the sessions of the event's queue. */
export function followQueue(machine: Machine, { event, dn, connId }: CallInput): readonly DialingSession[] {
  if (event === 'EventQueued') {
    const waiting = machine.queued.get(dn) ?? new Set();
    machine.queued.set(dn, waiting.add(connId));
  } else if (leaves.has(event)) machine.queued.get(dn)?.delete(connId);
  return machine.provisioned.sessionsOfQueue.get(dn) ?? [];
}

/** Calls that wait for an agent of this session's group. */
export function waitingCalls(
  { queued }: Viewed<Pick<Machine, 'queued'>>,
  { campaignGroup }: Pick<DialingSession, 'campaignGroup'>,
): number {
  return queued.get(campaignGroup.queue ?? '')?.size ?? 0;
}
