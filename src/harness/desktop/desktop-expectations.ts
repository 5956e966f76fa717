import type { SentRequest } from '../case/sent-request.ts';
import type { ExpectedKeys } from '../expect/key-comparison.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import { expectRequest, refuseRequestNamed, unwanted } from './expect-request.ts';
import { isFinal, notFinished } from './record-given.ts';
import { isOcsRequest, linkRequestsOf, ocsRequestsOf } from './request-kind.ts';

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
  if (all.every(isOcsRequest)) return expectRequest(world, desktop, ocsRequestsOf(desktop), all, keys);
  return expectRequest(world, desktop, linkRequestsOf(desktop), all, keys);
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
  if (isOcsRequest(name)) refuseRequestNamed(world, desktop, ocsRequestsOf(desktop), name, keys);
  else refuseRequestNamed(world, desktop, linkRequestsOf(desktop), name, keys);
  world.case.cite(proof);
}

/** The desktop sends no request with that name, unless the other one precedes it; no step has looked at either of them. */
export async function expectNotSentBefore(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
  first: string,
): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const found = desktop.requests.find((request) => request.name === name || request.name === first);
  if (found?.name === name)
    throw unwanted(
      world,
      `no ${name} before ${first} from the desktop of ${desktop.name}`,
      name,
      found.entry,
    );
  world.case.cite(proof);
}

/**
 * The desktop sends no request to OCS, apart from those that a step has looked at. It may ask for the status of its
 * campaigns at any time; what it did before, when the agent had not yet asked for it, is not new,
 * nor are updates before the last request that a step has looked at.
 */
export async function expectNothingSent(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const { history, requests } = desktop;
  const taken = requests.lastTaken?.entry ?? 0;
  const isNew = (request: SentRequest): boolean =>
    request.name !== 'CampaignStatusRequest' &&
    (request.name !== 'UpdateCallCompletionStats' || request.entry > taken) &&
    !history.wasDoneByItself(request);
  await refuseRequests(world, desktop, 'nothing more', isNew);
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
 * The desktop waits a second between a request that a step has looked at and the next one with the same name. Time
 * passes until just before the second is over; real time is read from the transcript.
 */
export async function expectPause(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
): Promise<void> {
  const proof = await world.rest(desktop);
  world.refusal = undefined;
  const { client } = world.run.system.tester;
  // A person has taken some time to answer.
  if (!world.run.system.tester.person) await world.passTime((leastPause * 0.9) / 1000);
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
  const { refusal } = world;
  world.refusal = undefined;
  const records = desktop.history.recordsOfTheCase;
  const open = records.find(({ gone }) => !gone);
  const expected = `the record of the desktop of ${desktop.name} to be finished`;
  if (open) throw world.case.breach({ expected, ...notFinished(open, desktop.history.messages, refusal) });
  if (records.length === 0)
    throw world.case.breach({ expected, actual: 'it was not given one', message: proof });
  world.case.cite(proof);
}
