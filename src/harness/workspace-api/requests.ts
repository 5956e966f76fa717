import { KitError } from '../../kernel/kit-error.ts';
import { messagesIn } from './bayeux-listener.ts';
import { bodyInSystem } from './customer-of-features.ts';
import { cookieOf, newSession } from './sessions.ts';
import type { Special, WorkspaceWorld } from './workspace-world.ts';

/** Sends a request, whatever the server makes of it: it may close the connection instead of answering. */
export async function request(
  world: WorkspaceWorld,
  method: string,
  operation: string,
  body = '',
  special: Special = {},
): Promise<void> {
  world.last = undefined;
  try {
    const sent = bodyInSystem(body, world.run.system.agent);
    world.last = await world.send(method, operation, sent, special);
  } catch (error) {
    if (!(error instanceof KitError && isEnd(error.cause))) throw error;
  }
}

/** A session that is not the case's is opened, and ended at once. */
export async function openAndEndAnother(world: WorkspaceWorld): Promise<void> {
  const cookie = await newSession(world);
  await request(world, 'POST', 'logout', '', { cookie });
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

/** A cookie of the session's kind that names none. */
export async function cookieOfNoSession(world: WorkspaceWorld): Promise<string> {
  const cookie = await newSession(world);
  await world.send('POST', 'logout', '', { cookie });
  return cookieOf([cookie.replace(/=[^;]*/, '=00000000-0000-4000-8000-000000000000')]);
}

/** The Bayeux messages in the last answer. */
export function repliesOf({ last }: WorkspaceWorld) {
  return messagesIn(last?.body);
}

const userEvent = (userData: readonly unknown[]): string => JSON.stringify({ data: { userData } });

/** The server has closed the connection, or reset it. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ECONNRESET|EPIPE)$/.test(String(error.code));
}
