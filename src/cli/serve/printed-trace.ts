import { traceLine } from '../../reference/trace/trace-line.ts';
import type { TraceSink } from '../../reference/trace/trace-links.ts';
import type { TracedMessage } from '../../reference/trace/traced-message.ts';

/** Prints a trace on standard output, whose first line stays `listening …`: what comes before that line waits. */
export class PrintedTrace implements TraceSink {
  readonly wanted = true;
  #waiting: string[] | undefined = [];

  take(message: TracedMessage): void {
    const line = `${traceLine(message)}\n`;
    if (this.#waiting === undefined) process.stdout.write(line);
    else this.#waiting.push(line);
  }

  /** The first line is printed. */
  begin(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    process.stdout.write(waiting.join(''));
  }
}
