import type { Verdict } from '../kernel/verdict.ts';

/** Cases between two lines of progress where there is no terminal to write over. */
const plainEvery = 100;

/** How far a run is: one line that is written over on a terminal, a plain line now and then elsewhere. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream | undefined;
  readonly #total: number;
  #done = 0;
  #failed = 0;

  /** Without an output nothing is told. */
  constructor(output: NodeJS.WriteStream | undefined, total: number) {
    this.#output = output;
    this.#total = total;
  }

  /** A case is over. */
  ended(verdict: Verdict): void {
    this.#done += 1;
    if (verdict !== 'pass') this.#failed += 1;
    const text = `${this.#done} of ${this.#total} cases${this.#failed > 0 ? `, ${this.#failed} not passed` : ''}`;
    if (this.#output?.isTTY) this.#output.write(`\r\u001b[K${text}`);
    else if (this.#done % plainEvery === 0) this.#output?.write(`${text}\n`);
  }

  end(): void {
    if (this.#output?.isTTY) this.#output.write('\r\u001b[K');
  }
}
