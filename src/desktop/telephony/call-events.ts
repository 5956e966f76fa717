import { callResults } from '../../protocol/enumerations.generated.ts';
import { askSwitch, type CallEnd, type Machine } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { callResultNumber, callResultOfCallState } from '../machine/words.ts';
import { advanceCall } from '../view/desktop-record.ts';
import { giveAwayChain, recordOf } from '../view/records-on-desktop.ts';
import { endCall, setCallState } from './calls-at-desk.ts';
import { partyAdded, partyChanged } from './parties.ts';
import { absorb, dataOf, establishedRecord, recordOfCall } from './record-of-call.ts';

type CallHandler = (machine: Machine, connId: string, frame: LinkFrame) => void;

/** Events with which a call comes back, by how it left. */
const returningEvents: { readonly [E in CallEnd]: ReadonlySet<string> } = {
  over: new Set(),
  merged: new Set(),
  transferred: new Set(['EventRinging', 'EventPartyChanged']),
};

/** Follows the calls at the desktop's DN. Other events that arrive after a call has left change nothing. */
export function followCall(machine: Machine, connId: string, frame: LinkFrame): void {
  const end = machine.endedCalls.get(connId);
  if (end !== undefined && !returningEvents[end].has(frame.messageType)) return;
  handlers.get(frame.messageType)?.(machine, connId, frame);
}

/** The call events that change something here. */
const handlers: ReadonlyMap<string, CallHandler> = new Map<string, CallHandler>([
  ['EventDialing', dialing],
  ['EventRinging', ringing],
  ['EventEstablished', established],
  ['EventDestinationBusy', busy],
  ['EventReleased', released],
  ['EventAbandoned', abandoned],
  ['EventHeld', (machine, connId) => setCallState(machine, connId, 'held')],
  ['EventRetrieved', (machine, connId) => setCallState(machine, connId, 'talking')],
  ['EventPartyChanged', partyChanged],
  ['EventPartyAdded', partyAdded],
  ['EventAttachedDataChanged', attachedDataChanged],
]);

/** Releases a call for a record that was canceled while the call was being placed. */
function dialing(machine: Machine, connId: string, frame: LinkFrame): void {
  if (machine.calls.has(connId)) return;
  const consult = frame.callType === 'Consult' ? 'own' : 'none';
  const placed = machine.placing;
  machine.placing = undefined;
  const record = consult === 'own' ? undefined : (recordOf(machine, dataOf(frame)) ?? placed);
  machine.calls.set(connId, { connId, state: 'dialing', record, consult });
  if (record === undefined) return;
  if (record.state === 'Closed') {
    askSwitch(machine, 'RequestReleaseCall', { thisDN: machine.agent?.dn ?? '', connId });
    return;
  }
  advanceCall(record, 'dial');
  record.worked = true;
  record.detectedResult = undefined;
}

/** A consulted agent sees nothing of the record before they answer (000, Scenario 2). */
function ringing(machine: Machine, connId: string, frame: LinkFrame): void {
  if (machine.calls.has(connId)) return;
  machine.endedCalls.delete(connId);
  const consult = frame.callType === 'Consult' ? "colleague's" : 'none';
  const record = consult === 'none' ? recordOfCall(machine, dataOf(frame)) : undefined;
  machine.calls.set(connId, { connId, state: 'ringing', record, consult });
}

function established(machine: Machine, connId: string, frame: LinkFrame): void {
  const consult = frame.callType === 'Consult' ? "colleague's" : 'none';
  const call = machine.calls.get(connId) ?? { connId, state: 'ringing', record: undefined, consult };
  machine.calls.set(connId, call);
  if (call.state !== 'held') call.state = 'talking';
  const record = establishedRecord(machine, call, dataOf(frame));
  call.record = record;
  if (record === undefined) return;
  absorb(record, dataOf(frame));
  advanceCall(record, 'establish');
  record.detectedResult = resultOf(frame) ?? callResultNumber(callResults[33]);
}

function busy(machine: Machine, connId: string, frame: LinkFrame): void {
  const record = machine.calls.get(connId)?.record;
  if (record !== undefined) record.detectedResult = resultOf(frame) ?? callResultNumber(callResults[6]);
}

/** How a call goes on elsewhere, from where it may come back. */
const elsewhere: ReadonlySet<unknown> = new Set(['Transferred', 'Redirected']);

/**
 * An agent who transferred a call no longer has rights to its record; neither has one who was only consulted, or who did
 * not answer (000, Scenarios 1 and 2). An agent who leaves a conference may still have to finish the record.
 */
function released(machine: Machine, connId: string, frame: LinkFrame): void {
  const goesOn = elsewhere.has(frame.callState);
  const call = endCall(machine, connId, goesOn ? 'transferred' : 'over');
  const record = call?.record;
  if (call === undefined || record === undefined) return;
  if (goesOn || record.chain.access === 'readOnly') giveAwayChain(machine, record);
  else if (call.consult === 'none') {
    advanceCall(record, 'release');
    record.detectedResult = resultOf(frame) ?? record.detectedResult;
  }
}

/** The caller gave up: a record that came with the call goes with it. */
function abandoned(machine: Machine, connId: string): void {
  const record = endCall(machine, connId, 'over')?.record;
  if (record?.origin === 'call' && record.call === 'offered') giveAwayChain(machine, record);
}

function attachedDataChanged(machine: Machine, connId: string, frame: LinkFrame): void {
  const record = machine.calls.get(connId)?.record;
  if (record !== undefined) absorb(record, dataOf(frame));
}

/** States that say that the call went well, or where it went, and not how it was answered. */
const notAResult: ReadonlySet<unknown> = new Set(['Ok', 'Transferred', 'Redirected', 'Conferenced']);

function resultOf({ callState }: LinkFrame): number | undefined {
  return typeof callState !== 'string' || notAResult.has(callState)
    ? undefined
    : callResultOfCallState(callState);
}
