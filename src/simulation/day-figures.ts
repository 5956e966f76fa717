/** What a simulated day came to. Rates are parts of 1, times are in seconds. */
export interface DayFigures {
  readonly attempts: number;
  /** Calls that had not ended at the end of the day. */
  readonly underWay: number;
  readonly answered: number;
  readonly unanswered: number;
  readonly overdialed: number;
  readonly connected: number;
  /** Answered calls that still waited for an agent at the end of the day. */
  readonly waiting: number;
  readonly overdialRate: number;
  /** The same for each half hour. */
  readonly halfHours: readonly number[];
  readonly worstHalfHour: number;
  /** Talk and after-call work, as a part of the agents' time. */
  readonly occupancy: number;
  /** From one call's end to the next call, on average. */
  readonly agentWaiting: number;
  /** From the answer to the agent, or to the loss, on average. */
  readonly distributionTime: number;
  readonly events: number;
}

/** Counts during a simulated day. */
export class DayCounts {
  attempts = 0;
  unanswered = 0;
  connected = 0;
  distributionTime = 0;
  busySeconds = 0;
  staffedSeconds = 0;
  events = 0;
  readonly #answered: number[] = [];
  readonly #overdialed: number[] = [];

  passTime(seconds: number, agents: { readonly working: number; readonly present: number }): void {
    this.busySeconds += agents.working * seconds;
    this.staffedSeconds += agents.present * seconds;
  }

  answerAt(time: number): void {
    count(this.#answered, time);
  }

  /** A call is lost; it counts for the half hour in which it was answered. */
  lossOfAnswerAt(time: number): void {
    count(this.#overdialed, time);
  }

  get answered(): number {
    return sumOf(this.#answered);
  }

  get overdialed(): number {
    return sumOf(this.#overdialed);
  }

  figures(underWay: number, waiting: number): DayFigures {
    const { attempts, answered, unanswered, overdialed, connected, events } = this;
    const halfHours = this.#answered.map((answers, n) => (this.#overdialed[n] ?? 0) / Math.max(1, answers));
    return {
      attempts,
      underWay,
      answered,
      unanswered,
      overdialed,
      connected,
      waiting,
      overdialRate: overdialed / answered,
      halfHours,
      worstHalfHour: Math.max(...halfHours),
      occupancy: this.busySeconds / this.staffedSeconds,
      agentWaiting: (this.staffedSeconds - this.busySeconds) / connected,
      distributionTime: this.distributionTime / answered,
      events,
    };
  }
}

const halfHour = 1800;

function count(counts: number[], time: number): void {
  const n = Math.floor(time / halfHour);
  while (counts.length <= n) counts.push(0);
  counts[n] = (counts[n] ?? 0) + 1;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, value) => sum + value, 0);
}
