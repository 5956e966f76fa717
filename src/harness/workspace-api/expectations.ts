import type { KeyMismatch } from '../../kernel/case-record.ts';
import type { JsonValue } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { withDeadline } from '../case/deadline.ts';
import type { Notified } from './bayeux-listener.ts';
import { type ExpectedValue, expectedValue, valueAt } from './expected-value.ts';
import type { WorkspaceWorld } from './workspace-world.ts';

/** Rows of a table: a place, and what is expected there. */
export type Rows = readonly (readonly [path: string, literal: string])[];

/** The last answer has one of these statuses. */
export function expectStatus(world: WorkspaceWorld, statuses: readonly number[]): void {
  const expected = `the status ${statuses.join(' or ')}`;
  const { status, entry } = answered(world, expected);
  if (!statuses.includes(status))
    throw world.case.breach({ expected, actual: String(status), message: entry });
  world.case.cite(entry);
}

/** The last answer is a refusal: any of 4xx, or 501 for what is not offered. */
export function expectRefusal(world: WorkspaceWorld): void {
  const expected = 'a refusal (4xx, or 501)';
  const { status, entry } = answered(world, expected);
  if (!isRefusal(status)) throw world.case.breach({ expected, actual: String(status), message: entry });
  world.case.cite(entry);
}

/** In addition, the server may close the connection, since it need not read on. */
export function expectRefusalOrEnd(world: WorkspaceWorld): void {
  if (world.last === undefined) world.case.cite(world.case.transcript.entries.length);
  else expectRefusal(world);
}

/** The session answers as before. */
export async function expectSessionWorks(world: WorkspaceWorld): Promise<void> {
  const { status, entry } = await world.send('GET', 'current-session');
  if (status !== 200)
    throw world.case.breach({
      expected: 'the session to work as before',
      actual: `current-session is answered with ${status}`,
      message: entry,
    });
  world.case.cite(entry);
}

/** The last answer sets a cookie of that name. */
export function expectCookie(world: WorkspaceWorld, name: string): void {
  const expected = `Set-Cookie: ${name}=…`;
  const { cookies, entry } = answered(world, expected);
  if (!cookies.some((line) => line.startsWith(`${name}=`) && line.split(/[=;]/)[1] !== ''))
    throw world.case.breach({ expected, actual: 'no such cookie', message: entry });
  world.case.cite(entry);
}

/** The last answer has values at places. */
export function expectAnswer(world: WorkspaceWorld, rows: Rows): void {
  const { body, entry } = answered(world, 'an answer as described');
  judge(world, 'an answer as described', body, rows, entry);
}

/** The Bayeux reply that is about the expected channel, or the last one, has values at places. */
export function expectReply(world: WorkspaceWorld, replies: readonly JsonValue[], rows: Rows): void {
  const { entry, status } = answered(world, 'a Bayeux reply');
  const about = expectedRows(world, rows).find(({ path }) => path === 'channel');
  const reply = replies.find((one) => about === undefined || about.matches(valueAt(one, 'channel')));
  if (reply === undefined)
    throw world.case.breach({
      expected: `a Bayeux reply${about === undefined ? '' : ` on ${about.literal}`}`,
      actual: `none, with the status ${status}`,
      message: entry,
    });
  judge(world, 'a Bayeux reply as described', reply, rows, entry);
}

/** The client is notified of something that has these values. */
export async function expectNotified(world: WorkspaceWorld, rows: Rows): Promise<void> {
  const due = expectedRows(world, rows);
  const inbox = world.listener?.notified;
  const fits = ({ data }: Notified) => due.every(({ path, matches }) => matches(valueAt(data, path)));
  const { arrival, abandon } = inbox?.wait(fits) ?? {
    arrival: Promise.resolve(undefined),
    abandon: () => {},
  };
  const found = await withDeadline<Notified | undefined>(
    arrival,
    world.run.profile.patience.answer,
    () => undefined,
  );
  abandon();
  if (found === undefined) throw notNotified(world, due, inbox?.unread ?? []);
  inbox?.take(found);
  world.case.cite(found.entry);
}

/** The other client has been notified of nothing, although it has looked. */
export async function expectNothingForOther(world: WorkspaceWorld): Promise<void> {
  const { other } = world;
  const { entry } = (await other?.look()) ?? { entry: 0 };
  const found = other?.notified.unread[0];
  if (found !== undefined)
    throw world.case.breach({
      expected: 'nothing for a client that has not subscribed',
      actual: `it is notified on ${found.channel}`,
      message: found.entry,
    });
  world.case.cite(entry);
}

function notNotified(world: WorkspaceWorld, due: readonly ExpectedValue[], unread: readonly Notified[]) {
  const expected = `a notification in which ${due.map(({ path, literal }) => `${path} is ${literal}`).join(' and ')}`;
  const wrong = (one: Notified) => due.filter(({ path, matches }) => !matches(valueAt(one.data, path)));
  const [near] = [...unread].sort((one, other) => wrong(one).length - wrong(other).length);
  if (near === undefined || wrong(near).length === due.length)
    return world.case.breach({ expected, actual: 'none came' });
  const keys = mismatches(wrong(near), near.data);
  return world.case.breach({ expected, actual: mismatchesText(keys), keys, message: near.entry });
}

function judge(
  world: WorkspaceWorld,
  expected: string,
  whole: JsonValue | undefined,
  rows: Rows,
  message: number,
): void {
  const wrong = expectedRows(world, rows).filter(({ path, matches }) => !matches(valueAt(whole, path)));
  const keys = mismatches(wrong, whole);
  if (keys.length > 0) throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message });
  world.case.cite(message);
}

function mismatches(wrong: readonly ExpectedValue[], whole: JsonValue | undefined): readonly KeyMismatch[] {
  return wrong.map(({ path, literal }) => {
    const value = valueAt(whole, path);
    return { key: path, expected: literal, actual: value === undefined ? 'nothing' : JSON.stringify(value) };
  });
}

function expectedRows({ run }: WorkspaceWorld, rows: Rows): readonly ExpectedValue[] {
  return rows.map(([path, literal]) => expectedValue(path, literal, run.system.agent.dn));
}

function answered(world: WorkspaceWorld, expected: string) {
  if (world.last !== undefined) return world.last;
  throw world.case.breach({ expected, actual: 'the connection was closed without an answer' });
}

function isRefusal(status: number): boolean {
  return (status >= 400 && status < 500) || status === 501;
}
