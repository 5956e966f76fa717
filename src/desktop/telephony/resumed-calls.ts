import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CallAtDesk, Machine } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { advanceAccess } from '../view/chain-access.ts';
import { advanceCall, type DesktopRecord } from '../view/desktop-record.ts';
import { giveAwayChain, recordOf } from '../view/records-on-desktop.ts';
import { absorb, recordOfCall } from './record-of-call.ts';

/** What T-Server says about a call at the DN. */
interface ReportedCall extends Pick<CallAtDesk, 'connId' | 'state' | 'consult'> {
  readonly isConference: boolean;
  readonly userData: UserData;
}

/**
 * Goes on with the calls that T-Server reports when the link is there again: what has happened in the meantime shows in them.
 * Rights to a record follow its call (000): a consultation that goes on is for reading; in any other call, the record is
 * this agent's.
 */
export function resumeCalls(machine: Machine, { calls }: LinkFrame): void {
  if (!Array.isArray(calls)) return;
  for (const call of calls.flatMap(reported)) resumeCall(machine, call);
  leaveConsultations(machine);
  const going = new Set([...machine.calls.values()].map(({ record }) => record));
  for (const record of machine.records.values()) if (!going.has(record)) advanceCall(record, 'release');
}

/** Records of consultations that are no longer there leave the desktop. */
export function leaveConsultations(machine: Machine): void {
  const going = new Set([...machine.calls.values()].map(({ record }) => record?.chain));
  for (const record of [...machine.records.values()])
    if (record.chain.access === 'readOnly' && !going.has(record.chain)) giveAwayChain(machine, record);
}

const states: Readonly<Record<string, CallAtDesk['state']>> = {
  Dialing: 'dialing',
  Ringing: 'ringing',
  Talking: 'talking',
  Held: 'held',
};

function reported(call: JsonValue): readonly ReportedCall[] {
  if (!isJsonObject(call)) return [];
  const { connId, thisDNRole, userData } = call;
  const state = states[String(call.state)];
  if (typeof connId !== 'string' || state === undefined) return [];
  const isConference = thisDNRole === 'ConferenceMember';
  const data = (isJsonObject(userData) ? userData : {}) as UserData; // The shell has decoded it.
  return [{ connId, state, consult: consultOf(call), isConference, userData: data }];
}

/** A consultation of which it is not said whose it is, is taken for a colleague's: there the agent may do less. */
function consultOf({ callType, state, thisDNRole, transferConnId }: JsonObject): CallAtDesk['consult'] {
  if (callType !== 'Consult') return 'none';
  const isOwn = transferConnId !== undefined || thisDNRole === 'Origination' || state === 'Dialing';
  return isOwn ? 'own' : "colleague's";
}

/** A call whose events have come since the link is there is known already. */
function resumeCall(machine: Machine, { userData, isConference, ...reportedCall }: ReportedCall): void {
  const { connId, state, consult } = reportedCall;
  if (machine.calls.has(connId)) return;
  machine.endedCalls.delete(connId);
  const call: CallAtDesk = { connId, state, consult, record: undefined };
  machine.calls.set(connId, call);
  call.record = recordOfResumed(machine, call, userData);
  if (call.record === undefined) return;
  absorb(call.record, userData);
  if (consult === 'none') advanceAccess(call.record.chain, isConference ? 'share' : 'grant');
  followProgress(call.record, state);
}

function recordOfResumed(
  machine: Machine,
  { state, consult }: CallAtDesk,
  userData: UserData,
): DesktopRecord | undefined {
  if (consult === 'none')
    return state === 'dialing' ? recordOf(machine, userData) : recordOfCall(machine, userData);
  // A consulted agent sees nothing of the record before they answer (000, Scenario 2).
  return consult === 'own' || state === 'ringing' ? undefined : recordOfCall(machine, userData, 'consult');
}

function followProgress(record: DesktopRecord, state: CallAtDesk['state']): void {
  if (state === 'ringing') return;
  record.worked = true;
  advanceCall(record, state === 'dialing' ? 'dial' : 'establish');
  if (state !== 'dialing') record.detectedResult ??= callResult.Answer;
}
