import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import type { OpenRecord } from './record-chain.ts';
import { merged } from './record-changes.ts';
import { holdersOf } from './sharing/chain-sharing.ts';
import { isInCall } from './sharing/sharing-rights.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * Follows a call that carries a record's handle in its user data. Dialing is one more attempt, at that time; the result
 * detected by the switch becomes the record's call result unless the desktop sets another. All of this is written when
 * the record is finished. Only calls for the record count in which somebody is who has it: no consultations.
 */
export function followCall(machine: Machine, record: OpenRecord, call: CallInput): void {
  const { sharing } = record.chain;
  if (sharing !== undefined) record.inCall = isInCall(sharing);
  const isHolders = holdersOf(record.chain).some(({ dn }) => dn === call.dn);
  if (!record.delivered || !isHolders || call.callType === 'Consult') return;
  if (sharing === undefined) followAlone(record, call);
  if (call.event === 'EventDialing') countAttempt(machine, record, call.connId);
  if (call.callResult !== undefined) record.calls = merged(record.calls, { call_result: call.callResult });
}

function followAlone(record: OpenRecord, { event }: CallInput): void {
  if (event === 'EventDialing' || event === 'EventEstablished') record.inCall = true;
  if (event === 'EventReleased' || event === 'EventAbandoned') record.inCall = false;
}

/** Counts a call as an attempt, unless it is counted already. */
export function countAttempt(machine: Machine, record: OpenRecord, connId: string): void {
  if (record.connId === connId) return;
  record.connId = connId;
  const attempt = (record.calls.attempt ?? record.row.attempt) + 1;
  record.calls = merged(record.calls, { attempt, call_time: Math.floor(machine.now / 1000) });
}
