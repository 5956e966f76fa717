import { KitError } from '../../../kernel/kit-error.ts';
import type { RecordingWorld } from '../recording-world.ts';
import { strayFrames } from './stray-frames.ts';

/** The reference id of requests that are wrong: no other has it. */
const referenceId = 4242;

/** A CTI client that has registered D1 sends a frame that has a name, so many times. */
export async function sendFrame(world: RecordingWorld, name: string, times = 1): Promise<void> {
  const frameOf = strayFrames[name];
  if (frameOf === undefined)
    throw new KitError({
      code: 'FEATURE_NO_DATAGRAM',
      message: `A step sends "${name}", which is not in the list.`,
      hint: 'They are in src/harness/recording/bad-input/stray-frames.ts.',
    });
  const floor = await world.floor();
  if (!floor.sipServer.isRegistered('D1'))
    floor.request({ messageType: 'RequestRegisterAddress', referenceId: 1, thisDN: 'D1' });
  await world.settle();
  world.wrong = { since: world.seen.length, from: 'CTI client', to: 'SIP Server' };
  const text = frameOf({ connId: world.connId ?? '', referenceId });
  for (let n = 0; n < times; n += 1) floor.requestText(text);
  await world.settle();
}

function answersOf({ seen, wrong }: RecordingWorld) {
  const since = wrong?.since ?? 0;
  return ['EventError', 'EventACK'].flatMap((type) => seen.events(type)).filter(({ n }) => n > since);
}

/** What was sent is answered by EventError, and by nothing else. */
export function expectFrameRefused(world: RecordingWorld): void {
  const answers = answersOf(world);
  const ack = answers.find(({ frame }) => frame.messageType === 'EventACK');
  const [first] = answers;
  world.cite(...answers.map(({ n }) => n));
  if (first && !ack) return;
  throw world.breach({
    expected: 'EventError',
    actual: ack ? 'EventACK' : 'no answer',
    message: ack?.n ?? world.wrong?.since ?? world.seen.length,
    awaited: 'EventError',
  });
}

/** Each of several requests with one reference id is answered, with that id. */
export function expectEachAnswered(world: RecordingWorld, count: number): void {
  const answers = answersOf(world).filter(({ frame }) => frame.referenceId === referenceId);
  world.cite(...answers.map(({ n }) => n));
  if (answers.length === count) return;
  throw world.breach({
    expected: `${count} answers with the reference id ${referenceId}`,
    actual: answers.length === 1 ? 'there is 1' : `there are ${answers.length}`,
    message: world.seen.length,
    awaited: 'EventACK',
  });
}
