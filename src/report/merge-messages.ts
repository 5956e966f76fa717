import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Envelope } from '@cucumber/messages';
import { visibleJson } from '../kernel/visible-text.ts';
import type { CustomerMask } from './customer-mask.ts';
import { ownerOnly } from './files/replace-file.ts';
import { maskEnvelope } from './mask-envelope.ts';

/**
 * Joins streams of Cucumber's messages into one valid stream: one `meta` and one run, those of the first; it ends when
 * all have ended. Streams of one run have no feature in common, and their ids are unique.
 */
export async function mergeMessages(
  streams: readonly string[],
  path: string,
  mask: CustomerMask | undefined,
): Promise<void> {
  const merge = new Merge();
  const file = await open(path, 'w', ownerOnly);
  try {
    for (const stream of streams) {
      let piece: string[] = [];
      for await (const line of createInterface({ input: createReadStream(stream) })) {
        const kept = merge.line(line, mask);
        if (kept !== undefined) piece.push(kept);
        if (piece.length < 1000) continue;
        await file.write(`${piece.join('\n')}\n`);
        piece = [];
      }
      if (piece.length > 0) await file.write(`${piece.join('\n')}\n`);
    }
    if (merge.end) await file.write(`${JSON.stringify(merge.end)}\n`);
  } finally {
    await file.close();
  }
}

class Merge {
  /** The end of the whole run; absent when no stream had one. */
  end: Envelope | undefined;
  #began: string | undefined;
  #metaSeen = false;

  /** A line of the joined stream, or nothing if the stream has it already. */
  line(line: string, mask: CustomerMask | undefined): string | undefined {
    if (!mask && !/^\{"(?:meta|testRun|testCase")/.test(line)) return line;
    const envelope = this.#joined(JSON.parse(line) as Envelope); // Written by this run.
    return envelope && visibleJson(mask ? maskEnvelope(envelope, mask) : envelope);
  }

  #joined(envelope: Envelope): Envelope | undefined {
    const { meta, testRunStarted, testCase, testRunFinished } = envelope;
    if (meta) return this.#once(envelope);
    if (testRunStarted) {
      if (this.#began !== undefined) return undefined;
      this.#began = testRunStarted.id ?? '';
      return envelope;
    }
    if (testRunFinished) {
      this.#finish(testRunFinished);
      return undefined;
    }
    if (testCase) return { testCase: { ...testCase, testRunStartedId: this.#began ?? '' } };
    return envelope;
  }

  #once(envelope: Envelope): Envelope | undefined {
    if (this.#metaSeen) return undefined;
    this.#metaSeen = true;
    return envelope;
  }

  #finish(finished: NonNullable<Envelope['testRunFinished']>): void {
    const success = finished.success && this.end?.testRunFinished?.success !== false;
    this.end = { testRunFinished: { ...finished, success, testRunStartedId: this.#began ?? '' } };
  }
}
