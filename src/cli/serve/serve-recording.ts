import { exitCodes } from '../../kernel/exit-codes.ts';
import { serveParticipant } from '../../reference/recording/serve-participant.ts';
import { keepYoungHeapSmall } from '../run/small-heap.ts';
import type { ServeOptions } from './serve-options.ts';
import { stopSignal } from './stop-signal.ts';

/** One participant of recorded calls, at its usual address in a network of loopback. */
export async function serveRecording(options: ServeOptions): Promise<number> {
  keepYoungHeapSmall();
  const { address, close } = await serveParticipant(options);
  process.stdout.write(`listening ${address}\n`);
  await stopSignal();
  await close();
  return exitCodes.passed;
}
