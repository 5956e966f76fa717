import { isJsonObject } from '../../kernel/json.ts';
import { dnOf, onlooker } from './cast.ts';
import { expectNothing, expectReceived } from './expectations.ts';
import type { ImWorld } from './im-world.ts';
import { call, event, type Received } from './inbox-of-actor.ts';

/** A preview is on somebody's screen, with these pairs of user data. */
export function expectPreview(world: ImWorld, name: string, rows: readonly (readonly string[])[]): void {
  const found = expectReceived(world, name, `${name} to be shown a preview`, call('preview.show'));
  const { userData } = paramsOf(found);
  const data = isJsonObject(userData) ? userData : {};
  const keys = rows.flatMap(([key = '', value = '']) =>
    data[key] === value
      ? []
      : [{ key, expected: `"${value}"`, actual: JSON.stringify(data[key]) ?? 'absent' }],
  );
  if (keys.length === 0) return;
  const expected = 'the user data of the instant message, as it was sent';
  throw world.case.breach({ expected, actual: 'other user data', keys, message: found.n });
}

export function expectNoPreview(world: ImWorld, name: string): void {
  expectNothing(world, name, `no preview for ${name}`, call('preview.show'));
}

/** Exactly one of them: which is up to the strategy. */
export function expectPreviewOfOneOf(world: ImWorld, names: readonly string[]): void {
  const shown = names.flatMap((name) => world.inboxOf(name).take(call('preview.show')) ?? []);
  for (const { n } of shown) world.case.cite(n);
  if (shown.length === 1) return;
  const actual = `${shown.length} have been shown one`;
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
  expectReceived(
    world,
    name,
    'an error as the answer',
    (frame) => frame.channel === 'preview' && 'error' in frame.preview && frame.preview.error.message !== '',
  );
}

/** The state of the emulated agent, as the switch tells it. */
export async function expectAgentState(world: ImWorld, name: string, state: string): Promise<void> {
  const thisDN = dnOf(name);
  const referenceId = await world.ask(onlooker, { messageType: 'RequestQueryAddress', thisDN });
  const isAnswer = event('EventAddressInfo', (frame) => frame.referenceId === referenceId);
  const { n, frame } = expectReceived(world, onlooker, 'the state of the DN', isAnswer);
  const actual =
    frame.channel === 'cti' && 'agentState' in frame.cti ? String(frame.cti.agentState) : 'absent';
  if (actual !== state) throw world.case.breach({ expected: state, actual, message: n });
}

/** The event that says that the emulated agent is not ready has the presence among its reasons. */
export function expectNotReadyReason(world: ImWorld, name: string, presence: string): void {
  const isHere = event('EventAgentNotReady', ({ thisDN }) => thisDN === dnOf(name));
  const { n, frame } = expectReceived(world, onlooker, 'EventAgentNotReady', isHere);
  const reasons = frame.channel === 'cti' ? (frame.cti.reasons ?? {}) : {};
  if (Object.values(reasons).includes(presence)) return;
  throw world.case.breach({
    expected: `the reason "${presence}"`,
    actual: JSON.stringify(reasons),
    message: n,
  });
}

function paramsOf({ frame }: Received) {
  return frame.channel === 'preview' && 'method' in frame.preview ? frame.preview.params : {};
}
