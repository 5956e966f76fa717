import { callResult, callResults } from '../protocol/enumerations.generated.ts';
import type { CallLedger, DialedCall } from './call-ledger.ts';

/** What is looked at every few seconds. */
export interface FloorSample {
  readonly agents: number;
  readonly busyAgents: number;
  /** Calls without an outcome. */
  readonly underWay: number;
  /** Records in OCS's buffer that can be dialed at once. */
  readonly buffered: number;
}

/** One stretch of a simulated day. Times are in seconds, rates parts of 1. */
export interface Stretch {
  /** Seconds since the day began. */
  readonly from: number;
  readonly until: number;
  /** Calls by the name of their result; answered calls that no agent got are Abandoned or Dropped. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly overdialed: number;
  /** Talk and after-call work, as a part of the agents' time. */
  readonly occupancy: number;
  readonly idleAgents: number;
  readonly callsUnderWay: number;
  readonly bufferedMean: number;
  readonly bufferedLeast: number;
  readonly bufferedLast: number;
  /** From the answer to the agent or the loss, on average. */
  readonly distributionTime: number;
}

/** Collects what happens in one stretch after the other. */
export class DaySeries {
  readonly stretches: Stretch[] = [];
  readonly #begin: number;
  #current: Current;

  constructor(begin: number, ledger: CallLedger) {
    this.#begin = begin;
    this.#current = newStretch(begin, 0);
    ledger.onOutcome((call, now) => this.#count(call, now));
  }

  sample(sample: FloorSample): void {
    this.#current.samples.push(sample);
  }

  /** Ends a stretch at this time; the next one begins. */
  close(now: number, worked: number): void {
    this.stretches.push(stretchOf(this.#current, this.#begin, now, worked));
    this.#current = newStretch(now, worked);
  }

  #count(call: DialedCall, now: number): void {
    const { outcomes } = this.#current;
    const name = outcomeOf(call);
    outcomes[name] = (outcomes[name] ?? 0) + 1;
    if (call.answeredAt === undefined) return;
    this.#current.answered += 1;
    this.#current.waited += (call.endedWaitingAt ?? now) - call.answeredAt;
    if (call.agentDn === undefined) this.#current.overdialed += 1;
  }
}

interface Current {
  readonly since: number;
  readonly workedBefore: number;
  readonly outcomes: Record<string, number>;
  readonly samples: FloorSample[];
  answered: number;
  overdialed: number;
  /** Milliseconds. */
  waited: number;
}

function newStretch(since: number, workedBefore: number): Current {
  return { since, workedBefore, outcomes: {}, samples: [], answered: 0, overdialed: 0, waited: 0 };
}

function stretchOf(current: Current, begin: number, now: number, worked: number): Stretch {
  const { samples, outcomes, answered, overdialed } = current;
  const agents = meanOf(samples, (sample) => sample.agents);
  return {
    from: (current.since - begin) / 1000,
    until: (now - begin) / 1000,
    outcomes,
    answered,
    overdialed,
    occupancy: ratio(worked - current.workedBefore, agents * (now - current.since)),
    idleAgents: meanOf(samples, (sample) => sample.agents - sample.busyAgents),
    callsUnderWay: meanOf(samples, (sample) => sample.underWay),
    bufferedMean: meanOf(samples, (sample) => sample.buffered),
    bufferedLeast: samples.reduce(
      (least, { buffered }) => Math.min(least, buffered),
      samples[0]?.buffered ?? 0,
    ),
    bufferedLast: samples.at(-1)?.buffered ?? 0,
    distributionTime: ratio(current.waited, answered) / 1000,
  };
}

/** The name of a call's result. A call that was not detected as anything when it ended was dropped. */
function outcomeOf({ result = callResult.Dropped }: DialedCall): string {
  // Every number that the switch sends is in the enumeration.
  return callResults[result as keyof typeof callResults];
}

function meanOf(samples: readonly FloorSample[], of: (sample: FloorSample) => number): number {
  return ratio(
    samples.reduce((sum, sample) => sum + of(sample), 0),
    samples.length,
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
