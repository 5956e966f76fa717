import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { isRefusal } from '../machine/refusal.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { merged, readChanges } from '../records/record-changes.ts';
import { callUserData } from '../records/record-user-data.ts';
import { dialingOption } from './dialing-options.ts';
import { isIvrPlace } from './virtual-agents.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * A call has been released at a place of an IVR group: if ivr_update_on_release says so, the record takes the values that
 * the IVR has attached, as from UpdateCallCompletionStats. What OCS itself had attached is no update: the call result
 * would hide the detected one.
 */
export function updateFromIvr(machine: Machine, record: OpenRecord, call: CallInput): void {
  const { session } = record.chain;
  if (call.event !== 'EventReleased' || !isIvrPlace(session, call.dn)) return;
  if (!dialingOption(machine, session, 'ivr_update_on_release')) return;
  const attached = callUserData(machine, record);
  const own = Object.entries(call.userData).filter(([key, value]) => value !== attached[key]);
  const changes = readChanges(record, Object.fromEntries(own));
  if (!isRefusal(changes)) record.calls = merged(record.calls, changes);
}
