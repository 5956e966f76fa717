import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { withDeadline } from '../case/deadline.ts';
import type { BayeuxListener, Notified } from './bayeux-listener.ts';
import { type ExpectedValue, expectedRows, mismatches, type Rows, valueAt } from './expected-value.ts';
import type { WorkspaceWorld } from './workspace-world.ts';

/** The client is notified of something that has these values, which proves the case. */
export async function expectNotified(
  world: WorkspaceWorld,
  rows: Rows,
  listener = world.listener,
): Promise<void> {
  const { entry } = await awaitNotified(world, rows, listener);
  world.case.cite(entry);
}

/** Waits until the client is notified of something that has these values; fails with a breach if it is not. */
export async function awaitNotified(
  world: WorkspaceWorld,
  rows: Rows,
  listener = world.listener,
  more: readonly ExpectedValue[] = [],
): Promise<Notified> {
  const due = [...expectedRows(world.run.system.agent.dn, rows), ...more];
  const found = await firstNotified(world, due, listener);
  if (found !== undefined) return found;
  if (world.other !== undefined && listener?.isLost === true) throw oneClientOnly();
  throw notNotified(world, due, listener?.notified.unread ?? []);
}

/** What the client is notified of that fits; nothing if nothing comes in time. */
export async function firstNotified(
  world: WorkspaceWorld,
  due: readonly ExpectedValue[],
  listener: BayeuxListener | undefined,
): Promise<Notified | undefined> {
  const inbox = listener?.notified;
  const fits = ({ data }: Notified) => due.every(({ path, matches }) => matches(valueAt(data, path)));
  const waiting = inbox?.wait(fits);
  if (waiting === undefined) return undefined;
  const { answer } = world.run.profile.patience;
  const found = await withDeadline<Notified | undefined>(waiting.arrival, answer, () => undefined);
  waiting.abandon();
  if (found !== undefined) inbox?.take(found);
  return found;
}

/** The other client has been notified of nothing, although it has looked. */
export async function expectNothingForOther(world: WorkspaceWorld): Promise<void> {
  const { other } = world;
  const { entry } = (await other?.look()) ?? { entry: 0 };
  if (other?.isLost === true) throw oneClientOnly();
  const found = other?.notified.unread[0];
  if (found !== undefined)
    throw world.case.breach({
      expected: 'nothing for a client that has not subscribed',
      actual: `it is notified on ${found.channel}`,
      message: found.entry,
    });
  world.case.cite(entry);
}

/** The other client has not been notified of anything that has these values. */
export function expectNotForOther(world: WorkspaceWorld, rows: Rows): void {
  const due = expectedRows(world.run.system.agent.dn, rows);
  const found = world.other?.notified.find(({ data }) =>
    due.every(({ path, matches }) => matches(valueAt(data, path))),
  );
  if (found !== undefined)
    throw world.case.breach({
      expected: `no notification in which ${text(due)}`,
      actual: `the other client is notified of it on ${found.channel}`,
      message: found.entry,
    });
}

/** Another client of the session, which subscribes to channels, or to nothing. No document promises that there may be two. */
export async function openOther(world: WorkspaceWorld, subscriptions: readonly string[] = []): Promise<void> {
  const other = world.newListener();
  world.other = other;
  const failed = await other.open();
  if (failed !== undefined || world.listener?.isLost === true) throw oneClientOnly();
  const wrong = subscriptions.length === 0 ? undefined : await other.listenTo(subscriptions);
  if (wrong !== undefined) throw oneClientOnly();
}

function oneClientOnly(): NotRunError {
  return new NotRunError({
    reason: 'The server lets a session have one client of the notifications only.',
    missing: ['two clients in one session'],
  });
}

function notNotified(world: WorkspaceWorld, due: readonly ExpectedValue[], unread: readonly Notified[]) {
  const expected = `a notification in which ${text(due)}`;
  const wrong = (one: Notified) => due.filter(({ path, matches }) => !matches(valueAt(one.data, path)));
  const [near] = [...unread].sort((one, other) => wrong(one).length - wrong(other).length);
  if (near === undefined || wrong(near).length === due.length)
    return world.case.breach({ expected, actual: 'none came' });
  const keys = mismatches(wrong(near), near.data);
  return world.case.breach({ expected, actual: mismatchesText(keys), keys, message: near.entry });
}

const text = (due: readonly ExpectedValue[]): string =>
  due.map(({ path, literal }) => `${path} is ${literal}`).join(' and ');
