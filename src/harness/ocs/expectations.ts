import type { KeyMismatch } from '../../kernel/case-record.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { FindingError } from '../case/case-outcome.ts';
import type { Inbox } from '../case/inbox.ts';
import {
  nameOf,
  type ReceivedCallEvent,
  type ReceivedMessage,
  withoutNumber,
} from '../case/received-message.ts';
import { refusedThoughComplete } from '../case/refused-though-complete.ts';
import { doesNotCome, inAnswerTo } from '../case/silence.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import { swappedNameHint } from '../expect/near-miss.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { lateArrival } from './late-arrival.ts';
import type { OcsWorld } from './ocs-world.ts';

/** A message of some kind, as expectations see it. */
interface Kind<Message> {
  readonly inbox: (actor: TestAgent) => Inbox<Message>;
  readonly name: (message: Message) => string;
  readonly keys: (message: Message) => Readonly<Record<string, never>> | ReceivedMessage['userData'];
  readonly entry: (message: Message) => number;
}

/** User events, which OCS sends. */
export const userEvents: Kind<ReceivedMessage> = {
  inbox: (actor) => actor.messages,
  name: nameOf,
  keys: (message) => message.userData,
  entry: (message) => message.entry.n,
};

/** Telephony events, which the switch sends. */
export const callEvents: Kind<ReceivedCallEvent> = {
  inbox: (actor) => actor.callEvents,
  name: (message) => message.event,
  keys: (message) => message.userData,
  entry: (message) => message.entry.n,
};

/** The message with that name and those keys: cites it, or explains what is wrong with the nearest one. */
export async function expectMessage<Message>(
  world: OcsWorld,
  actor: TestAgent,
  kind: Kind<Message>,
  name: string,
  keys: ExpectedKeys,
): Promise<Message> {
  const inbox = kind.inbox(actor);
  const fits = (message: Message): boolean => mismatchesOf(kind, name, keys, message)?.length === 0;
  const found = await world.awaiting.arrival(actor, [...world.actors.values()], inbox, fits);
  if (found === undefined) throw await explainLate(world, actor, kind, name, keys);
  inbox.take(found);
  world.case.cite(kind.entry(found));
  return found;
}

/** One of several errors, if the documents leave open which. */
export async function expectOneError(
  world: OcsWorld,
  actor: TestAgent,
  codes: readonly number[],
): Promise<void> {
  const wanted = `error ${codes.join(', ').replace(/, (\d+)$/, ' or $1')}`;
  const names = codes.map((code) => `error ${code}`);
  await expectOneMessage(world, actor, names, wanted, new Map());
}

/** A message with one of several names, if the documents leave open which. */
export async function expectOneMessage(
  world: OcsWorld,
  actor: TestAgent,
  names: readonly string[],
  wanted: string,
  keys: ExpectedKeys,
): Promise<void> {
  const name = (message: ReceivedMessage): string =>
    names.includes(nameOf(message)) ? wanted : nameOf(message);
  await expectMessage(world, actor, { ...userEvents, name }, wanted, keys);
}

/** No message with that name and those keys: proved by a fence. */
export async function expectNoMessage<Message>(
  world: OcsWorld,
  actor: TestAgent,
  kind: Kind<Message>,
  name: string,
  keys: ExpectedKeys,
): Promise<void> {
  const proof = await world.silence(actor);
  const found = kind.inbox(actor).find((message) => mismatchesOf(kind, name, keys, message)?.length === 0);
  if (found !== undefined)
    throw unwanted(world, `no ${name} for ${actor.name}`, kind.name(found), kind.entry(found));
  world.case.cite(proof);
}

/** No error, no matter what else has come: proved by a fence. */
export async function expectNoError(world: OcsWorld, actor: TestAgent): Promise<void> {
  const name = ({ identified }: ReceivedMessage): string => (identified.kind === 'error' ? 'error' : '');
  await expectNoMessage(world, actor, { ...userEvents, name }, 'error', new Map());
}

/**
 * Nothing beyond what steps have looked at, apart from statistics events, which are for others (ruling 222): proved by
 * a fence.
 */
export async function expectNothing(world: OcsWorld, actor: TestAgent): Promise<void> {
  const proof = await world.silence(actor);
  const found = actor.messages.find(({ identified }) => identified.kind !== 'statistics');
  if (found) throw unwanted(world, `nothing more for ${actor.name}`, nameOf(found), found.entry.n);
  world.case.cite(proof);
}

/** No answer to the last request: proved by a fence. */
export async function expectNoAnswer(world: OcsWorld, actor: TestAgent): Promise<void> {
  const proof = await world.silence(actor);
  const request = actor.lastRequest;
  const answer = request?.answers[0];
  if (request && answer !== undefined) {
    const came = actor.messages.find((message) => message.entry.n === answer);
    const name = came ? nameOf(came) : `message ${answer}`;
    throw unwanted(world, `no answer to ${request.name || 'the message'}`, name, answer);
  }
  world.case.cite(proof);
}

/**
 * Whether the last request was answered by that message. An answer with another name is cited: it refuses the request,
 * which is allowed.
 */
export async function wasAcknowledged(world: OcsWorld, actor: TestAgent, name: string): Promise<boolean> {
  await world.silence(actor);
  const answers = actor.lastRequest?.answers ?? [];
  for (const answer of answers) world.case.cite(answer);
  return actor.messages.unread.some(
    (message) => answers.includes(message.entry.n) && nameOf(message) === name,
  );
}

/** `undefined` for a message with another name. */
function mismatchesOf<Message>(
  kind: Kind<Message>,
  name: string,
  keys: ExpectedKeys,
  message: Message,
): readonly KeyMismatch[] | undefined {
  return kind.name(message) === name ? compareKeys(keys, kind.keys(message)) : undefined;
}

/** If nothing has come at all, the message may only be late. */
async function explainLate<Message>(
  world: OcsWorld,
  actor: TestAgent,
  kind: Kind<Message>,
  name: string,
  keys: ExpectedKeys,
): Promise<FindingError> {
  const inbox = kind.inbox(actor);
  const came = inbox.unread.length > 0;
  const late = came ? undefined : await lateArrival(world, inbox, (message) => kind.name(message) === name);
  if (late === undefined) return explain(world, actor, kind, name, keys);
  return world.case.breach({ expected: `${actor.name} receives ${name}`, ...late, ...lastSent(actor) });
}

function explain<Message>(
  world: OcsWorld,
  actor: TestAgent,
  kind: Kind<Message>,
  name: string,
  keys: ExpectedKeys,
): FindingError {
  const unread = kind.inbox(actor).unread;
  const expected = `${actor.name} receives ${name}`;
  const sameName = unread.filter((message) => kind.name(message) === name);
  const near = nearest(sameName, (message) => compareKeys(keys, kind.keys(message)));
  if (near) {
    const actual = `${name} in which ${mismatchesText(near.mismatches)}`;
    return world.case.breach({
      expected,
      actual,
      keys: near.mismatches,
      ...swappedNameHint(near.mismatches, world.testBed.groups),
      message: kind.entry(near.candidate),
    });
  }
  // For an error the expectation is about its number, not about whether it comes.
  const awaited = /^\w+$/.test(name) ? name : undefined;
  const asked = actor.lastRequest?.entry ?? 0;
  // What came before the request cannot have come instead of its answer.
  const later = unread.filter((message) => kind.entry(message) > asked);
  const last = later.at(-1);
  if (last === undefined)
    return world.case.breach({
      expected,
      actual: `nothing came${earlier(unread.map(kind.name))}`,
      ...lastSent(actor),
      ...(awaited && doesNotCome(awaited)),
    });
  return world.case.breach({
    expected,
    actual: `${later.map(kind.name).join(', ')}${inAnswerTo(actor.lastRequest, kind.keys(last))} instead`,
    message: kind.entry(last),
    ...withoutNumber(kind.name(last)),
    ...(awaited && { awaited, ...refusedThoughComplete(actor.lastRequest, kind.keys(last)) }),
  });
}

/** Messages before the last request that no step has looked at. */
function earlier(names: readonly string[]): string {
  return names.length === 0 ? '' : ` after the last request; before it ${names.join(', ')}`;
}

function lastSent(actor: TestAgent): { readonly message?: number } {
  const entry = actor.lastRequest?.entry;
  return entry === undefined ? {} : { message: entry };
}

function unwanted(world: OcsWorld, expected: string, actual: string, message: number): FindingError {
  return world.case.breach({ expected, actual: `${actual} came`, message });
}
