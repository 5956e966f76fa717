import { callResult } from '../../protocol/enumerations.generated.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { countAttempt } from '../records/call-progress.ts';
import { putOnDesktop } from '../records/delivering-records.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { merged } from '../records/record-changes.ts';
import { advanceChain } from '../records/record-life-cycle.ts';
import { noteAnswer, noteDistribution, noteLoss } from './answered-calls.ts';
import { returnDialed } from './call-results.ts';
import { updateFromIvr } from './ivr-call-data.ts';
import type { OutboundCall } from './outbound-call.ts';
import { forgetCall, mergeAnswered } from './seizing/merging-calls.ts';
import { letUnneededGo } from './seizing/seizing.ts';
import { isIvrPlace } from './virtual-agents.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * Follows a call that OCS has dialed, until an agent takes it or it is over: dialed, then either without success, or
 * answered, which puts it into the queue, from where it is distributed to an agent. A call that an IVR has transferred is
 * followed to where it has gone; its record is not updated by that (001, Virtual Agent Support for Notifications).
 */
export function followDialedCall(
  machine: Machine,
  record: OpenRecord,
  outbound: OutboundCall,
  call: CallInput,
): void {
  if (outbound.over || call.connId === outbound.previousConnId) return;
  noteParty(outbound, call);
  if (call.callResult === callResult.Transferred || call.callState === 'Redirected') {
    outbound.agentDn = call.otherDN;
    return;
  }
  if (call.callResult !== undefined) record.calls = merged(record.calls, { call_result: call.callResult });
  switch (call.event) {
    case 'EventDialing':
      countAttempt(machine, record, call.connId);
      break;
    case 'EventQueued':
      if (endAttempt(machine, outbound, true)) answered(machine, record, outbound);
      break;
    case 'EventDiverted':
      outbound.agentDn = call.otherDN;
      noteDistribution(machine, outbound);
      break;
    case 'EventEstablished':
    case 'EventPartyChanged':
      connect(machine, record, outbound, call.dn);
      break;
    case 'EventDestinationBusy':
    case 'EventReleased':
    case 'EventAbandoned':
      end(machine, record, outbound, call);
      break;
    default: // The others change nothing for OCS.
  }
}

function noteParty({ origin, reached }: OutboundCall, { event, dn }: CallInput): void {
  if (dn === origin) return;
  if (event === 'EventReleased' || event === 'EventAbandoned') reached.delete(dn);
  else if (arrivals.has(event)) reached.add(dn);
}

const arrivals: ReadonlySet<string> = new Set(['EventRinging', 'EventEstablished', 'EventPartyChanged']);

function answered(machine: Machine, record: OpenRecord, outbound: OutboundCall): void {
  noteAnswer(machine, outbound);
  if (dialModeTraits[outbound.mode].seizing) mergeAnswered(machine, record, outbound);
}

/**
 * The agent has the customer on the line, and the record on the desktop; if OCS knows of no agent there, or the place is
 * an IVR's, nobody has it.
 */
function connect(machine: Machine, record: OpenRecord, outbound: OutboundCall, dn: string): void {
  if (dn === outbound.origin) return;
  const isTransferred = outbound.connected;
  outbound.connected = true;
  const { session } = record.chain;
  const isIvr = isIvrPlace(session, dn);
  if (isIvr) outbound.dialer.totals.connected += 1;
  const agent = machine.agents.get(dn);
  if (isIvr || agent === undefined || !advanceChain(record.chain, 'offer')) return;
  session.dialed.delete(record.chain);
  if (!isTransferred) outbound.dialer.totals.connected += 1;
  putOnDesktop(machine, record, agent);
}

/**
 * A party that is not the one that counts now, the queue after distribution, has no say. If that one leaves others in a
 * conference, or somebody at whom it rings, the call goes on with them.
 */
function end(machine: Machine, record: OpenRecord, outbound: OutboundCall, call: CallInput): void {
  if (call.dn !== (outbound.agentDn ?? outbound.origin)) return;
  const [other] = outbound.reached;
  if (other !== undefined) {
    outbound.agentDn = other;
    return;
  }
  const unanswered = endAttempt(machine, outbound, false);
  if (!unanswered && outbound.agentDn === undefined) noteLoss(machine, outbound);
  if (!unanswered && !outbound.connected) {
    const lost = call.event === 'EventAbandoned' ? callResult.Abandoned : callResult.Dropped;
    record.calls = merged(record.calls, { call_result: call.callResult ?? lost });
  }
  record.inCall = false;
  outbound.over = true;
  forgetCall(machine, record, outbound);
  const { session } = record.chain;
  if (session.state !== 'Running' || session.dialer !== outbound.dialer)
    letUnneededGo(machine, outbound.dialer);
  if (outbound.connected) updateFromIvr(machine, record, call);
  returnDialed(machine, record, outbound);
}

/** The outcome of a call is known; false if it was known before. */
function endAttempt(machine: Machine, outbound: OutboundCall, answered: boolean): boolean {
  const { dialer, startedAt } = outbound;
  if (!dialer.dialed.delete(outbound)) return false;
  dialer.predictive.callEnded({ startedAt, endedAt: machine.now / 1000, answered });
  return true;
}
