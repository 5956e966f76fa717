import type { Frame } from '../../instant-messages/machine/frames.ts';
import { dnOf, knowledgeWorkers, workerNamed } from './cast.ts';
import { expectNothing, expectReceived } from './expectations.ts';
import type { ImWorld } from './im-world.ts';
import { event } from './inbox-of-actor.ts';

/** Both sides see the newest interaction established, with each other. */
export function expectChatWith(world: ImWorld, agent: string, other: string): void {
  const anywhere = event('EventEstablished', ({ connId }) => connId === world.chat);
  const at = (name: string, partner: string) =>
    event(
      'EventEstablished',
      (frame) =>
        frame.connId === world.chat &&
        frame.thisDN === dnOf(name) &&
        !strangersOf(partner).includes(frame.otherDN ?? ''),
    );
  expectReceived(world, other, `the instant message to reach ${other}`, at(other, agent), anywhere);
  expectReceived(world, agent, `the session of ${agent} with ${other}`, at(agent, other));
}

/** DNs of knowledge workers who are not the partner: the other DN may be left out, or still be the routing point. */
function strangersOf(partner: string): readonly string[] {
  return knowledgeWorkers.filter(({ agent }) => agent !== partner).map(({ dn }) => dn);
}

/** Nothing of the newest interaction has come to somebody's DN. */
export function expectNoChat(world: ImWorld, name: string): void {
  const ofChat = (messageType: string) => event(messageType, ({ connId }) => connId === world.chat);
  for (const messageType of ['EventRinging', 'EventEstablished'])
    expectNothing(world, name, `no instant message at ${name}`, ofChat(messageType));
}

export function expectStillWaiting(world: ImWorld, name: string): void {
  expectNoChat(world, name);
  const ended = event('EventReleased', ({ connId }) => connId === world.chat);
  expectNothing(world, name, 'the interaction to wait', ended);
}

export function expectOneWinner(world: ImWorld, names: readonly string[]): void {
  const established = event('EventEstablished', ({ connId }) => connId === world.chat);
  const winners = names.flatMap((name) => world.inboxOf(name).take(established) ?? []);
  for (const { n } of winners) world.case.cite(n);
  if (winners.length === 1) return;
  const expected = `exactly one of ${names.join(' and ')} in the session`;
  throw world.case.breach({ expected, actual: `${winners.length} of them` });
}

/** Texts of a session: what nobody has written, such as a greeting of the system, does not count. */
const texts = (world: ImWorld) =>
  event('EventPrivateInfo', ({ connId, text }) => connId === world.chat && !isOfSystem(world, text));

/** The next text that somebody reads. */
export function expectText(world: ImWorld, name: string, text: string): void {
  const isText = texts(world);
  const { n, frame } = expectReceived(world, name, `a text for ${name}`, isText);
  const actual = frame.channel === 'cti' ? String(frame.cti.text) : '';
  if (actual === text) return;
  throw world.case.breach({ expected: shortened(text), actual: shortened(actual), message: n });
}

export function expectNothingWritten(world: ImWorld, name: string): void {
  expectNothing(world, name, `no other text for ${name}`, texts(world));
}

export function chatEnded(world: ImWorld, name: string): void {
  const ended = event(
    'EventReleased',
    ({ connId, thisDN }) => connId === world.chat && thisDN === dnOf(name),
  );
  expectReceived(world, name, `the end of the instant message for ${name}`, ended);
}

/** The last request was answered by EventError, with its reference. */
export function expectRefused(world: ImWorld, name: string): void {
  const { messageType, referenceId } = world.lastRequest;
  const isAnswer = (frame: Frame): boolean =>
    frame.channel === 'cti' && frame.cti.referenceId === referenceId;
  const expected = `EventError as the answer to ${messageType}`;
  const { n, frame } = expectReceived(world, name, expected, isAnswer);
  if (frame.channel !== 'cti') return;
  if (frame.cti.messageType !== 'EventError')
    throw world.case.breach({ expected, actual: `${frame.cti.messageType} as the answer`, message: n });
  if (frame.cti.errorCode === undefined)
    throw world.case.breach({ expected: 'an errorCode', actual: 'none', message: n });
}

/** What the agent has received about the session names the voice DN of the knowledge worker. */
export function expectWorkerNamed(world: ImWorld, agent: string, worker: string): void {
  const voiceDN = workerNamed(worker)?.voiceDN;
  const { all } = world.inboxOf(agent);
  const naming = all.find(
    ({ frame }) =>
      frame.channel === 'cti' &&
      frame.cti.connId === world.chat &&
      Object.values(frame.cti.userData ?? {}).includes(voiceDN ?? ''),
  );
  if (naming !== undefined) {
    world.case.cite(naming.n);
    return;
  }
  const expected = `user data of the session with ${String(voiceDN)}, the voice DN of ${worker}`;
  throw world.case.breach({ expected, actual: 'none with that DN' });
}

/** Before the first text is written, everything that comes is the system's own. */
function isOfSystem(world: ImWorld, text = ''): boolean {
  return !world.written.has(text) && world.greetings.has(text);
}

function shortened(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 60)}…" (${text.length} characters)` : JSON.stringify(text);
}
