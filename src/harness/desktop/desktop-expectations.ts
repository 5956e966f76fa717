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
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import { swappedNameHint } from '../expect/near-miss.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import type { LinkRequest } from './link-request.ts';

/** Milliseconds after which a wait asks for proof instead of waiting on; it decides nothing by itself. */
const beforeProof = 25;

/** Requests of one kind, to OCS or to T-Server, as expectations see them. */
interface Kind<Request> {
  readonly inbox: Inbox<Request>;
  readonly name: (request: Request) => string;
  readonly keys: (request: Request) => Readonly<Record<string, KeyValue | null | undefined>>;
  readonly entry: (request: Request) => number;
}

/** The desktop sends a request of that name with those keys: cites it, or says what is wrong by the nearest one. */
export async function expectSent(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
  keys: ExpectedKeys,
): Promise<void> {
  if (isOcsRequest(name)) await expectKind(world, desktop, requestsOf(desktop), name, keys);
  else await expectKind(world, desktop, linkRequestsOf(desktop), name, keys);
}

/** The desktop sends no request of that name with those keys that no step has looked at. */
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

/** The desktop sends no request to OCS that no step has looked at. */
export async function expectNothingSent(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const found = desktop.requests.unread[0];
  if (found)
    throw unwanted(world, `nothing more from the desktop of ${desktop.name}`, found.name, found.entry);
  world.case.cite(proof);
}

/** The desktop itself would not carry out the last action. */
export async function expectRefusal(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const { refusal } = world;
  world.refusal = undefined;
  const proof = await world.rest(desktop);
  if (!refusal)
    throw world.case.breach({ expected: 'the desktop to refuse', actual: 'it did not', message: proof });
  world.case.cite(refusal.entry);
}

/** Every record that the desktop was given is finished (001, Event Responses). */
export async function expectAllFinished(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const proof = await world.rest(desktop);
  const { records } = desktop.history;
  const open = [...records.values()].find(({ gone }) => !gone);
  const expected = `every record of the desktop of ${desktop.name} to be finished`;
  if (open)
    throw world.case.breach({ expected, actual: `record ${open.handle} is not`, message: open.entry });
  if (records.size === 0) throw world.case.breach({ expected, actual: 'it was given none', message: proof });
  world.case.cite(proof);
}

async function expectKind<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: Kind<Request>,
  name: string,
  keys: ExpectedKeys,
): Promise<void> {
  const fits = (request: Request): boolean =>
    kind.name(request) === name && compareKeys(keys, kind.keys(request)).length === 0;
  const { arrival, abandon } = kind.inbox.wait(fits);
  const early = await withDeadline<Request | undefined>(arrival, beforeProof, () => undefined);
  abandon();
  if (early === undefined) await world.rest(desktop);
  const found = early ?? kind.inbox.find(fits);
  if (found === undefined) throw explain(world, desktop, kind, name, keys);
  kind.inbox.take(found);
  world.case.cite(kind.entry(found));
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

/** What of a message is not wanted, where it is not the message as such. */
function inWhich(keys: ExpectedKeys): string {
  const parts = [...keys].map(([key, { description }]) => `${key} is ${description}`);
  return parts.length === 0 ? '' : ` in which ${parts.join(' and ')}`;
}

function explain<Request>(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  kind: Kind<Request>,
  name: string,
  keys: ExpectedKeys,
): FindingError {
  const expected = `the desktop of ${desktop.name} sends ${name}`;
  const { refusal } = world;
  if (refusal) {
    world.refusal = undefined;
    const actual = `it refused ${refusal.action}: ${refusal.sentence}`;
    return world.case.breach({ expected, actual, message: refusal.entry });
  }
  const { unread } = kind.inbox;
  const sameName = unread.filter((request) => kind.name(request) === name);
  const near = nearest(sameName, (request) => compareKeys(keys, kind.keys(request)));
  if (near) {
    const actual = `${name} in which ${mismatchesText(near.mismatches)}`;
    const message = kind.entry(near.candidate);
    const hint = swappedNameHint(near.mismatches, world.testBed.groups);
    return world.case.breach({ expected, actual, keys: near.mismatches, message, ...hint });
  }
  const actual = unread.length === 0 ? 'it sent nothing' : `it sent ${unread.map(kind.name).join(', ')}`;
  const last = unread.at(-1);
  return world.case.breach({
    expected,
    actual,
    ...(last === undefined ? {} : { message: kind.entry(last) }),
    ...misspelled(name, unread.map(kind.name)),
    awaited: name,
  });
}

/** A request that was sent, that nobody knows, and whose name is nearly the expected one. */
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

/** Fields of the frame and keys of its user data, together: no name is in both. */
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
    message: `A step speaks of ${name}, which is a request neither to OCS nor to T-Server.`,
    hint: '"ocs-tck messages" lists the requests to OCS, schemas/link/requests those to T-Server.',
  });
}

function isLinkRequest(name: string): boolean {
  return ctiRequestNames.some((known) => known === name);
}
