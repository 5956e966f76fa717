import type { Stop } from '../../harness/run/suite-run.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { Assignment } from './assignment.ts';
import { type PlayedPart, playAssignment } from './play-assignment.ts';
import { failureOf, type PlayerFailure } from './player-failure.ts';
import { keepHeapSmall } from './small-heap.ts';

/** What a worker receives. */
export type ToWorker = { readonly play: Assignment } | { readonly stop: Stop };

/** What a worker sends: each case as it ends, and one summary at the end. */
export type FromWorker =
  | { readonly ended: readonly [id: string, verdict: Verdict] }
  | { readonly played: readonly PlayedPart[] }
  | { readonly failed: PlayerFailure };

/** The hidden command `ocs-tck worker`: plays what its parent gives it, and ends with its parent. */
export async function work(): Promise<void> {
  if (!process.send) return;
  keepHeapSmall();
  const tell = (message: FromWorker): void => void process.send?.(message);
  const listeners: ((stop: Stop) => void)[] = [];
  let stopped: Stop | undefined;
  const stop = (why: Stop): void => {
    stopped = why;
    for (const listener of listeners) listener(why);
  };
  const onStop = (listener: (stop: Stop) => void): void => {
    listeners.push(listener);
    if (stopped) listener(stopped);
  };
  // Nobody waits for its results any longer.
  process.on('disconnect', () => process.exit());
  await new Promise<void>((resolve) => {
    process.on('message', (message: ToWorker) => {
      if ('stop' in message) stop(message.stop);
      else void play(message.play, tell, onStop).then(resolve);
    });
  });
  process.exit();
}

async function play(
  assignment: Assignment,
  tell: (message: FromWorker) => void,
  onStop: (listener: (stop: Stop) => void) => void,
): Promise<void> {
  try {
    tell({
      played: await playAssignment(assignment, (id, verdict) => tell({ ended: [id, verdict] }), onStop),
    });
  } catch (error) {
    tell({ failed: failureOf(error) });
  }
  // The last message must have left before the process ends.
  await new Promise((resolve) => process.send?.({}, resolve));
}
