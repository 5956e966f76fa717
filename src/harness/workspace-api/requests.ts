import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { CookieJar } from '../../workspace-api/client/cookie-jar.ts';
import { sessionCookie, workspacePath } from '../../workspace-api/messages/channels.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { settingUp } from '../case/settle-case.ts';
import { messagesIn } from './bayeux-listener.ts';
import { bodyInSystem } from './customer-of-features.ts';
import { isAccepted } from './http-status.ts';
import { newSession, tryForSession } from './sessions.ts';
import type { Special, WorkspaceWorld } from './workspace-world.ts';

/**
 * Sends a request, whatever the server makes of it: it may close the connection instead of answering. What the client
 * was notified of before is forgotten: only what comes from now on can be due to it.
 */
export async function request(
  world: WorkspaceWorld,
  method: string,
  operation: string,
  body = soundBody(method, operation),
  special: Special = {},
): Promise<void> {
  world.last = undefined;
  world.listener?.notified.takeAll();
  world.colleague?.listener.notified.takeAll();
  try {
    const sent = bodyInSystem(body, world.run.system);
    world.last = await world.send(method, operation, sent, special);
  } catch (error) {
    if (!(error instanceof KitError && isEnd(error.cause))) throw error;
  }
}

/** Sends a Bayeux message, in which "the client's id" stands for what the handshake has given. */
export async function sendMessage(world: WorkspaceWorld, operation: string, text: string): Promise<void> {
  const named = text.replace("the client's id", world.listener?.clientId ?? '');
  const [message = {}] = messagesIn(JSON.parse(named));
  world.lastMessage = message;
  await request(world, 'POST', operation, `[${named}]`);
}

/** The reply to the last Bayeux message, by its id; notifications may stand before it. */
export function replyOf(world: WorkspaceWorld): JsonObject | undefined {
  const { id, channel } = world.lastMessage;
  const replies = repliesOf(world).filter((one) => 'successful' in one);
  return replies.find((one) => one.id === id) ?? replies.find((one) => one.channel === channel);
}

/** The Bayeux messages in the last answer. */
export function repliesOf({ last }: WorkspaceWorld): readonly JsonObject[] {
  return messagesIn(last?.body).filter(({ channel }) => typeof channel === 'string');
}

/** Ends the session; its cookies are kept, even if the server takes them back. */
export async function endSession(world: WorkspaceWorld): Promise<void> {
  const kept = world.jar?.copy();
  await request(world, 'POST', 'logout');
  world.jar = kept;
}

/** A session that is not the case's is opened, and ended at once. No document promises that one user may have two. */
export async function openAndEndAnother(world: WorkspaceWorld): Promise<void> {
  const { answer, jar } = await tryForSession(world);
  const isSame = jar.value(sessionCookie) === world.jar?.value(sessionCookie);
  const first = await world.send('GET', 'current-session');
  if (isSame || !isAccepted(answer.status) || !isAccepted(first.status))
    throw new NotRunError({
      reason: 'The server lets a user have one session only.',
      missing: ['two sessions of one user'],
    });
  await world.send('POST', 'logout', '', { jar });
}

/** The cookies of a session that has been ended, except that the one that names it has a value that no server gave. */
export async function cookiesOfNoSession(world: WorkspaceWorld): Promise<CookieJar> {
  const jar = await settingUp(newSession(world));
  const { entry } = await world.send('POST', 'logout', '', { jar: jar.copy() });
  if (jar.value(sessionCookie) === undefined) await settingUp(Promise.reject(noSessionCookie(world, entry)));
  jar.take([`${sessionCookie}=00000000-0000-4000-8000-000000000000; Path=${pathOf(world)}`]);
  return jar;
}

/** A user event with one value of so many bytes. */
export function longUserEvent(bytes: number): string {
  return userEvent([{ key: 'topic', type: 'str', value: 'x'.repeat(bytes) }]);
}

/** A user event with so many keys. */
export function wideUserEvent(keys: number): string {
  return userEvent(Array.from({ length: keys }, (_, n) => ({ key: `key ${n}`, type: 'int', value: n })));
}

/** A user event with so many lists, each in another; as text, since it is too deep to be made of objects. */
export function deepUserEvent(lists: number): string {
  const open = '[{"key":"list","type":"kvlist","value":'.repeat(lists);
  return `{"data":{"userData":${open}[]${'}]'.repeat(lists)}}}`;
}

const handshake = { version: '1.0', supportedConnectionTypes: ['long-polling'] };

/** A body that nothing is wrong with, for a request that is about something else. */
function soundBody(method: string, operation: string): string {
  if (method === 'GET' || operation === 'logout') return '';
  if (operation === 'notifications')
    return JSON.stringify([{ channel: '/meta/handshake', id: '1', ...handshake }]);
  return JSON.stringify({ data: operation === 'voice/make-call' ? { destination: '5550101' } : {} });
}

const userEvent = (userData: readonly unknown[]): string => JSON.stringify({ data: { userData } });

const pathOf = ({ run }: WorkspaceWorld): string => run.system.basePath + workspacePath;

function noSessionCookie(world: WorkspaceWorld, message: number) {
  const expected = `the cookie ${sessionCookie}`;
  return world.case.breach({ expected, actual: 'the session has no such cookie', message });
}

/** The server has closed the connection, or reset it. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ECONNRESET|EPIPE)$/.test(String(error.code));
}
