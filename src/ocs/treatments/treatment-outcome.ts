import type { Treatment } from '../configuration/configuration.ts';
import { type NextTreatment, nextTreatment } from './next-treatment.ts';
import type { TreatmentHistory } from './treatment-history.ts';

/** What a treatment depends on. */
export interface ToTreat {
  /** Those of the calling list. */
  readonly treatments: readonly Treatment[];
  readonly callResult: number;
  /** chain_n of the record that was called. */
  readonly chainN: number;
  /** chain_n of all records of its chain that may be called, in ascending order. */
  readonly chainNumbers: readonly number[];
  readonly history: TreatmentHistory | undefined;
  /** Unix seconds. */
  readonly now: number;
  /** A date of a treatment in Unix seconds; undefined if it is past. */
  readonly timeOf: (dateTime: string) => number | undefined;
}

/** What becomes of a chain. */
export type TreatmentOutcome =
  /** The record with `history.chainN` is called at that time (Unix seconds); undefined means at once. */
  | { readonly kind: 'call again'; readonly at: number | undefined; readonly history: TreatmentHistory }
  /** Any agent of the group may take the callback. */
  | { readonly kind: 'assign to group' }
  | { readonly kind: 'mark as agent error' };

type CallAgain = Extract<TreatmentOutcome, { kind: 'call again' }>;

/** The outcome of a call's result; undefined if no treatment applies to it. */
export function treatmentOutcome(call: ToTreat): TreatmentOutcome | undefined {
  const next = nextTreatment(call.treatments, call.callResult, call.history);
  if (next === undefined) return undefined;
  const { action } = next.treatment;
  switch (action.kind) {
    case 'Assign to Group':
      return { kind: 'assign to group' };
    case 'Mark as Agent Error':
      return { kind: 'mark as agent error' };
    case 'Redial':
    case 'Retry in':
      return again(call, next, call.chainN, later(call, next.treatment, action.minutes, next.cycle));
    case 'Retry at specified date':
      return onDate(call, action.dateTime, again(call, next, call.chainN, undefined));
    case 'Next in chain':
      return moveOn(call, next, (wraps, pass) =>
        wraps ? later(call, next.treatment, action.minutes, pass) : undefined,
      );
    case 'Next in chain after':
      return moveOn(call, next, (_, pass) => later(call, next.treatment, action.minutes, pass));
    case 'Next in chain at specified date':
      return onDate(
        call,
        action.dateTime,
        moveOn(call, next, () => undefined),
      );
  }
}

function again(
  { history }: ToTreat,
  { treatment, cycle }: NextTreatment,
  chainN: number,
  at: number | undefined,
  pass = history?.pass ?? 1,
): CallAgain {
  return { kind: 'call again', at, history: { dbid: treatment.dbid, cycle, chainN, pass } };
}

/** The next number of the chain; after the last the first, unless the chain was gone through often enough. */
function moveOn(
  call: ToTreat,
  next: NextTreatment,
  at: (wraps: boolean, pass: number) => number | undefined,
): CallAgain | undefined {
  const pass = call.history?.pass ?? 1;
  const following = call.chainNumbers.find((n) => n > call.chainN);
  if (following !== undefined) return again(call, next, following, at(false, pass), pass);
  const [firstOne] = call.chainNumbers;
  if (firstOne === undefined || pass >= (next.treatment.cycleAttempts ?? 1)) return undefined;
  return again(call, next, firstOne, at(true, pass), pass + 1);
}

/** After the interval, which grows by the increment each time; undefined if there is none. */
function later(
  { now }: ToTreat,
  { increment = 0 }: Treatment,
  minutes = 0,
  times: number,
): number | undefined {
  const interval = minutes + increment * (times - 1);
  return interval === 0 ? undefined : now + interval * 60;
}

function onDate(
  { timeOf }: ToTreat,
  dateTime: string,
  outcome: CallAgain | undefined,
): CallAgain | undefined {
  const at = timeOf(dateTime);
  return outcome === undefined || at === undefined ? undefined : { ...outcome, at };
}
