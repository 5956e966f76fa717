import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { withoutCredentials } from '../../kernel/secrets.ts';

/** What one message on a wire looked like, before it got its number and its time. */
export type Passage = Omit<TranscriptEntry, 'n' | 'elapsed'>;

/** Every message of one case, in the order in which the harness saw or sent it. */
export class Transcript {
  readonly entries: TranscriptEntry[] = [];
  readonly #elapsed: () => number;

  /** `elapsed` gives the milliseconds since the case began. */
  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  /** Keeps a message; tokens and passwords are never kept. */
  record(passage: Passage): TranscriptEntry {
    return this.begin(passage)();
  }

  /** Takes the time of a message that is kept only if the function that this gives is called. */
  begin(passage: Passage): () => TranscriptEntry {
    const elapsed = this.#elapsed();
    const frame = withoutCredentials(passage.frame);
    return () => {
      const entry = { n: this.entries.length + 1, elapsed, ...passage, frame };
      this.entries.push(entry);
      return entry;
    };
  }

  /** A message from an actor to OCS or the switch, or the other way round. */
  cti(from: string, to: string, frame: JsonObject, deliberate?: string): TranscriptEntry {
    return this.record({ channel: 'cti', from, to, frame, ...(deliberate ? { deliberate } : {}) });
  }
}
