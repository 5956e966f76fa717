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
  /** Nothing of the catalogue: `name` is what it calls itself, if it does. */
  | { readonly kind: 'unknown'; readonly name?: string };

/** The errors of PreviewRecordRequest that have events of their own. */
const eventOfError: ReadonlyMap<number, EventName> = new Map([
  [107, 'NoRunningPreviewCampaigns'],
  [108, 'NoRecordsAvailable'],
]);

/**
 * Which message this is, whoever sent it. An error is known by its number, with or without GSW_USER_EVENT (rulings 1
 * and 2), even where the number has the wrong type: then `number` is NaN or what the text says.
 */
export function identifyMessage(userData: UserData): Identified {
  const error = ownValue(userData, 'GSW_ERROR_NUMBER');
  if (error !== undefined) return identifyError(userData, error);
  const event = ownValue(userData, 'GSW_USER_EVENT');
  if (event !== undefined) return identifyEvent(event);
  if (ownValue(userData, 'GSW_AGENT_REQ_TYPE') !== undefined) return identifyRequest(userData);
  return ownValue(userData, 'GSW_STAT_EVENT') === undefined ? { kind: 'unknown' } : { kind: 'statistics' };
}

/** Which request this is, for whoever receives only requests: GSW_AGENT_REQ_TYPE alone decides (rulings 7 and 15). */
export function identifyRequest(userData: UserData): Identified {
  const type = ownValue(userData, 'GSW_AGENT_REQ_TYPE');
  if (isRequestName(type)) return { kind: 'request', name: type };
  return type === undefined ? { kind: 'unknown' } : { kind: 'unknown', name: String(type) };
}

function identifyEvent(event: KeyValue): Identified {
  const name =
    typeof event === 'string' && Object.hasOwn(eventOfUserEvent, event) ? eventOfUserEvent[event] : undefined;
  return name === undefined ? { kind: 'unknown', name: String(event) } : { kind: 'event', name };
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
