import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { FindingError, NotRunError } from '../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../case/received-message.ts';
import type { DirectAnswer } from './agents/direct-answers.ts';
import { expectDirect } from './agents/log-in.ts';
import type { TestAgent } from './agents/test-agent.ts';
import type { OcsWorld } from './ocs-world.ts';
import type { RequestChanges } from './send-request.ts';

/** Keys of an offer that are about the event and not about the record. */
const aboutTheEvent: ReadonlySet<string> = new Set([
  'GSW_USER_EVENT',
  'GSW_AGENT_REQ_TYPE',
  'GSW_REFERENCE_ID',
]);

/** Fields of the RequestMakeCall with which a desktop dials its record: the record's pairs are attached. */
function dialFields(actor: TestAgent, record: UserData): JsonObject {
  return { thisDN: actor.dn, otherDN: String(record.GSW_PHONE), userData: pairsOfRecord(record) };
}

/** The pairs of a record that a desktop attaches to its call. */
export function pairsOfRecord(record: UserData): Record<string, KeyValue> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !aboutTheEvent.has(key)));
}

/** Places a call for a record on the desktop; the switch reports it by call events. */
export async function dial(actor: TestAgent, record: UserData | undefined = actor.record): Promise<void> {
  if (!record) throw noRecord(actor.name);
  const { frame } = await actor.ask('RequestMakeCall', dialFields(actor, record));
  if (frame.messageType === 'EventError') throw callRefused(frame, 'RequestMakeCall');
}

export async function hangUp(actor: TestAgent): Promise<void> {
  const { connId } = actor;
  if (connId === undefined) throw noCall(actor.name);
  expectDirect([await actor.ask('RequestReleaseCall', { thisDN: actor.dn, connId })]);
}

/** Transfers the actor's call to somebody else in one step. */
export async function transfer(actor: TestAgent, { dn: otherDN }: TestAgent): Promise<void> {
  const { connId, dn: thisDN } = actor;
  if (connId === undefined) throw noCall(actor.name);
  const { frame } = await actor.ask('RequestSingleStepTransfer', { thisDN, connId, otherDN });
  if (frame.messageType === 'EventError') throw callRefused(frame, 'RequestSingleStepTransfer');
}

/** Attaches pairs to the actor's call, as an IVR does. */
export function attachToCall(actor: TestAgent, pairs: RequestChanges): Promise<DirectAnswer> {
  const { connId, dn: thisDN } = actor;
  if (connId === undefined) throw noCall(actor.name);
  return actor.ask('RequestAttachUserData', {
    thisDN,
    connId,
    userData: Object.fromEntries(pairs) as UserData,
  });
}

/**
 * A switch may refuse what it cannot do (docs/link.md): cases with calls do not apply if it cannot place calls, and those
 * with another request if it has calls, but not this request.
 */
export function callRefused(
  { errorCode, errorMessage }: JsonObject,
  request: string,
): KitError | NotRunError {
  const refusal = `${request} was refused with EventError ${String(errorCode)}: ${String(errorMessage)}`;
  if (request === 'RequestMakeCall')
    return new KitError({ code: 'TELEPHONY_REFUSED', message: `There is no telephony: ${refusal}` });
  return new NotRunError({ reason: `Of telephony, this is missing: ${refusal}`, missing: [request] });
}

function noCall(actor: string): KitError {
  return new KitError({
    code: 'PRODUCT_DID_NOT_SEND',
    message: `${actor} is to hang up, but no EventDialing has named a call of ${actor}'s.`,
  });
}

/** Events by which a switch says that a call has ended, or cannot begin. */
const callEndings = /^Event(Released|DestinationBusy|Abandoned)$/;

/**
 * Waits for the end of the call that an actor has placed; if the switch does not report it, that is not OCS's fault.
 */
export async function untilCallIsOver(world: OcsWorld, actor: TestAgent): Promise<void> {
  const isEnd = ({ event }: ReceivedCallEvent): boolean => callEndings.test(event);
  const end = await world.awaiting.arrival(actor, [...world.actors.values()], actor.callEvents, isEnd);
  if (end !== undefined) return;
  const last = actor.callEventsSeen.at(-1);
  throw new FindingError({
    rule: world.case.rule,
    verdict: 'inconclusive',
    blame: 'environment',
    expected: `the end of the call of ${actor.name}`,
    actual: last === undefined ? 'the switch sent no event of the call' : `${last.event} was the last event`,
    keys: [],
    hint: 'This is about telephony, not about OCS: see whether the customer behaves as the case demands.',
  });
}

function noRecord(actor: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `${actor} is to dial a record but was given none.`,
  });
}
