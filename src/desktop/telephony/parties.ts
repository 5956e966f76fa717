import { callResult } from '../../protocol/enumerations.generated.ts';
import type { CallAtDesk, Machine } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { advanceAccess } from '../view/chain-access.ts';
import { advanceCall } from '../view/desktop-record.ts';
import { endCall } from './calls-at-desk.ts';
import { dataOf, recordOfCall } from './record-of-call.ts';

/**
 * A transfer or conference is complete: the record of the call is this agent's now, with all rights (000). The former
 * call goes on as a part of this one; what comes twice is known by it.
 */
export function partyChanged(machine: Machine, connId: string, frame: LinkFrame): void {
  const former = typeof frame.previousConnId === 'string' ? frame.previousConnId : connId;
  if (machine.endedCalls.get(former) === 'merged') return;
  const known = machine.calls.get(former) ?? machine.calls.get(connId);
  if (former !== connId) endCall(machine, former, 'merged');
  machine.endedCalls.delete(connId);
  const call: CallAtDesk = { connId, state: known?.state ?? 'talking', record: undefined, consult: 'none' };
  machine.calls.set(connId, call);
  const own = known?.record?.state === 'Closed' ? undefined : known?.record;
  const record = own ?? recordOfCall(machine, dataOf(frame));
  call.record = record;
  if (record === undefined) return;
  // The agent was engaged by a call without a record: the customer who is put through to them has answered.
  if (known?.consult === 'none' && known.record === undefined) record.detectedResult = callResult.Answer;
  advanceAccess(record.chain, frame.callState === 'Conferenced' ? 'share' : 'grant');
  record.worked = true;
  // A call that is transferred while it rings has still to be answered.
  if (call.state !== 'ringing') advanceCall(record, 'establish');
}

/** Another agent joins the call: from now on both may finish its record (000, Scenario 3). */
export function partyAdded(machine: Machine, connId: string): void {
  const call = machine.calls.get(connId);
  if (call === undefined) return;
  call.state = 'talking';
  if (call.record !== undefined) advanceAccess(call.record.chain, 'share');
}
