import type { CallAtAddress } from '../../link/frames/cti-frames.generated.ts';
import { dnOf, onlooker, workerNamed } from './cast.ts';
import { expectNothing, expectPairs, expectReceived } from './expectations.ts';
import type { ImWorld } from './im-world.ts';
import { event, nameOf, type Received } from './inbox-of-actor.ts';

/** The agent's call arrives at the voice DN of a knowledge worker, with these pairs of user data. */
export function expectCallCarries(
  world: ImWorld,
  worker: string,
  rows: readonly (readonly string[])[],
): void {
  const voiceDN = world.voiceDnOf(worker);
  const ringing = event('EventRinging', ({ thisDN }) => thisDN === voiceDN);
  const found = expectReceived(world, worker, `the call at the voice DN of ${worker}`, ringing);
  found.taken = false;
  expectPairs(world, found, userDataOf(found), rows);
}

export function expectNoCallAt(world: ImWorld, worker: string): void {
  const voiceDN = world.voiceDnOf(worker);
  expectNothing(
    world,
    worker,
    `no call at ${voiceDN}`,
    event('EventRinging', ({ thisDN }) => thisDN === voiceDN),
  );
}

/** Somebody has a voice call again, no matter whether they never left it, or it rings at their DN. */
export function expectCallAgain(world: ImWorld, name: string): Promise<void> {
  return expectCalls(world, name, `${name} to have the call again`, (calls) =>
    calls.some(({ state }) => state === 'Talking' || state === 'Ringing'),
  );
}

/** Somebody talks in a voice call, and has nobody on hold: while an agent consults, the customer is with nobody. */
export function expectTalking(world: ImWorld, name: string): Promise<void> {
  return expectCalls(
    world,
    name,
    `${name} to talk in a call, and to have none on hold`,
    (calls) => calls.some(({ state }) => state === 'Talking') && calls.every(({ state }) => state !== 'Held'),
  );
}

export function expectNoCallOf(world: ImWorld, name: string): Promise<void> {
  return expectCalls(world, name, `no call at the DN of ${name}`, (calls) => calls.length === 0);
}

async function expectCalls(
  world: ImWorld,
  name: string,
  expected: string,
  isSo: (calls: readonly CallAtAddress[]) => boolean,
): Promise<void> {
  const { calls, n } = await callsAt(world, name);
  if (isSo(calls)) return;
  const states = calls.map(({ state }) => `a call, ${state}`).join('; ');
  const actual = `calls of the DN in EventAddressInfo: ${states || 'none'}`;
  throw world.case.breach({ expected, actual, message: n });
}

export function expectCallEnded(world: ImWorld, name: string): void {
  const ended = event('EventReleased', ({ connId }) => connId === world.voiceOf(name));
  expectReceived(world, name, `the end of the call of ${name}`, ended);
}

/** Events that say something about a call, and change nothing of it. */
const harmless: ReadonlySet<string> = new Set(['EventError', 'EventAttachedDataChanged', 'EventAddressInfo']);

/** The agent's voice call has not been held, released or given to others since it was established. */
export function expectUndisturbed(world: ImWorld, name: string): void {
  const connId = world.voiceOf(name);
  const isChange = ({ taken, frame }: Received): boolean =>
    !taken && frame.channel === 'cti' && frame.cti.connId === connId && !harmless.has(frame.cti.messageType);
  const change = world.inboxOf(name).all.find(isChange);
  world.citeLast();
  if (change === undefined) return;
  const actual = `${nameOf(change.frame)} for it`;
  throw world.case.breach({ expected: `the voice call of ${name} as it was`, actual, message: change.n });
}

/** The onlooker at the routing point sees what comes there: otherwise nothing follows from silence. */
export async function expectOnlookerSees(world: ImWorld): Promise<void> {
  const ofChat = event('EventRouteRequest', ({ connId }) => connId === world.chat);
  expectReceived(world, onlooker, 'EventRouteRequest of the instant message', ofChat);
}

/** The voice call has brought no route request. */
export function expectNoRouteRequest(world: ImWorld): void {
  const ofVoice = event('EventRouteRequest', ({ connId }) => !world.chats.includes(connId ?? ''));
  expectNothing(world, onlooker, 'no EventRouteRequest for the voice call', ofVoice);
}

export function expectDistinctIds(world: ImWorld, name: string): void {
  world.citeLast();
  const id = world.chats.at(-1);
  if (id !== undefined && id !== world.voiceOf(name)) return;
  throw world.case.breach({
    expected: 'a connection id of its own for the instant message',
    actual: id === undefined ? 'there is no instant message' : `${id}, that of the voice call`,
  });
}

/** The voice calls of somebody, as the switch says. */
export async function callsAt(world: ImWorld, name: string) {
  const thisDN = workerNamed(name)?.voiceDN ?? dnOf(name);
  const referenceId = await world.ask(onlooker, { messageType: 'RequestQueryAddress', thisDN });
  const isAddress = event('EventAddressInfo', (frame) => frame.referenceId === referenceId);
  const { n, frame } = expectReceived(world, onlooker, 'the calls at the DN', isAddress);
  const has = frame.channel === 'cti' && 'calls' in frame.cti && Array.isArray(frame.cti.calls);
  // The link's schema says what a call at an address is.
  const calls = has ? (frame.cti.calls as readonly CallAtAddress[]) : [];
  return { n, calls: calls.filter(({ connId }) => !world.chats.includes(connId)) };
}

function userDataOf({ frame }: Received) {
  return frame.channel === 'cti' ? frame.cti.userData : undefined;
}
