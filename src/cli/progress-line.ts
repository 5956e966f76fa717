import type { Envelope } from '@cucumber/messages';

/** Cases between two lines of progress where there is no terminal to write over. */
const plainEvery = 100;

/** How far a run is: one line that is written over on a terminal, a plain line now and then elsewhere. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream | undefined;
  readonly #total: number;
  #done = 0;
  #failed = 0;
  #currentFailed = false;

  /** Without an output nothing is told. */
  constructor(output: NodeJS.WriteStream | undefined, total: number) {
    this.#output = output;
    this.#total = total;
  }

  hear(envelope: Envelope): void {
    if (envelope.testStepFinished?.testStepResult.status === 'FAILED') this.#currentFailed = true;
    if (envelope.testCaseFinished) this.#finished();
  }

  end(): void {
    if (this.#output?.isTTY) this.#output.write('\r\u001b[K');
  }

  #finished(): void {
    this.#done += 1;
    if (this.#currentFailed) this.#failed += 1;
    this.#currentFailed = false;
    const text = `${this.#done} of ${this.#total} cases${this.#failed > 0 ? `, ${this.#failed} not passed` : ''}`;
    if (this.#output?.isTTY) this.#output.write(`\r\u001b[K${text}`);
    else if (this.#done % plainEvery === 0) this.#output?.write(`${text}\n`);
  }
}
