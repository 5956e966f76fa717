import type { Frame } from '../../instant-messages/machine/frames.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { dnOf, onlooker } from './cast.ts';
import { expectNothing, expectPairs, expectReceived } from './expectations.ts';
import type { ImWorld } from './im-world.ts';
import { call, event, nameOf, type Received } from './inbox-of-actor.ts';

/** A preview is on somebody's screen, with these pairs of user data. */
export function expectPreview(world: ImWorld, name: string, rows: readonly (readonly string[])[]): void {
  const shown = call('preview.show');
  const routed = event('EventEstablished', ({ connId }) => connId === world.chat);
  const alike = (frame: Frame): boolean => shown(frame) || routed(frame);
  const found = expectReceived(world, name, `${name} to be shown a preview`, shown, alike);
  const { userData } = paramsOf(found);
  expectPairs(world, found, isJsonObject(userData) ? userData : {}, rows);
}

/** A preview is on somebody's screen that is not of an instant message. */
export function expectVoicePreview(world: ImWorld, name: string): Received {
  const ofVoice = call('preview.show', ({ params }) => !world.chats.includes(String(params.connId)));
  return expectReceived(world, name, `${name} to be shown a preview of the voice call`, ofVoice);
}

export function expectNoPreview(world: ImWorld, name: string): void {
  expectNothing(world, name, `no preview for ${name}`, call('preview.show'));
}

/** Exactly one of them: which is up to the strategy. */
export function expectPreviewOfOneOf(world: ImWorld, names: readonly string[]): void {
  const shown = names.flatMap((name) => world.inboxOf(name).take(call('preview.show')) ?? []);
  for (const { n } of shown) world.case.cite(n);
  if (shown.length === 1) return;
  const actual = `${shown.length} of them have been shown one`;
  throw world.case.breach({ expected: `one of ${names.join(', ')} to be shown a preview`, actual });
}

export function expectPreviewedOnce(world: ImWorld, name: string): void {
  const shown = world.inboxOf(name).all.filter(({ frame }) => call('preview.show')(frame));
  world.citeLast();
  if (shown.length === 1) return;
  throw world.case.breach({ expected: `one preview for ${name}`, actual: `${shown.length} previews` });
}

export function expectWithdrawn(world: ImWorld, name: string): void {
  expectReceived(world, name, `the preview of ${name} to be withdrawn`, call('preview.withdraw'));
}

/** The last answer to a preview was not accepted, and says why. */
export function expectRefusedAnswer(world: ImWorld, name: string): void {
  const isAnswer = (frame: Frame): boolean =>
    frame.channel === 'preview' && 'answerTo' in frame.preview && frame.preview.answerTo !== 'presence.set';
  const last = world.inboxOf(name).all.findLast(({ frame }) => isAnswer(frame));
  const expected = 'an error as the answer of the connector';
  const { n, frame } = last ?? expectReceived(world, name, expected, isAnswer);
  world.case.cite(n);
  const isRefusal =
    frame.channel === 'preview' && 'error' in frame.preview && frame.preview.error.message !== '';
  if (!isRefusal) throw world.case.breach({ expected, actual: `a result: ${nameOf(frame)}`, message: n });
}

/** The state of the emulated agent, as the switch reports it. */
export async function expectAgentState(world: ImWorld, name: string, state: string): Promise<void> {
  const { n, actual } = await agentStateOf(world, name);
  if (actual === state) return;
  const expected = `agentState ${state} at the DN of ${name}, ${dnOf(name)}`;
  throw world.case.breach({ expected, actual: `agentState ${actual}`, message: n });
}

/** The connector does not take somebody for available. What presence means is not documented. */
export async function expectNotAvailable(world: ImWorld, name: string): Promise<void> {
  const { n, actual } = await agentStateOf(world, name);
  if (actual !== 'Ready') return;
  const expected = `the emulated agent of ${name} not to be ready with this presence`;
  throw world.case.breach({ expected, actual: 'agentState Ready', message: n });
}

async function agentStateOf(world: ImWorld, name: string) {
  const thisDN = dnOf(name);
  const referenceId = await world.ask(onlooker, { messageType: 'RequestQueryAddress', thisDN });
  const isAnswer = event('EventAddressInfo', (frame) => frame.referenceId === referenceId);
  const { n, frame } = expectReceived(world, onlooker, 'the state of the DN', isAnswer);
  const isTold = frame.channel === 'cti' && 'agentState' in frame.cti;
  return { n, actual: isTold ? String(frame.cti.agentState) : 'absent' };
}

/** The event that says that the emulated agent is not ready has the presence among its reasons. */
export function expectNotReadyReason(world: ImWorld, name: string, presence: string): void {
  const isHere = event('EventAgentNotReady', ({ thisDN }) => thisDN === dnOf(name));
  const { n, frame } = expectReceived(world, onlooker, 'EventAgentNotReady', isHere);
  const reasons = frame.channel === 'cti' ? (frame.cti.reasons ?? {}) : {};
  if (Object.values(reasons).includes(presence)) return;
  throw world.case.breach({
    expected: `"${presence}" among the reasons`,
    actual: `reasons ${JSON.stringify(reasons)}`,
    message: n,
  });
}

function paramsOf({ frame }: Received) {
  return frame.channel === 'preview' && 'method' in frame.preview ? frame.preview.params : {};
}
