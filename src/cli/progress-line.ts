import type { Case } from '../corpus/corpus.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { CostOf } from './run/cut-shards.ts';

/** Where progress is printed. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** What is known about the cases before the run. */
export interface ProgressTerms {
  readonly costOf: CostOf;
  /** How often each case is played. */
  readonly repeat: number;
  /** Ids of cases that the profile leaves out. */
  readonly leftOut: ReadonlySet<string>;
}

/** Cases between two lines of progress if the output is not a terminal. */
const plainEvery = 100;

/** How long a case has to take before an estimate is qualified by it, in milliseconds. */
const worthTellingMs = 5000;

/**
 * The progress of a run: one line that is overwritten on a terminal, a plain line now and then elsewhere. Cases that are
 * not run are counted apart: those that are left out from the beginning, the others when they turn out not to be.
 */
export class ProgressLine {
  readonly #output: ProgressOutput | undefined;
  readonly #costs: ReadonlyMap<string, number>;
  readonly #leftOut: ReadonlySet<string>;
  readonly #now: () => number;
  readonly #began: number;
  #lastEnd: number;
  #longestMs = 0;
  #costLeft: number;
  #costDone = 0;
  #total: number;
  #notRun: number;
  #done = 0;
  #failed = 0;

  /**
   * Without an output nothing is printed. All cases are played `repeat` times; the time that one takes gives the time
   * that is left.
   */
  constructor(
    output: ProgressOutput | undefined,
    cases: readonly Case[],
    { costOf, repeat, leftOut }: ProgressTerms,
    now = (): number => performance.now(),
  ) {
    this.#now = now;
    this.#began = now();
    this.#lastEnd = this.#began;
    const run = cases.filter(({ id }) => !leftOut.has(id));
    this.#output = output;
    this.#leftOut = leftOut;
    this.#total = run.length * repeat;
    this.#notRun = (cases.length - run.length) * repeat;
    this.#costs = new Map(run.map((one) => [one.id, costOf(one)]));
    this.#costLeft = repeat * [...this.#costs.values()].reduce((sum, cost) => sum + cost, 0);
  }

  /** A case is over. However many are played at a time, one took as long as nothing ended. */
  ended(id: string, verdict: Verdict): void {
    this.#longestMs = Math.max(this.#longestMs, this.#now() - this.#lastEnd);
    this.#lastEnd = this.#now();
    if (this.#leftOut.has(id)) return;
    const cost = this.#costs.get(id) ?? 0;
    this.#costLeft -= cost;
    if (verdict === 'none') {
      this.#total -= 1;
      this.#notRun += 1;
      return;
    }
    this.#costDone += cost;
    this.#done += 1;
    if (verdict !== 'pass') this.#failed += 1;
    if (this.#output?.isTTY) this.#output.write(`\r\u001b[K${this.#text()}`);
    else if (this.#done % plainEvery === 0) this.#output?.write(`${this.#text()}\n`);
  }

  end(): void {
    if (this.#output?.isTTY) this.#output.write('\r\u001b[K');
  }

  #text(): string {
    const failed = this.#failed > 0 ? `, ${this.#failed} not passed` : '';
    const notRun = this.#notRun > 0 ? ` (${this.#notRun} more are not run)` : '';
    return `${this.#done} of ${this.#total} cases${notRun}${failed}${this.#timeLeft()}`;
  }

  /**
   * Nothing at the end, and before there is anything to estimate from. No estimate foresees a case that waits until the
   * patience ends, which takes as long as hundreds of others: if one did, this is said.
   */
  #timeLeft(): string {
    if (this.#costLeft <= 0 || this.#costDone === 0) return '';
    const milliseconds = ((this.#now() - this.#began) * this.#costLeft) / this.#costDone;
    const longer = this.#longestMs > Math.max(milliseconds, worthTellingMs);
    const more = longer ? `, more if cases wait: one took ${inSeconds(this.#longestMs)}` : '';
    return `, about ${inSeconds(milliseconds)} left${more}`;
  }
}

function inSeconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} s`;
}
