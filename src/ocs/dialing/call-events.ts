import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { intAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { followCall } from '../records/call-progress.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { followSharing } from '../records/sharing/following-calls.ts';
import { dialAtOnce } from './automatic-dialing.ts';
import { followAgentsCall } from './blending.ts';
import { followDialedCall } from './dialed-calls.ts';
import { finishWorkedOn } from './finishing-without-request.ts';
import { followQueue } from './queued-calls.ts';
import { setReadinessAtRelease } from './readiness-at-release.ts';
import { followEngagingCall, isForsaken } from './seizing/seizing.ts';
import { takerAt } from './virtual-agents.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * A call event of T-Server: about an agent, a queue, and a record, or some of them. Who transfers a call has not done with
 * its record: whether it goes with the call is not known yet.
 */
export function receiveCall(machine: Machine, call: CallInput): void {
  const carried = carriedRecord(machine, call);
  const record = call.callType === 'Consult' ? undefined : carried;
  const agents = agentsIn(machine, call);
  followEngagingCall(machine, call);
  followAgentsCall(machine, call);
  followSharing(machine, carried, call);
  const queued = followQueue(machine, call);
  if (record !== undefined) follow(machine, record, call);
  else if (isOrphan(machine, call) || isForsaken(machine, call))
    machine.effects.push({ kind: 'releaseCall', connId: call.connId, dn: call.dn });
  if (call.callState !== 'Transferred') for (const agent of agents) finishWorkedOn(machine, agent);
  setReadinessAtRelease(machine, record, call);
  dialAtOnce(machine, new Set([...queued, ...sessionsAt(machine, call), ...sessionOf(record)]));
}

/**
 * The record whose handle it carries, unless another OCS has dialed. A consultation call may carry the record's pairs; it
 * shares the record, but says nothing about the call with the customer.
 */
function carriedRecord(machine: Machine, { userData }: CallInput): OpenRecord | undefined {
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID') ?? machine.provisioned.applicationId;
  if (applicationId !== machine.provisioned.applicationId) return undefined;
  return machine.records.get(intAt(userData, 'GSW_RECORD_HANDLE') ?? 0);
}

/** A call of ours whose record was given up before the switch dialed it (forced unload). */
function isOrphan(machine: Machine, { event, dn, userData }: CallInput): boolean {
  const isOurs = intAt(userData, 'GSW_APPLICATION_ID') === machine.provisioned.applicationId;
  const hasRecord = userData.GSW_RECORD_HANDLE !== undefined;
  return event === 'EventDialing' && isOurs && hasRecord && machine.provisioned.sessionsOfQueue.has(dn);
}

function follow(machine: Machine, record: OpenRecord, call: CallInput): void {
  if (record.chain.state === 'Dialed' && record.outbound !== undefined)
    followDialedCall(machine, record, record.outbound, call);
  else followCall(machine, record, call);
}

function agentsIn(machine: Machine, { dn, otherDN }: CallInput): readonly LoggedInAgent[] {
  return [dn, otherDN ?? ''].flatMap((one) => machine.agents.get(one) ?? []);
}

function sessionsAt(machine: Machine, { dn, otherDN }: CallInput): readonly DialingSession[] {
  return [dn, otherDN ?? ''].flatMap((one) => takerAt(machine, one)?.sessions ?? []);
}

function sessionOf(record: OpenRecord | undefined) {
  return record === undefined ? [] : [record.chain.session];
}
