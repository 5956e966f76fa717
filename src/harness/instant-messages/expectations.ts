import { onlooker } from './cast.ts';
import type { ImWorld } from './im-world.ts';
import type { Received, Sought } from './inbox-of-actor.ts';
import { event, nameOf } from './inbox-of-actor.ts';

/**
 * Somebody has received what is sought; it is cited, and not found again. If not, the breach says which request was
 * refused, and who has received what is `alike` instead.
 */
export function expectReceived(
  world: ImWorld,
  name: string,
  expected: string,
  sought: Sought,
  alike?: Sought,
): Received {
  const inbox = world.inboxOf(name);
  const found = inbox.take(sought);
  if (found === undefined) {
    const reasons = [
      ...refusal(world),
      `${name} has received: ${inbox.names}`,
      ...others(world, name, alike),
    ];
    throw world.case.breach({ expected, actual: reasons.join('; '), awaited: expected });
  }
  world.case.cite(found.n);
  return found;
}

/** The last request of the case, if it was refused. */
function refusal(world: ImWorld): readonly string[] {
  const { name, messageType, referenceId } = world.lastRequest;
  const isAnswer = event('EventError', (frame) => frame.referenceId === referenceId);
  const refused = world.inboxOf(name).all.find(({ frame }) => isAnswer(frame));
  if (refused?.frame.channel !== 'cti') return [];
  const { errorCode, errorMessage } = refused.frame.cti;
  return [`${messageType} of ${name} was refused: error ${errorCode}, "${errorMessage}"`];
}

function others(world: ImWorld, name: string, alike: Sought | undefined): readonly string[] {
  if (alike === undefined) return [];
  return [...world.inboxes].flatMap(([other, { all }]) => {
    const found = [name, onlooker].includes(other) ? undefined : all.find(({ frame }) => alike(frame));
    return found === undefined ? [] : [`${nameOf(found.frame)} has come to ${other}`];
  });
}

/** Somebody has received nothing that is sought, apart from what has been found already. */
export function expectNothing(world: ImWorld, name: string, expected: string, sought: Sought): void {
  const found = world.inboxOf(name).find(sought);
  if (found !== undefined) {
    const actual = `${name} has received ${nameOf(found.frame)}`;
    throw world.case.breach({ expected, actual, message: found.n });
  }
  world.citeLast();
}

/** User data has all of these pairs, unchanged. */
export function expectPairs(
  world: ImWorld,
  { n }: Received,
  actual: Readonly<Record<string, unknown>> | undefined,
  rows: readonly (readonly string[])[],
): void {
  const keys = rows.flatMap(([key = '', value = '']) => {
    const given = actual?.[key];
    if (String(given) === value) return [];
    return [{ key, expected: `"${value}"`, actual: given === undefined ? 'absent' : JSON.stringify(given) }];
  });
  if (keys.length === 0) return;
  const expected = 'the user data as it was given';
  throw world.case.breach({ expected, actual: 'other user data', keys, message: n });
}
