import { KitError } from '../../kernel/kit-error.ts';
import { answersTo, isRequestName, requestNames } from '../../protocol/message-names.generated.ts';
import { nameOf } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { RequestChanges } from '../ocs/send-request.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import { amended, composeEvent } from './event-composer.ts';

/** Sends an event that the right OCS would not send now; it answers the desktop's open request if it can. */
export async function sendEvent(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  name: string,
  changesOf: () => RequestChanges,
): Promise<void> {
  await world.rest(desktop);
  const changes = changesOf();
  const userData = composeEvent(world, name, changes, openRequest(desktop, name)?.userData);
  const { link } = world.run.system;
  const { GSW_RECORD_HANDLE: handle } = userData;
  // A desktop may send any number of updates, and the right OCS does not know the record.
  if (name === 'ScheduledCall' && handle !== undefined)
    link.scriptedOcs.answerFor(handle, (asked) =>
      asked.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats'
        ? [composeEvent(world, 'UpdateCallCompletionStatsAcknowledge', new Map(), asked)]
        : undefined,
    );
  link.send(desktop.member.dn, userData);
}

/** Sends once more, unchanged, the last event with that name that was sent to the desktop. */
export async function sendAgain(world: DesktopWorld, desktop: DesktopUnderTest, name: string): Promise<void> {
  await world.rest(desktop);
  const last = desktop.history.messages.findLast((message) => nameOf(message) === name);
  if (!last) throw neverSent(name);
  world.run.system.link.send(desktop.member.dn, { ...last.userData });
}

/** Has OCS answer the next request of a type with an event of the step's choice; the request is not carried out. */
export function answerNext(
  world: DesktopWorld,
  request: string,
  event: string,
  changes: RequestChanges,
): void {
  if (!isRequestName(request)) throw noRequest(request);
  world.run.system.link.scriptedOcs.order(request, {
    kind: 'instead',
    compose: (asked) => composeEvent(world, event, changes, asked),
  });
}

/** Has OCS acknowledge the next request of one of these types, which is not carried out. */
export function acknowledgeNext(world: DesktopWorld, requests: readonly string[]): void {
  world.run.system.link.scriptedOcs.order(requests, {
    kind: 'instead',
    compose: (asked) =>
      composeEvent(world, `${String(asked.GSW_AGENT_REQ_TYPE)}Acknowledge`, new Map(), asked),
  });
}

/** Has the next event of that name differ from the right one in some keys. */
export function amendNext(world: DesktopWorld, event: string, changes: RequestChanges): void {
  world.run.system.link.scriptedOcs.amendNext(event, (userData) => amended(userData, changes));
}

/** Has the next call that OCS dials carry other data in some keys. */
export function amendNextCall(world: DesktopWorld, changes: RequestChanges): void {
  world.run.system.link.scriptedOcs.amendNextCall((userData) => amended(userData, changes));
}

/** Has the next event of that name come with its keys in reverse order. */
export function reverseNext(world: DesktopWorld, event: string): void {
  const { scriptedOcs } = world.run.system.link;
  scriptedOcs.amendNext(event, (userData) => Object.fromEntries(Object.entries(userData).reverse()));
}

/** Sends exactly these pairs, right or wrong. */
export async function sendPairs(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  pairsOf: () => RequestChanges,
): Promise<void> {
  await world.rest(desktop);
  const pairs = pairsOf();
  world.run.system.link.send(desktop.member.dn, amended({}, pairs));
}

/** Sends the answers that were held back: they are late by now. */
export async function releaseHeld(world: DesktopWorld): Promise<void> {
  if (world.desktop) await world.rest(world.desktop);
  const held = world.run.system.link.scriptedOcs.release();
  if (held.length === 0) throw nothingHeld(world.run.system.link.scriptedOcs.pending.find(isRequestName));
  for (const { dn, userData } of held) world.run.system.link.send(dn, userData);
}

/** An error answers the last request; an event answers the last open request that it may answer. */
function openRequest({ history }: DesktopUnderTest, name: string): SentRequest | undefined {
  const open = history.requests.filter(({ answers }) => answers.length === 0);
  if (name.startsWith('error ')) return open.at(-1) ?? history.requests.at(-1);
  return open.findLast((request) => mayAnswerByName(request, name));
}

function mayAnswerByName(request: SentRequest, name: string): boolean {
  return isRequestName(request.name) && answersTo[request.name].some((answer) => answer === name);
}

function neverSent(name: string): KitError {
  const asking = requestNames.find((request) => answersTo[request].some((answer) => answer === name));
  return new KitError({
    code: 'PRODUCT_DID_NOT_SEND',
    ...(asking === undefined ? {} : { awaited: asking }),
    message: `${name} is to be repeated, but the desktop has sent nothing that ${name} answers.`,
  });
}

function nothingHeld(request: string | undefined): KitError {
  return new KitError({
    code: 'PRODUCT_DID_NOT_SEND',
    ...(request === undefined ? {} : { awaited: request }),
    message: 'An answer was to be held back, but the desktop has not sent the request for it.',
  });
}

function noRequest(name: string): KitError {
  return new KitError({
    code: 'FEATURE_REQUEST',
    message: `A step speaks of ${name}, which is not a request to OCS.`,
    hint: '"ocs-tck messages" lists them all.',
  });
}
