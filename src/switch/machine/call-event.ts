import type { CallEventName } from '../../protocol/call-event-name.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { SwitchNotification } from '../ports.ts';
import { type Call, type CallState, type EventRole, otherParty, type Party, roleOf } from './call.ts';
import type { Asker, EventContent, Writable } from './event-content.ts';

type CallNotification = Extract<SwitchNotification, { kind: 'call' }>;

/** Fields of a call event that differ from those of the call's other events. */
export interface CallEventDetails {
  readonly asker?: Asker | undefined;
  readonly callState?: CallState;
  readonly callResult?: number;
  /** The other number, if it is not the other party's. */
  readonly otherDN?: string;
  /** What the number in `otherDN` has to do with the event. */
  readonly otherRole?: EventRole;
  /** Who has brought the event about. */
  readonly third?: { readonly dn: string; readonly role: EventRole };
  readonly extensions?: UserData | undefined;
  /** The call in which the party was before. */
  readonly previousConnId?: string;
}

/** What a party's clients are sent. Written field by field: a call that OCS dials has half a dozen events. */
export function contentOf(
  name: CallEventName,
  call: Call,
  party: Party,
  details: CallEventDetails,
): EventContent {
  const { connId, callUuid, callType, queue, userData } = call;
  const { callState = 'Ok', extensions, previousConnId, third } = details;
  const content: Writable<EventContent> = {
    messageType: name,
    thisDN: party.number,
    connId,
    callUuid,
    callType,
    callState,
    thisDNRole: roleOf(call, party),
    userData,
  };
  setOther(content, call, party, details);
  if (third !== undefined) {
    content.thirdPartyDN = third.dn;
    content.thirdPartyDNRole = third.role;
  }
  if (name === 'EventDialing' && call.consultationOf !== undefined)
    content.transferConnId = call.consultationOf.call.connId;
  if (queue !== undefined) content.thisQueue = queue.dn;
  if (extensions !== undefined) content.extensions = extensions;
  if (previousConnId !== undefined) content.previousConnId = previousConnId;
  return content;
}

/** What OCS is notified of. */
export function toldOf(
  event: CallEventName,
  call: Call,
  party: Party,
  details: CallEventDetails,
): CallNotification {
  const { connId, callType, userData } = call;
  const { callResult, callState, previousConnId, third } = details;
  const otherDN = details.otherDN ?? otherParty(call, party)?.number ?? '';
  const told: Writable<CallNotification> = {
    kind: 'call',
    event,
    dn: party.number,
    connId,
    callType,
    otherDN,
    userData,
  };
  if (callResult !== undefined) told.callResult = callResult;
  if (callState !== undefined && callState !== 'Ok') told.callState = callState;
  if (previousConnId !== undefined) told.previousConnId = previousConnId;
  if (third !== undefined) told.thirdPartyDN = third.dn;
  return told;
}

function setOther(
  content: Writable<EventContent>,
  call: Call,
  party: Party,
  { otherDN, otherRole }: CallEventDetails,
): void {
  if (otherDN !== undefined) {
    content.otherDN = otherDN;
    if (otherRole !== undefined) content.otherDNRole = otherRole;
    return;
  }
  const other = otherParty(call, party);
  if (other === undefined) return;
  content.otherDN = other.number;
  content.otherDNRole = roleOf(call, other);
}
