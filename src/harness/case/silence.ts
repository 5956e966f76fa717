import { errorText } from '../../protocol/error-text.ts';
import { answersTo, isRequestName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Breach } from './case-run.ts';
import type { SentRequest } from './sent-request.ts';

/** What a breach says if a message was due and nothing came: the same defect, no matter which rule waited for it. */
export function doesNotCome(awaited: string): Pick<Breach, 'awaited' | 'defect'> {
  return { awaited, defect: `${awaited} does not come` };
}

/** What a breach says if a request gets no answer at all. */
export function noAnswerTo(request: string | undefined): Pick<Breach, 'awaited' | 'defect'> {
  const awaited = answerDueTo(request);
  return awaited === undefined ? {} : doesNotCome(awaited);
}

/** The message that a request should bring if all is well. */
export function answerDueTo(request: string | undefined): string | undefined {
  return isRequestName(request) ? answersTo[request][0] : undefined;
}

/** Errors by which OCS says that it does not know the handle of a request (ruling 8). */
const unknownHandle: ReadonlySet<number> = new Set([109, 112]);

/**
 * What an error refuses, for a sentence: ` (Invalid Attribute Value) to AddRecord`, or ` (Record Not Found) to
 * RecordProcessed with GSW_RECORD_HANDLE 5`; nothing for other answers.
 */
export function inAnswerTo(request: SentRequest | undefined, { GSW_ERROR_NUMBER: number }: UserData): string {
  if (typeof number !== 'number' || request === undefined || request.name === '') return '';
  const { GSW_RECORD_HANDLE: handle } = request.userData;
  const isUnknown = handle !== undefined && unknownHandle.has(number);
  const unknown = isUnknown ? ` with GSW_RECORD_HANDLE ${JSON.stringify(handle)}` : '';
  return `${errorText(number).replace(`error ${number}`, '')} to ${request.name}${unknown}`;
}
