import type { UserData } from '../../../protocol/user-data.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';

/** Tells whether an event is of a call that a step waits for. */
export type IsAwaited = (actor: TestAgent, event: ReceivedCallEvent) => boolean;

/** Calls that OCS has nothing to do with: of customers, and of agents who consult each other. */
const ofOthers: ReadonlySet<unknown> = new Set(['Inbound', 'Consult']);

/** The record of a call that OCS has dialed, from one of its events; nothing for a call that the agent has placed. */
export function recordOfDialedCall(actor: TestAgent, event: ReceivedCallEvent): UserData | undefined {
  const { userData } = event;
  return typeof userData.GSW_RECORD_HANDLE !== 'number' || isPlaced(actor, event) ? undefined : userData;
}

/** A call that brings a record, as each must that OCS has dialed (001, Event Overview). */
export const hasRecord: IsAwaited = (actor, event) => recordOfDialedCall(actor, event) !== undefined;

/** A call that only OCS can have dialed, even if it brings no record. */
export const isOfOcs: IsAwaited = (actor, event) =>
  hasRecord(actor, event) || (!ofOthers.has(event.frame.callType) && !isPlaced(actor, event));

/** A call to engage an agent, before a customer is connected (docs/link.md). */
export const isEngaging: IsAwaited = (_, { userData, frame }) =>
  userData.GSW_RECORD_HANDLE === undefined && !ofOthers.has(frame.callType);

/** The first that an agent sees of a call. */
export function begins({ event }: ReceivedCallEvent): boolean {
  return event === 'EventRinging' || event === 'EventEstablished' || event === 'EventPartyChanged';
}

function isPlaced(actor: TestAgent, { frame: { connId } }: ReceivedCallEvent): boolean {
  return actor.callEventsSeen.some(({ event, frame }) => event === 'EventDialing' && connId === frame.connId);
}
