import type { JsonValue } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { expectedRows, mismatches, type Rows, valueAt } from './expected-value.ts';
import { isAccepted, isOneOf } from './http-status.ts';
import { firstNotified } from './notified.ts';
import { repliesOf, replyOf } from './requests.ts';
import type { Answered, WorkspaceWorld } from './workspace-world.ts';

/** The last answer has one of these statuses: `401 or 403`, `2xx`. */
export function expectStatus(world: WorkspaceWorld, statuses: string): void {
  const expected = `the status ${statuses}`;
  const { status, entry } = answered(world, expected);
  if (!isOneOf(statuses, status))
    throw world.case.breach({ expected, actual: String(status), message: entry });
  world.case.cite(entry);
}

/** As an error looks that is notified instead of answered. */
const errorEvent: Rows = [
  ['messageType', '"EventError"'],
  ['error', 'an object'],
];

/** The last request is refused by one of these statuses; or it is accepted, and later EventError comes. */
export async function expectRefusal(world: WorkspaceWorld, statuses: string): Promise<void> {
  const expected = `a refusal (${statuses}, or EventError with its error)`;
  const { status, entry } = answered(world, expected);
  refuseToJudge501(world);
  if (isOneOf(statuses, status)) world.case.cite(entry);
  else if (!isAccepted(status)) throw world.case.breach({ expected, actual: String(status), message: entry });
  else {
    const found = await firstNotified(world, expectedRows('', errorEvent), world.listener);
    if (found === undefined)
      throw world.case.breach({ expected, actual: `${status}, and no such EventError`, message: entry });
    world.case.cite(found.entry);
  }
}

/** What a server does not offer cannot be tested at it. */
export function refuseToJudge501({ last }: WorkspaceWorld): void {
  if (last?.status === 501)
    throw new NotRunError({
      reason: 'The server does not offer this operation (501).',
      missing: ['the operation'],
    });
}

/** Codes of `status` that say of a request that it was carried out, accepted, or carried out in part. */
const successCodes: readonly JsonValue[] = [0, 1, 2];

/** The last answer, if it is a refusal in JSON with a code, has none that says the opposite. */
export function expectCodeOfRefusal(world: WorkspaceWorld): void {
  const expected = 'a refusal with any code but 0, 1 or 2';
  const { status, body, entry } = answered(world, expected);
  const code = valueAt(body, 'status.code');
  if (!isAccepted(status) && code !== undefined && successCodes.includes(code))
    throw world.case.breach({ expected, actual: `${status} with the code ${code}`, message: entry });
  world.case.cite(entry);
}

/** Who sent the last request is not let in: by its status, or, in a handshake, by a reply of Bayeux. */
export function expectNotLetIn(world: WorkspaceWorld): void {
  const expected = '401 or 403, or a handshake that fails';
  const { status, entry } = answered(world, expected);
  const hasFailed = repliesOf(world).some(({ successful }) => successful === false);
  if (!isOneOf('401 or 403', status) && !hasFailed)
    throw world.case.breach({ expected, actual: String(status), message: entry });
  world.case.cite(entry);
}

/** The session answers as before. */
export async function expectSessionWorks(world: WorkspaceWorld): Promise<void> {
  const { status, entry } = await world.send('GET', 'current-session');
  if (!isAccepted(status))
    throw world.case.breach({
      expected: 'current-session to be answered with 2xx, as before',
      actual: String(status),
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

/** The reply to the last Bayeux message has values at places. */
export function expectReply(world: WorkspaceWorld, rows: Rows): void {
  const { entry } = answered(world, 'a Bayeux reply');
  const reply = replyOf(world);
  if (reply === undefined) throw noReply(world, 'a Bayeux reply');
  judge(world, 'a Bayeux reply as described', reply, rows, entry);
}

/** The last Bayeux message is refused: by a reply that is not successful, or by HTTP. */
export function expectMessageRefused(world: WorkspaceWorld): void {
  const expected = 'a Bayeux reply that is not successful, or 4xx';
  const { status, entry } = answered(world, expected);
  const reply = replyOf(world);
  if (reply === undefined && !isOneOf('4xx', status)) throw noReply(world, expected);
  if (reply !== undefined) judge(world, expected, reply, [['successful', 'false']], entry);
  world.case.cite(entry);
}

function noReply(world: WorkspaceWorld, expected: string) {
  const { status, entry } = answered(world, expected);
  return world.case.breach({ expected, actual: `none, with the status ${status}`, message: entry });
}

function judge(
  world: WorkspaceWorld,
  expected: string,
  whole: JsonValue | undefined,
  rows: Rows,
  message: number,
): void {
  const due = expectedRows(world.run.system.agent.dn, rows);
  const keys = mismatches(
    due.filter(({ path, matches }) => !matches(valueAt(whole, path))),
    whole,
  );
  if (keys.length > 0) throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message });
  world.case.cite(message);
}

function answered(world: WorkspaceWorld, expected: string): Answered {
  if (world.last !== undefined) return world.last;
  throw world.case.breach({ expected, actual: 'the connection was closed without an answer' });
}
