import type { CallAtAddress } from '../../link/frames/cti-frames.generated.ts';
import { dnOf, onlooker, workerNamed } from './cast.ts';
import { expectNothing, expectPairs, expectReceived } from './expectations.ts';
import type { ImWorld } from './im-world.ts';
import { event, type Received } from './inbox-of-actor.ts';

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
export async function expectCallAgain(world: ImWorld, name: string): Promise<void> {
  const { calls, n } = await callsAt(world, name);
  if (calls.some(({ state }) => state === 'Talking' || state === 'Ringing')) return;
  throw world.case.breach({
    expected: `${name} to have the call again`,
    actual: JSON.stringify(calls),
    message: n,
  });
}

/** Somebody has one voice call, and talks in it. */
export async function expectCallAt(world: ImWorld, name: string): Promise<void> {
  const { calls, n } = await callsAt(world, name);
  const talking = calls.filter(({ state }) => state === 'Talking');
  if (talking.length > 0) return;
  throw world.case.breach({
    expected: `${name} to talk in a call`,
    actual: JSON.stringify(calls),
    message: n,
  });
}

export async function expectParties(world: ImWorld, name: string, number: number): Promise<void> {
  const { calls, n } = await callsAt(world, name);
  if (calls.length === number) return;
  throw world.case.breach({
    expected: `${number} calls at ${name}`,
    actual: JSON.stringify(calls),
    message: n,
  });
}

export function expectCallEnded(world: ImWorld, name: string): void {
  const ended = event('EventReleased', ({ connId }) => connId === world.voiceOf(name));
  expectReceived(world, name, `the end of the call of ${name}`, ended);
}

/** The agent's voice call has had no event since it was established. */
export function expectUndisturbed(world: ImWorld, name: string): void {
  const connId = world.voiceOf(name);
  const isOfCall = (one: Received): boolean => one.frame.channel === 'cti' && one.frame.cti.connId === connId;
  const other = world.inboxOf(name).all.find((one) => isOfCall(one) && !one.taken && !isAnswer(one));
  world.citeLast();
  if (other?.frame.channel !== 'cti') return;
  const actual = `${other.frame.cti.messageType} for it`;
  throw world.case.breach({ expected: 'no event for the voice call', actual, message: other.n });
}

/** The onlooker at the routing point sees no route request that was not looked at before. */
export function expectNoRouteRequest(world: ImWorld): void {
  const ofVoice = event('EventRouteRequest', ({ connId }) => connId !== world.chat);
  expectNothing(world, onlooker, 'no EventRouteRequest for the voice call', ofVoice);
}

export function expectDistinctIds(world: ImWorld): void {
  const voices = [...world.voices.values()];
  world.citeLast();
  if (world.chats.length > 0 && !voices.includes(world.chat)) return;
  throw world.case.breach({
    expected: 'another connection id than that of the voice call',
    actual: world.chats.at(-1) ?? 'there is no instant message',
  });
}

async function callsAt(world: ImWorld, name: string) {
  const thisDN = workerNamed(name)?.voiceDN ?? dnOf(name);
  const referenceId = await world.ask(onlooker, { messageType: 'RequestQueryAddress', thisDN });
  const isAddress = event('EventAddressInfo', (frame) => frame.referenceId === referenceId);
  const { n, frame } = expectReceived(world, onlooker, 'the calls at the DN', isAddress);
  const has = frame.channel === 'cti' && 'calls' in frame.cti && Array.isArray(frame.cti.calls);
  // The link's schema says what a call at an address is.
  const calls = has ? (frame.cti.calls as readonly CallAtAddress[]) : [];
  return { n, calls: calls.filter(({ connId }) => !world.chats.includes(connId)) };
}

/** Ringing and answering the customer's call were looked at when it began. */
function isAnswer({ frame }: Received): boolean {
  return frame.channel === 'cti' && frame.cti.messageType === 'EventError';
}

function userDataOf({ frame }: Received) {
  return frame.channel === 'cti' ? frame.cti.userData : undefined;
}
