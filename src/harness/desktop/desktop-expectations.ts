import { KitError } from '../../kernel/kit-error.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { nearest as nearestName } from '../../kernel/nearest.ts';
import { ctiRequestNames } from '../../link/frames/cti-frames.ts';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { FindingError } from '../case/case-outcome.ts';
import { withDeadline } from '../case/deadline.ts';
import type { Inbox } from '../case/inbox.ts';
import type { SentRequest } from '../case/sent-request.ts';
import { doesNotCome } from '../case/silence.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import { swappedNameHint } from '../expect/near-miss.ts';
import { isFinal } from './desktop-history.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import type { LinkRequest } from './link-request.ts';

/** Milliseconds after which a wait asks for proof instead of waiting on; it does not decide anything. */
const beforeProof = 25;

/** Requests of one kind, to OCS or to T-Server, as expectations see them. */
interface Kind<Request> {
  readonly inbox: Inbox<Request>;
  readonly name: (request: Request) => string;
  readonly keys: (request: Request) => Readonly<Record<string, KeyValue | null | undefined>>;
  readonly entry: (request: Request) => number;
}

/**
 * The desktop sends a request with that name, or one of those names, and with those keys. Cites it and gives its entry;
 * else explains what is wrong with the nearest one.
 */
export async function expectSent(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  names: string | readonly string[],
  keys: ExpectedKeys,
): Promise<number> {
  const all = [names].flat();
  if (all.every(isOcsRequest)) return expectKind(world, desktop, requestsOf(desktop), all, keys);
  return expectKind(world, desktop, linkRequestsOf(desktop), all, keys);
}

/** The desktop sends no request with that name and those keys, apart from those that a step has looked at. */
export async function expectNotSent(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
  keys: ExpectedKeys,
): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  if (isOcsRequest(name)) refuseKind(world, desktop, requestsOf(desktop), name, keys);
  else refuseKind(world, desktop, linkRequestsOf(desktop), name, keys);
  world.case.cite(proof);
}

/**
 * The desktop sends no request to OCS, apart from those that a step has looked at. It may ask for the status of its
 * campaigns at any time.
 */
export async function expectNothingSent(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await refuseRequests(world, desktop, 'nothing more', ({ name }) => name !== 'CampaignStatusRequest');
}

/**
 * The desktop sends no request for a record of the case, apart from those that a step has looked at. What came before
 * them and finishes nothing is not counted: 001 allows any number of updates before the end. Nor is a last request that
 * is repeated because OCS has refused it, or has not answered it.
 */
export async function expectNothingAboutTheRecord(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
): Promise<void> {
  const { history, requests } = desktop;
  const taken = requests.lastTaken?.entry ?? 0;
  const about = (request: SentRequest): boolean =>
    history.recordOf(request)?.ofTheCase === true &&
    (request.entry > taken || isFinal(request)) &&
    !history.isRepeat(request);
  await refuseRequests(world, desktop, 'nothing more about the record', about);
}

/** The desktop sends one request before the other; no step has looked at either of them. */
export async function expectInOrder(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  names: readonly [string, string],
): Promise<void> {
  const entries: number[] = [];
  for (const name of names) entries.push(await expectSent(world, desktop, name, new Map()));
  const [first = 0, second = 0] = entries;
  if (first < second) return;
  throw world.case.breach({
    expected: `${names[0]} from the desktop of ${desktop.name} before ${names[1]}`,
    actual: `${names[1]} came first`,
    message: second,
  });
}

/** For so many milliseconds a desktop does not repeat a request for a record that was not available (ruling 98). */
const leastPause = 1000;

/** The desktop sends this, unless it refused the last action: what is optional need not be offered. */
export async function expectSentUnlessRefused(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  names: readonly string[],
  keys: ExpectedKeys,
): Promise<void> {
  if (world.refusal === undefined) await expectSent(world, desktop, names, keys);
  else await expectRefusal(world, desktop);
}

/**
 * The desktop waits a second between a request that a step has looked at and the next one with the same name. Virtual
 * time is advanced to just before the second is over; real time is read from the transcript.
 */
export async function expectPause(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const { client } = world.run.system.tester;
  if (client.offers('clock.advance')) await world.passTime((leastPause * 0.9) / 1000);
  const at = (entry: number): number => world.case.transcript.entries[entry - 1]?.elapsed ?? 0;
  const next = desktop.requests.find((request) => request.name === name);
  const before = desktop.history.requests.findLast(
    (request) => request.name === name && (next === undefined || request.entry < next.entry),
  );
  const tooSoon =
    next && before && (client.offers('clock.advance') || at(next.entry) - at(before.entry) < leastPause);
  if (tooSoon)
    throw unwanted(world, `a second without ${name} from the desktop of ${desktop.name}`, name, next.entry);
  world.case.cite(proof);
}

async function refuseRequests(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  expected: string,
  unwelcome: (request: SentRequest) => boolean,
): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const found = desktop.requests.find(unwelcome);
  if (found)
    throw unwanted(world, `${expected} from the desktop of ${desktop.name}`, found.name, found.entry);
  world.case.cite(proof);
}

/** The desktop itself refused the last action. */
export async function expectRefusal(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const { refusal } = world;
  world.refusal = undefined;
  const proof = await world.rest(desktop);
  if (!refusal)
    throw world.case.breach({ expected: 'the desktop to refuse', actual: 'it did not', message: proof });
  world.case.cite(refusal.entry);
}

/** Every record that a step had given to the desktop is finished (001, Event Responses). */
export async function expectAllFinished(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const records = desktop.history.recordsOfTheCase;
  const open = records.find(({ gone }) => !gone);
  const expected = `the record of the desktop of ${desktop.name} to be finished`;
  if (open)
    throw world.case.breach({ expected, actual: `record ${open.handle} is not`, message: open.entry });
  if (records.length === 0)
    throw world.case.breach({ expected, actual: 'it was not given one', message: proof });
  world.case.cite(proof);
}

async function expectKind<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: Kind<Request>,
  names: readonly string[],
  keys: ExpectedKeys,
): Promise<number> {
  const fits = (request: Request): boolean =>
    names.includes(kind.name(request)) && compareKeys(keys, kind.keys(request)).length === 0;
  const { arrival, abandon } = kind.inbox.wait(fits);
  const early = await withDeadline<Request | undefined>(arrival, beforeProof, () => undefined);
  abandon();
  if (early === undefined) await world.rest(desktop);
  const found = early ?? kind.inbox.find(fits);
  if (found === undefined) throw explain(world, desktop, kind, names, keys);
  kind.inbox.take(found);
  world.case.cite(kind.entry(found));
  return kind.entry(found);
}

function refuseKind<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: Kind<Request>,
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
  kind: Kind<Request>,
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

function unwanted(world: DesktopWorld, expected: string, name: string, message: number): FindingError {
  return world.case.breach({ expected, actual: `it sent ${name}`, message });
}

function requestsOf(desktop: DesktopUnderTest): Kind<SentRequest> {
  return {
    inbox: desktop.requests,
    name: (request) => request.name,
    keys: (request) => request.userData,
    entry: (request) => request.entry,
  };
}

/** Fields of the frame and keys of its user data in one object: they have no name in common. */
function linkRequestsOf(desktop: DesktopUnderTest): Kind<LinkRequest> {
  return {
    inbox: desktop.linkRequests,
    name: (request) => request.messageType,
    keys: ({ frame, userData }) => ({ ...scalars(frame), ...userData }),
    entry: (request) => request.entry.n,
  };
}

function scalars(frame: LinkRequest['frame']): Readonly<Record<string, KeyValue>> {
  const fields = Object.entries(frame).filter(
    (field): field is [string, KeyValue] => typeof field[1] === 'string' || typeof field[1] === 'number',
  );
  return Object.fromEntries(fields);
}

/** Whether a step means a request to OCS; refuses a name that neither OCS nor T-Server knows. */
function isOcsRequest(name: string): boolean {
  if (isRequestName(name)) return true;
  if (isLinkRequest(name)) return false;
  throw new KitError({
    code: 'FEATURE_REQUEST',
    message: `A step speaks of ${name}, which is not a request to OCS or to T-Server.`,
    hint: '"ocs-tck messages" lists the requests to OCS, schemas/link/requests those to T-Server.',
  });
}

function isLinkRequest(name: string): boolean {
  return ctiRequestNames.some((known) => known === name);
}
