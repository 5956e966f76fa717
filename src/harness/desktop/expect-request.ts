import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { nearest as nearestName } from '../../kernel/nearest.ts';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import type { FindingError } from '../case/case-outcome.ts';
import { withDeadline } from '../case/deadline.ts';
import { doesNotCome } from '../case/silence.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import { swappedNameHint } from '../expect/near-miss.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import { isLinkRequest, type RequestKind } from './request-kind.ts';
import { comesLate } from './web/second-look.ts';

/** Milliseconds after which a wait asks for proof instead of waiting on; it does not decide anything. */
const beforeProof = 25;

/**
 * The desktop sends a request of a kind, with one of the names and with the keys. Cites it and gives its entry; else
 * explains what is wrong with the nearest one.
 */
export async function expectRequest<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: RequestKind<Request>,
  names: readonly string[],
  keys: ExpectedKeys,
): Promise<number> {
  const fits = (request: Request): boolean =>
    names.includes(kind.name(request)) && compareKeys(keys, kind.keys(request)).length === 0;
  const { arrival, abandon } = kind.inbox.wait(fits);
  const early = await withDeadline<Request | undefined>(arrival, beforeProof, () => undefined);
  abandon();
  if (early === undefined) await world.rest(desktop);
  const found = early ?? kind.inbox.find(fits) ?? (await comesLate(world, kind.inbox, fits));
  if (found === undefined) throw explain(world, desktop, kind, names, keys);
  kind.inbox.take(found);
  world.case.cite(kind.entry(found));
  return kind.entry(found);
}

/** The desktop has sent no request of a kind with that name and those keys that no step has looked at. */
export function refuseRequestNamed<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: RequestKind<Request>,
  name: string,
  keys: ExpectedKeys,
): void {
  const found = kind.inbox.find(
    (request) => kind.name(request) === name && compareKeys(keys, kind.keys(request)).length === 0,
  );
  if (found !== undefined)
    throw unwanted(
      world,
      `no ${name}${inWhich(keys)} from the desktop of ${desktop.name}`,
      name,
      kind.entry(found),
    );
}

/** Which part of a message is not wanted, if it is not the message as a whole. */
function inWhich(keys: ExpectedKeys): string {
  const parts = [...keys].map(([key, { description }]) => `${key} is ${description}`);
  return parts.length === 0 ? '' : ` in which ${parts.join(' and ')}`;
}

function explain<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: RequestKind<Request>,
  names: readonly string[],
  keys: ExpectedKeys,
): FindingError {
  const expected = `the desktop of ${desktop.name} sends ${names.join(' or ')}`;
  const awaited = names.join(' or ');
  const { refusal } = world;
  if (refusal) {
    world.refusal = undefined;
    const actual = `it refused ${refusal.action}: ${refusal.sentence}`;
    return world.case.breach({ expected, actual, message: refusal.entry, awaited });
  }
  const { unread } = kind.inbox;
  const sameName = unread.filter((request) => names.includes(kind.name(request)));
  const near = nearest(sameName, (request) => compareKeys(keys, kind.keys(request)));
  if (near) {
    const actual = `${kind.name(near.candidate)} in which ${mismatchesText(near.mismatches)}`;
    const message = kind.entry(near.candidate);
    const hint = swappedNameHint(near.mismatches, world.testBed.groups);
    return world.case.breach({ expected, actual, keys: near.mismatches, message, ...hint });
  }
  const last = unread.at(-1);
  if (last === undefined)
    return world.case.breach({ expected, actual: 'it sent nothing', ...doesNotCome(awaited) });
  const actual = `it sent ${unread.map(kind.name).join(', ')}`;
  return world.case.breach({
    expected,
    actual,
    message: kind.entry(last),
    ...misspelled(names[0] ?? '', unread.map(kind.name)),
    awaited,
  });
}

/** An unknown request that was sent, whose name is nearly the expected one. */
function misspelled(name: string, sent: readonly string[]): { readonly hint?: string } {
  const strangers = sent.filter((one) => !isRequestName(one) && !isLinkRequest(one));
  const meant = nearestName(name, strangers);
  return meant === undefined ? {} : { hint: `${meant} was sent: did you mean ${name}?` };
}

/** A desktop sent what it should not. */
export function unwanted(world: DesktopWorld, expected: string, name: string, message: number): FindingError {
  return world.case.breach({ expected, actual: `it sent ${name}`, message });
}
