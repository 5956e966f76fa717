import type { Machine } from '../../machine/machine.ts';
import type { OpenRecord } from '../../records/record-chain.ts';
import { noteOverdial } from '../answered-calls.ts';
import type { OutboundCall } from '../outbound-call.ts';
import type { Engagement } from './engagement.ts';

/**
 * An answered call is merged with the engaging call of its agent, or of the agent who was seized first. If nobody has
 * answered an engaging call yet, it waits for one who is called; if there is none, it is overdialed.
 */
export function mergeAnswered(machine: Machine, record: OpenRecord, outbound: OutboundCall): void {
  const { dialer } = outbound;
  const [first] = dialer.seized;
  const engagement = outbound.engagement ?? first;
  if (engagement !== undefined) merge(machine, record, engagement);
  else {
    dialer.unmerged.add(record);
    if (dialer.ringing.size < dialer.unmerged.size) overdial(machine, record);
  }
}

function merge(machine: Machine, record: OpenRecord, engagement: Engagement): void {
  const { dialer, origin: dn, connId: engagingConnId } = engagement;
  if (record.connId === undefined || engagingConnId === undefined) return;
  dialer.seized.delete(engagement);
  dialer.unmerged.delete(record);
  machine.effects.push({ kind: 'mergeCalls', dn, connId: record.connId, engagingConnId });
}

/** An answered call that could not be merged says so, and goes to any agent who is ready (001, Reserved Keys). */
export function overdial(machine: Machine, record: OpenRecord): void {
  const { outbound, connId } = record;
  if (outbound === undefined || connId === undefined) return;
  const { dialer, origin: dn } = outbound;
  dialer.unmerged.delete(record);
  noteOverdial(outbound);
  machine.effects.push({ kind: 'attachUserData', dn, connId, userData: { GSW_ASM_OVERDIAL: 1 } });
  machine.effects.push({ kind: 'routeCall', dn, connId });
}

/** A dialed call is over: the agent whom it was assured to is let go if it was not merged. */
export function forgetCall(machine: Machine, record: OpenRecord, outbound: OutboundCall): void {
  outbound.dialer.unmerged.delete(record);
  const { engagement } = outbound;
  if (engagement !== undefined && outbound.agentDn === undefined) letGo(machine, engagement);
}

/** An agent leaves: their engaging call is released, unless a customer is being called for them alone. */
export function letAgentGo(machine: Machine, dn: string): void {
  const engagement = machine.engagements.get(dn);
  if (engagement !== undefined && engagement.assured === undefined) letGo(machine, engagement);
}

/** Releases an engaging call. */
export function letGo(machine: Machine, engagement: Engagement): void {
  const { dialer, dn, connId } = engagement;
  dialer.ringing.delete(engagement);
  dialer.seized.delete(engagement);
  if (connId === undefined) machine.engagements.delete(dn);
  else machine.effects.push({ kind: 'releaseCall', connId, dn });
}
