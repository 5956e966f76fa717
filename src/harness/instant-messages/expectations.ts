import type { UserData } from '../../protocol/user-data.ts';
import type { ImWorld } from './im-world.ts';
import type { Received, Sought } from './inbox-of-actor.ts';
import { nameOf } from './inbox-of-actor.ts';

/** Somebody has received what is sought; it is cited, and not found again. */
export function expectReceived(world: ImWorld, name: string, expected: string, sought: Sought): Received {
  const inbox = world.inboxOf(name);
  const found = inbox.take(sought);
  if (found === undefined) {
    const actual = `${name} has received: ${inbox.names}`;
    throw world.case.breach({ expected, actual, awaited: expected });
  }
  world.case.cite(found.n);
  return found;
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
  actual: UserData | undefined,
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
