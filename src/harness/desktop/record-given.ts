import { isRequestName, requestTraits } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Breach } from '../case/case-run.ts';
import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { Refusal } from './desktop-world.ts';

/** A record that a desktop was given. */
export interface RecordGiven {
  readonly handle: number;
  /** The OCS that gave it. */
  readonly applicationId: number;
  /** Name of the event that brought it. */
  readonly event: string;
  readonly userData: UserData;
  readonly entry: number;
  /** Requests that finish the record, and how often the desktop had come to rest before each. */
  readonly finals: { readonly request: SentRequest; readonly rests: number }[];
  /** Whether the record is gone: a final request was acknowledged, or OCS has answered that there is no such record. */
  gone: boolean;
  /** Whether it is gone because another record of its chain was finished. */
  goneWithChain: boolean;
  /** Whether a step asked for it. A desktop may ask for records by itself, and no step refers to those. */
  ofTheCase: boolean;
}

/** Events with which a call comes to a desktop. */
export const bringingEvents: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventEstablished',
  'EventPartyChanged',
]);

/** Events with which OCS gives a record to a desktop. */
export const givingEvents: ReadonlySet<string> = new Set(['PreviewRecord', 'ChainedRecord', 'ScheduledCall']);

/** Whether an acknowledged request is the last one for its record. */
export function isFinal({ name, userData }: Pick<SentRequest, 'name' | 'userData'>): boolean {
  return isRequestName(name) && requestTraits[name].final && userData.GSW_RECORD_HANDLE !== undefined;
}

/**
 * Why a record is not finished: what OCS did with the last request that finishes it, and what the desktop then said to
 * its agent. The message is the last one of these; without any it is the one that brought the record.
 */
export function notFinished(
  { handle, finals, entry }: RecordGiven,
  messages: readonly ReceivedMessage[],
  refusal: Refusal | undefined,
): Pick<Breach, 'actual'> & { readonly message: number } {
  const request = finals.at(-1)?.request;
  const answer = messages.findLast(({ entry: { n } }) => request?.answers.includes(n));
  const sent = request && `${request.name} (message ${request.entry})`;
  const asked =
    sent === undefined
      ? 'no request came that finishes it'
      : answer
        ? `${sent} was answered with ${nameOf(answer)} (message ${answer.entry.n})`
        : `${sent} was not answered`;
  const then = sent === undefined ? '' : 'then ';
  const refused = refusal
    ? `; the desktop ${then}refused ${refusal.action} (message ${refusal.entry}): ${refusal.sentence}`
    : '';
  return {
    actual: `record ${handle} is not: ${asked}${refused}`,
    message: refusal?.entry ?? answer?.entry.n ?? request?.entry ?? entry,
  };
}
