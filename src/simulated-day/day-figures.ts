import type { CallLedger } from './call-ledger.ts';
import type { DayPlan } from './day-plan.ts';
import type { Stretch } from './day-series.ts';

/** What a day on the reference came to. Rates are parts of 1, times are in seconds. */
export interface DayFigures {
  readonly dialed: number;
  readonly answered: number;
  readonly connected: number;
  readonly overdialed: number;
  readonly overdialRate: number;
  readonly worstHalfHour: number;
  /** Talk and after-call work, as a part of the agents' time, while the list had records. */
  readonly occupancy: number;
  /** From one call's end to the next call, on average. */
  readonly agentWaiting: number;
  /** From the answer to the agent, or to the loss, on average. */
  readonly distributionTime: number;
  /** When the last record was dialed, if that was before the end of the day. */
  readonly listEndedAt: number | null;
}

/** The day until its end, without the calls that were under way. */
export function figuresOf(plan: DayPlan, ledger: CallLedger, stretches: readonly Stretch[]): DayFigures {
  const worked = stretches.slice(0, lastWithRecords(stretches));
  const seconds = sumOf(worked, ({ from, until }) => until - from);
  const occupancy = sumOf(worked, (one) => one.occupancy * (one.until - one.from)) / seconds;
  const connected = sumOf(worked, (one) => one.answered - one.overdialed);
  const answered = sumOf(stretches, (one) => one.answered);
  const overdialed = sumOf(stretches, (one) => one.overdialed);
  return {
    dialed: ledger.dialed,
    answered,
    connected: answered - overdialed,
    overdialed,
    overdialRate: ratio(overdialed, answered),
    worstHalfHour: worstHalfHour(stretches),
    occupancy,
    agentWaiting: ratio(plan.agents * seconds * (1 - occupancy), connected),
    distributionTime: ratio(
      sumOf(stretches, (one) => one.distributionTime * one.answered),
      answered,
    ),
    listEndedAt: worked.length < stretches.length ? (worked.at(-1)?.until ?? 0) : null,
  };
}

/** How many stretches ended with records left in the buffer. */
function lastWithRecords(stretches: readonly Stretch[]): number {
  const ended = stretches.findIndex(({ bufferedLast }) => bufferedLast === 0);
  return ended < 0 ? stretches.length : ended;
}

function worstHalfHour(stretches: readonly Stretch[]): number {
  const halfHours = Map.groupBy(stretches, ({ from }) => Math.floor(from / 1800));
  return Math.max(
    ...[...halfHours.values()].map((list) =>
      ratio(
        sumOf(list, (one) => one.overdialed),
        sumOf(list, (one) => one.answered),
      ),
    ),
  );
}

export function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
