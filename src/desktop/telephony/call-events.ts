import { callResults } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { askSwitch, type CallAtDesk, type Machine } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { callResultNumber, callResultOfCallState } from '../machine/words.ts';
import { advanceCall, type DesktopRecord } from '../view/desktop-record.ts';
import { giveAwayChain, openRecord, recordOf, wasClosed } from '../view/records-on-desktop.ts';

type CallHandler = (machine: Machine, connId: string, frame: LinkFrame) => void;

/** Follows the calls at the desktop's DN. Events that arrive after a call is over change nothing. */
export function followCall(machine: Machine, connId: string, frame: LinkFrame): void {
  if (!machine.endedCalls.has(connId)) handlers.get(frame.messageType)?.(machine, connId, frame);
}

/** The call events that change something here. */
const handlers: ReadonlyMap<string, CallHandler> = new Map<string, CallHandler>([
  ['EventDialing', dialing],
  ['EventRinging', ringing],
  ['EventEstablished', established],
  ['EventDestinationBusy', busy],
  ['EventReleased', released],
  ['EventAbandoned', abandoned],
  ['EventHeld', (machine, connId) => setState(machine, connId, 'held')],
  ['EventRetrieved', (machine, connId) => setState(machine, connId, 'talking')],
  ['EventPartyChanged', partyChanged],
  ['EventAttachedDataChanged', attachedDataChanged],
]);

/** Releases a call for a record that was canceled while the call was being placed. */
function dialing(machine: Machine, connId: string, frame: LinkFrame): void {
  if (machine.calls.has(connId)) return;
  const consult = frame.callType === 'Consult';
  const placed = machine.placing;
  machine.placing = undefined;
  const record = consult ? undefined : (recordOf(machine, dataOf(frame)) ?? placed);
  machine.calls.set(connId, { connId, state: 'dialing', record, consult: false });
  if (record === undefined) return;
  if (record.state === 'Closed') {
    askSwitch(machine, 'RequestReleaseCall', { thisDN: machine.agent?.dn ?? '', connId });
    return;
  }
  advanceCall(record, 'dial');
  record.worked = true;
  record.detectedResult = undefined;
}

function ringing(machine: Machine, connId: string, frame: LinkFrame): void {
  if (machine.calls.has(connId)) return;
  const consult = frame.callType === 'Consult';
  const record = consult ? undefined : recordOfCall(machine, dataOf(frame));
  machine.calls.set(connId, { connId, state: 'ringing', record, consult });
}

/** From now on a consulted agent may only view the record (000, Scenario 2). */
function established(machine: Machine, connId: string, frame: LinkFrame): void {
  const consult = machine.calls.get(connId)?.consult ?? frame.callType === 'Consult';
  const call = machine.calls.get(connId) ?? { connId, state: 'ringing', record: undefined, consult };
  machine.calls.set(connId, call);
  call.state = 'talking';
  call.record ??= attach(machine, call, dataOf(frame));
  if (call.record === undefined) return;
  absorb(call.record, dataOf(frame));
  advanceCall(call.record, 'establish');
  call.record.detectedResult = resultOf(frame) ?? callResultNumber(callResults[33]);
}

function busy(machine: Machine, connId: string, frame: LinkFrame): void {
  const record = machine.calls.get(connId)?.record;
  if (record !== undefined) record.detectedResult = resultOf(frame) ?? callResultNumber(callResults[6]);
}

/**
 * An agent who transferred a call no longer has rights to its record; neither has one who was only consulted (000,
 * Scenarios 1 and 2).
 */
function released(machine: Machine, connId: string, frame: LinkFrame): void {
  const record = endCall(machine, connId)?.record;
  if (record === undefined) return;
  if (frame.callState === 'Transferred' || record.readOnly) {
    giveAwayChain(machine, record);
    return;
  }
  advanceCall(record, 'release');
  record.detectedResult = resultOf(frame) ?? record.detectedResult;
}

/** The caller gave up: a record that came with the call goes with it. */
function abandoned(machine: Machine, connId: string): void {
  const record = endCall(machine, connId)?.record;
  if (record?.origin === 'call' && record.call === 'offered') giveAwayChain(machine, record);
}

/** A transfer or conference is complete: the record is this agent's now, with all rights (000). */
function partyChanged(machine: Machine, connId: string, frame: LinkFrame): void {
  const former = typeof frame.previousConnId === 'string' ? frame.previousConnId : connId;
  const known = takeCall(machine, former) ?? takeCall(machine, connId);
  const record = known?.record ?? recordOfCall(machine, dataOf(frame));
  machine.calls.set(connId, { connId, state: known?.state ?? 'talking', record, consult: false });
  if (record === undefined) return;
  for (const one of record.chain.records) one.readOnly = false;
  record.worked = true;
  advanceCall(record, 'establish');
}

function attachedDataChanged(machine: Machine, connId: string, frame: LinkFrame): void {
  const record = machine.calls.get(connId)?.record;
  if (record !== undefined) absorb(record, dataOf(frame));
}

function attach(machine: Machine, { consult }: CallAtDesk, userData: UserData): DesktopRecord | undefined {
  const known = recordOf(machine, userData);
  if (known !== undefined || !consult) return known ?? recordOfCall(machine, userData);
  const record = recordOfCall(machine, userData);
  if (record !== undefined) record.readOnly = true;
  return record;
}

/**
 * The record whose handle a call carries; it is opened if it came with the call, unless it was already finished here.
 */
function recordOfCall(machine: Machine, userData: UserData): DesktopRecord | undefined {
  const known = recordOf(machine, userData);
  if (known !== undefined || wasClosed(machine, userData)) return known;
  const record = openRecord(machine, userData, 'call');
  if (record !== undefined) record.worked = true;
  return record;
}

/** Adds keys that the call carries and the record did not have; existing ones are kept. */
function absorb(record: DesktopRecord, userData: UserData): void {
  record.userData = { ...userData, ...record.userData };
}

function setState(machine: Machine, connId: string, state: CallAtDesk['state']): void {
  const call = machine.calls.get(connId);
  if (call !== undefined) call.state = state;
}

function endCall(machine: Machine, connId: string): CallAtDesk | undefined {
  machine.endedCalls.add(connId);
  return takeCall(machine, connId);
}

function takeCall(machine: Machine, connId: string): CallAtDesk | undefined {
  const call = machine.calls.get(connId);
  machine.calls.delete(connId);
  return call;
}

/** `Ok` means that the call went well, not how it was answered. */
function resultOf({ callState }: LinkFrame): number | undefined {
  return typeof callState !== 'string' || callState === 'Ok' ? undefined : callResultOfCallState(callState);
}

function dataOf({ userData = {} }: LinkFrame): UserData {
  return userData;
}
