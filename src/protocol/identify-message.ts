import {
  type EventName,
  eventOfUserEvent,
  isRequestName,
  type RequestName,
} from './message-names.generated.ts';
import type { KeyValue, UserData } from './user-data.ts';

/** What a message is. */
export type Identified =
  | { readonly kind: 'request'; readonly name: RequestName }
  | { readonly kind: 'event'; readonly name: EventName }
  /** `event` is the event whose schema describes it, where that is not Error (rulings 1, 94, 96). */
  | { readonly kind: 'error'; readonly number: number; readonly event?: EventName }
  | { readonly kind: 'statistics' }
  /** Nothing of the catalog: `name` is what it calls itself, if it does. */
  | { readonly kind: 'unknown'; readonly name?: string };

/** The errors of PreviewRecordRequest that have events of their own. */
const eventOfError: ReadonlyMap<number, EventName> = new Map([
  [107, 'NoRunningPreviewCampaigns'],
  [108, 'NoRecordsAvailable'],
]);

/**
 * Which message this is, no matter who sent it. An error is known by its number, with or without GSW_USER_EVENT
 * (rulings 1 and 2). One whose number is absent or no number is an error still, so that its schema is held against it:
 * `number` is then what the text says, or NaN.
 */
export function identifyMessage(userData: UserData): Identified {
  const number = ownValue(userData, 'GSW_ERROR_NUMBER');
  if (number !== undefined) return identifyError(userData, number);
  const event = ownValue(userData, 'GSW_USER_EVENT');
  const name = event === undefined ? undefined : eventNamed(event);
  if (name !== undefined) return { kind: 'event', name };
  if (event === 'Error' || ownValue(userData, 'GSW_ERROR') !== undefined)
    return { kind: 'error', number: Number.NaN };
  if (event !== undefined) return { kind: 'unknown', name: String(event) };
  if (ownValue(userData, 'GSW_AGENT_REQ_TYPE') !== undefined) return identifyRequest(userData);
  return ownValue(userData, 'GSW_STAT_EVENT') === undefined ? { kind: 'unknown' } : { kind: 'statistics' };
}

/**
 * Which request this is, for a receiver that gets only requests: GSW_AGENT_REQ_TYPE alone decides (rulings 7 and 15).
 */
export function identifyRequest(userData: UserData): Identified {
  const type = ownValue(userData, 'GSW_AGENT_REQ_TYPE');
  if (isRequestName(type)) return { kind: 'request', name: type };
  return type === undefined ? { kind: 'unknown' } : { kind: 'unknown', name: String(type) };
}

function eventNamed(event: KeyValue): EventName | undefined {
  return typeof event === 'string' && Object.hasOwn(eventOfUserEvent, event)
    ? eventOfUserEvent[event]
    : undefined;
}

function identifyError(userData: UserData, error: KeyValue): Identified {
  const number = typeof error === 'object' ? Number.NaN : Number(error);
  const asked = ownValue(userData, 'GSW_AGENT_REQ_TYPE') === 'PreviewRecordRequest';
  const own = eventOfError.get(number);
  const named = own !== undefined && ownValue(userData, 'GSW_USER_EVENT') === own;
  return own !== undefined && (asked || named)
    ? { kind: 'error', number, event: own }
    : { kind: 'error', number };
}

function ownValue(userData: UserData, key: string): KeyValue | undefined {
  return Object.hasOwn(userData, key) ? userData[key] : undefined;
}
