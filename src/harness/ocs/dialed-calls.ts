import type { UserData } from '../../protocol/user-data.ts';
import type { FindingError } from '../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../case/received-message.ts';
import { settingUp } from '../case/settle-case.ts';
import { expectDirect } from './agents/log-in.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { lacksHandle } from './calls/call-without-handle.ts';
import { begins, hasRecord, type IsAwaited, isOfOcs, recordOfDialedCall } from './calls/calls-of-ocs.ts';
import { begunSince, endOfDialing } from './calls/end-of-dialing.ts';
import { callEvents, expectMessage } from './expectations.ts';
import { stretches } from './in-time.ts';
import type { OcsWorld } from './ocs-world.ts';

/** A record that comes with a call is the one that the agent works on from now on. */
export function noteDialedCall(actor: TestAgent, event: ReceivedCallEvent): void {
  if (!begins(event)) return;
  const attached = recordOfDialedCall(actor, event);
  if (attached === undefined) return;
  const record = { ...numberOfCall(event), ...attached };
  const isNew = record.GSW_RECORD_HANDLE !== actor.record?.GSW_RECORD_HANDLE;
  actor.record = record;
  if (isNew) actor.received.push(record);
}

/** The number of the call itself: OCS need not attach it (001, Default Record Information). */
function numberOfCall({ frame: { otherDN } }: ReceivedCallEvent): UserData {
  return typeof otherDN === 'string' ? { GSW_PHONE: otherDN } : {};
}

/**
 * A call that OCS dials rings at an agent, or is established there if the switch answers by itself. OCS may take its
 * time: it reads records, and customers do not answer at once.
 */
export async function expectCall(world: OcsWorld, actor: TestAgent): Promise<ReceivedCallEvent> {
  const call = await callInTime(world, actor);
  if (call === undefined) throw noCallWithRecord(world, actor);
  noteCall(world, actor, call);
  return call;
}

/** As `expectCall`, as part of a set-up; what the call carries is left to the steps that follow. */
export async function beCalled(world: OcsWorld, actor: TestAgent): Promise<void> {
  await settingUp(expectAnyCall(world, actor));
}

async function expectAnyCall(world: OcsWorld, actor: TestAgent): Promise<void> {
  const call = await callInTime(world, actor, isOfOcs);
  if (call === undefined) throw noCallWithRecord(world, actor);
  noteCall(world, actor, call);
}

function noteCall({ case: run }: OcsWorld, actor: TestAgent, call: ReceivedCallEvent): void {
  run.cite(call.entry.n);
  actor.callsSeen.add(String(call.frame.connId));
  if (call.event === 'EventRinging') actor.callEvents.take(call);
}

/** A call that came, but without a handle, cannot be told from one that is not about a record: the finding says so. */
function noCallWithRecord(world: OcsWorld, actor: TestAgent): FindingError {
  const expected = `a call that OCS dials reaches ${actor.name}`;
  const call = actor.callEvents.find(isUnseen(actor, isOfOcs));
  if (call === undefined) {
    const actual = `none came within the patience${lastOf(actor)}`;
    return world.case.breach({ expected, actual, hint: notSaidHowSoon });
  }
  return lacksHandle(world, actor, call);
}

const notSaidHowSoon = 'No document says how soon a call comes: see patience.effect in the profile.';

/**
 * No call of OCS is at an agent, or on its way: proved by a fence, after time in which there could have been one. A call
 * is one of OCS even if it carries no handle. After an act that ends dialing, only calls count that began later.
 */
export async function expectNoCall(
  world: OcsWorld,
  actor: TestAgent,
  isOne: IsAwaited = isOfOcs,
): Promise<void> {
  const act = endOfDialing(world.case.transcript.entries, actor);
  const call = await callInTime(world, actor, begunSince(act, isOne));
  const proof = await world.silence(actor);
  if (act > 0) world.case.cite(act);
  if (call === undefined) return world.case.cite(proof);
  throw world.case.breach({
    expected: `no call that OCS dials reaches ${actor.name}`,
    actual: `${call.event} came`,
    message: call.entry.n,
  });
}

/** An agent who is ready gets a call of OCS and talks to the customer, as part of a set-up. */
export async function talkToCustomer(world: OcsWorld, actor: TestAgent): Promise<void> {
  expectDirect([await actor.ask('RequestAgentReady', { thisDN: actor.dn })]);
  await settingUp(expectCall(world, actor));
  await answerCall(world, actor);
  await settingUp(expectMessage(world, actor, callEvents, 'EventEstablished', new Map()));
}

const noLongerRings = new Set(['EventEstablished', 'EventPartyChanged', 'EventReleased', 'EventAbandoned']);

/** Answers the call that rings, if there is one, unless the switch has done so. */
export async function answerCall(world: OcsWorld, actor: TestAgent): Promise<void> {
  await world.silence(actor);
  const { connId } = actor;
  const rings = !actor.callEventsSeen.some(
    ({ event, frame }) => noLongerRings.has(event) && frame.connId === connId,
  );
  if (connId === undefined || !rings) return;
  expectDirect([await actor.ask('RequestAnswerCall', { thisDN: actor.dn, connId })]);
}

/** The first event of a call of OCS that no step has looked at, if it comes while the patience for an effect lasts. */
export async function callInTime(
  world: OcsWorld,
  actor: TestAgent,
  isOne: IsAwaited = hasRecord,
): Promise<ReceivedCallEvent | undefined> {
  const wanted = isUnseen(actor, isOne);
  for (const pass of stretches(world, actor)) {
    await world.silence(actor);
    const call = actor.callEvents.find(wanted);
    if (call !== undefined) return call;
    await pass();
  }
  return actor.callEvents.find(wanted);
}

/** The events with which a call begins that no step has looked at. */
function isUnseen(actor: TestAgent, isOne: IsAwaited): (event: ReceivedCallEvent) => boolean {
  return (event) => begins(event) && !actor.callsSeen.has(String(event.frame.connId)) && isOne(actor, event);
}

/** For findings: what the agent saw last of a call. */
export function lastOf({ callEventsSeen }: TestAgent): string {
  const last = callEventsSeen.at(-1);
  return last === undefined ? '' : `, and ${last.event} was the last event of a call`;
}
