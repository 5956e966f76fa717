import type { QueueWatch } from './queue-watch.ts';

/** What T-Server and the calling list showed of a floor. */
export interface PlayedFloor {
  /** Its calls at the queue, if they were watched (`watchesQueue`). */
  readonly queue: QueueWatch | undefined;
  /** Answered calls that an agent talked in. */
  readonly connected: number;
  /** Records whose call was Abandoned or Dropped: answered calls that no agent got (domain facts 5.2). */
  readonly lost: number;
  /** Part of the agents who were busy, on average of each five minutes after the first ten minutes. */
  readonly busy: readonly number[];
  /** Seconds that agents were ready before a call, after the first ten minutes. */
  readonly waits: readonly number[];
  /** Transcript entries that show the lost calls. */
  readonly entries: readonly number[];
}
