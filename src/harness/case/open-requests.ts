import { answersTo, isRequestName, requestTraits } from '../../protocol/message-names.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import { type NotificationCauses, subjectOf } from './notification-causes.ts';
import { nameOf, type ReceivedMessage } from './received-message.ts';
import type { SentRequest } from './sent-request.ts';

/** How a received message relates to the requests of its desktop. */
export type Relation =
  | {
      readonly kind: 'answer';
      readonly request: SentRequest;
      readonly echoed: boolean;
      readonly again: boolean;
    }
  | StrayAnswer
  | { readonly kind: 'stranger' };

/** An answer to the request of another desktop, which waits for it or has it already. */
export interface StrayAnswer {
  readonly kind: 'stray';
  /** Who sent the request. */
  readonly asker: string;
  readonly request: SentRequest;
}

/** A desktop with the requests that it sent. */
export interface Asker {
  readonly name: string;
  readonly requests: readonly SentRequest[];
}

/**
 * Finds the request that a message answers: by reference id, else by which open request it may answer. Without one, it
 * may be the answer to a request of one of the `others`, if it has the reference id of that.
 */
export function relate(
  requests: readonly SentRequest[],
  message: ReceivedMessage,
  causes: NotificationCauses,
  others: readonly Asker[] = [],
): Relation {
  const reference = message.userData.GSW_REFERENCE_ID;
  if (reference === undefined && isUnasked(message, causes)) return { kind: 'stranger' };
  const byReference = reference === undefined ? undefined : withReference(requests, reference);
  const open = byReference ?? openRequest(requests, message);
  const stray = open || isUnasked(message, causes) ? undefined : strayAnswer(others, message);
  if (stray) return stray;
  const request = open ?? justAnswered(requests, message);
  if (!request) return { kind: 'stranger' };
  const echoed = reference === request.referenceId;
  const again = request.answers.length > 0 && !mayHaveSeveral(request, message);
  return { kind: 'answer', request, echoed, again };
}

/** In a case, no two desktops have requests with the same reference id unless a step says so. */
function strayAnswer(others: readonly Asker[], message: ReceivedMessage): StrayAnswer | undefined {
  const reference = message.userData.GSW_REFERENCE_ID;
  if (reference === undefined) return undefined;
  for (const { name, requests } of others) {
    const request = requests.find((one) => one.referenceId === reference && mayAnswer(one, message));
    if (request) return { kind: 'stray', asker: name, request };
  }
  return undefined;
}

/** An OCS that takes an unknown type for a request of its own may send what that request gets. */
function mayHaveSeveral({ name }: SentRequest, { identified }: ReceivedMessage): boolean {
  return isRequestName(name) ? requestTraits[name].severalAnswers : identified.kind === 'event';
}

function isUnasked(message: ReceivedMessage, causes: NotificationCauses): boolean {
  if (message.identified.kind !== 'event') return false;
  const { name } = message.identified;
  return causes.couldExplain(name, subjectOf(name, message.userData));
}

/**
 * Whether a request of this name may be answered by this message. No table covers an unknown type: which event may
 * answer it is up to its own rules (ENV-10, ENV-23, ENV-24).
 */
export function mayAnswer({ name }: SentRequest, { identified }: ReceivedMessage): boolean {
  if (identified.kind === 'error') return true;
  if (identified.kind !== 'event') return false;
  return !isRequestName(name) || answersTo[name].includes(identified.name);
}

/**
 * Without a reference id: the same answer again, directly after the first, is a repeated answer and not an unasked one.
 * Of a status, this is so only if the request for it had no reference id that could come back.
 */
function justAnswered(requests: readonly SentRequest[], message: ReceivedMessage): SentRequest | undefined {
  const isStatus = message.identified.kind === 'event' && /^Campaign/.test(nameOf(message));
  return requests.findLast(
    (request) =>
      request.answers.length > 0 &&
      mayAnswer(request, message) &&
      !(isStatus && request.referenceId !== undefined),
  );
}

function withReference(requests: readonly SentRequest[], reference: KeyValue): SentRequest | undefined {
  const same = requests.filter((request) => request.referenceId === reference);
  return same.find((request) => request.answers.length === 0) ?? same.at(-1);
}

function openRequest(requests: readonly SentRequest[], message: ReceivedMessage): SentRequest | undefined {
  return requests.find((request) => request.answers.length === 0 && mayAnswer(request, message));
}
