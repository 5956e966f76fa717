import { KitError } from '../../../kernel/kit-error.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import type { ServerName } from '../../../recording/machine/wire-choices.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import type { RecordingWorld } from '../recording-world.ts';
import type { SeenAnswer } from '../seen-traffic.ts';
import { strayBytes } from './stray-requests.ts';

/** A stranger sends one of the datagrams that have a name to a server. */
export async function sendStray(world: RecordingWorld, name: string, to: ServerName): Promise<void> {
  const stranger = await (await world.floor()).stranger();
  const since = world.seen.length;
  const ends = { from: stranger.endOf('stranger'), to: stranger.endOf(to), number: since };
  const bytes = strayBytes(name, ends);
  if (bytes === undefined)
    throw new KitError({
      code: 'FEATURE_NO_DATAGRAM',
      message: `A step sends "${name}", which is no datagram of the list.`,
      hint: 'They are in src/harness/recording/bad-input/stray-requests.ts.',
    });
  world.wrong = { since, from: 'stranger', to };
  stranger.send(bytes, to);
  await world.settle();
}

/** A server that has nothing to do with strangers can be asked nothing by them. */
export async function askIfStrangersAreAnswered(world: RecordingWorld, server: ServerName): Promise<void> {
  await sendStray(world, 'no defect', server);
  const [answer] = answersOf(world);
  if (answer && ![401, 403, 407].includes(answer.status)) return;
  throw new NotRunError({
    reason: `${server === 'SIP Server' ? server : 'The media server'} does not answer strangers.`,
    missing: ['answers to strangers'],
  });
}

/** A device sends a request of its call that is not due: an INVITE when it has one of SIP Server to answer, which may take a while. */
export async function sendOutOfTurn(
  world: RecordingWorld,
  name: DeviceName,
  method: 'INFO' | 'INVITE',
): Promise<void> {
  const { seen } = world;
  const toAnswer = () => seen.requests('INVITE', 'SIP Server', name).some((one) => !seen.answerTo(one));
  if (method === 'INVITE') await world.until(toAnswer);
  world.wrong = { since: seen.length, from: name, to: 'SIP Server' };
  (await world.device(name)).sendOutOfTurn(method);
  await world.settle();
}

function answersOf({ wrong, seen }: RecordingWorld): readonly SeenAnswer[] {
  return wrong ? seen.finalAnswers(wrong.to, wrong.from, wrong.since) : [];
}

/** What was wrong is refused with one of these statuses, and a header if that status is to have one. */
export function expectAnswer(
  world: RecordingWorld,
  statuses: readonly { readonly status: number; readonly header?: string | undefined }[],
): void {
  const answers = answersOf(world);
  const [first] = answers;
  world.cite(...answers.map(({ n }) => n));
  const isRight = answers.some(({ status, headers }) =>
    statuses.some((one) => one.status === status && (!one.header || hasHeader(headers, one.header))),
  );
  if (isRight) return;
  throw world.breach({
    expected: statuses
      .map(({ status, header }) => (header ? `${status} with ${header}` : status))
      .join(' or '),
    actual: first ? `the answer is ${first.status}` : 'there is no answer',
    message: first?.n ?? world.wrong?.since ?? world.seen.length,
    ...(first ? {} : { awaited: String(statuses[0]?.status) }),
  });
}

/** What was wrong is not carried out: it is refused, or not answered. */
export function expectNoSuccess(world: RecordingWorld): void {
  const answers = answersOf(world);
  const success = answers.find(({ status }) => status < 300);
  world.cite(world.wrong && world.wrong.since + 1, ...answers.map(({ n }) => n));
  if (success === undefined) return;
  throw world.breach({
    expected: 'a refusal, or no answer',
    actual: `the answer is ${success.status}`,
    message: success.n,
  });
}

function hasHeader(headers: readonly string[], name: string): boolean {
  return headers.some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
}
