import type { RecordingWorld } from './recording-world.ts';
import { waitedBreach } from './timed-breach.ts';

/** The last request got EventError, and not EventACK. */
export async function expectRefused(world: RecordingWorld): Promise<void> {
  await world.until(() => world.isAnswered);
  const of = (type: string) =>
    world.seen.events(type).filter(({ frame }) => frame.referenceId === world.referenceId);
  const [error] = of('EventError');
  const [ack] = of('EventACK');
  world.cite(error?.n);
  if (error && !ack) return;
  const breach = {
    expected: 'EventError for the request',
    actual: ack ? 'EventACK' : 'no answer',
    message: ack?.n ?? world.seen.length,
    awaited: 'EventError',
  };
  throw ack ? world.breach(breach) : await waitedBreach(world, breach);
}

/** EventPrivateInfo or EventError says that the recording has failed (ledger L-8). */
export async function expectNotified(world: RecordingWorld): Promise<void> {
  const all = () => ['EventPrivateInfo', 'EventError'].flatMap((type) => world.seen.events(type));
  await world.until(() => all().length > 0);
  const told = all();
  world.cite(...told.map(({ n }) => n));
  if (told.length > 0) return;
  throw await waitedBreach(world, {
    expected: 'EventPrivateInfo or EventError about the recording',
    actual: 'there is none',
    message: world.seen.length,
    awaited: 'EventPrivateInfo',
  });
}
