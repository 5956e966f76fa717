import { settingUp } from '../case/settle-case.ts';
import { expectNotified } from './expectations.ts';
import type { Answered, WorkspaceWorld } from './workspace-world.ts';

/** Asks for a session, with the token of the agent or another one. */
export async function askForSession(
  world: WorkspaceWorld,
  token = world.run.system.agent.token,
): Promise<Answered> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  world.last = await world.send('POST', 'initialize-workspace', '', { cookie: '', headers });
  return world.last;
}

/** Opens a session as part of a set-up. */
export async function openSession(world: WorkspaceWorld): Promise<void> {
  world.cookie = await settingUp(newSession(world));
}

/** A session that only its cookie is left of. */
export async function newSession(world: WorkspaceWorld): Promise<string> {
  const { status, cookies, entry } = await askForSession(world);
  if (status === 200 && cookies.length > 0) return cookieOf(cookies);
  const actual = `${status}, and ${cookies.length} cookies`;
  throw world.case.breach({ expected: 'a session, and its cookie', actual, message: entry });
}

/** What a client sends back of the cookies that it has got. */
export function cookieOf(lines: readonly string[]): string {
  return lines.map((line) => line.split(';', 1)[0]).join('; ');
}

/** Opens a session that is notified, and logs the agent in, as part of a set-up. */
export async function logIn(world: WorkspaceWorld): Promise<void> {
  await openSession(world);
  await settingUp(listen(world, world.channels));
  await settingUp(activate(world));
}

/** A Bayeux client of the session subscribes to channels. */
export async function listen(world: WorkspaceWorld, channels: readonly string[]): Promise<void> {
  const listener = world.newListener();
  world.listener = listener;
  const wrong = (await listener.open()) ?? (await listener.listenTo(channels));
  if (wrong !== undefined) throw world.case.breach({ expected: 'a client that is notified', actual: wrong });
}

async function activate(world: WorkspaceWorld): Promise<void> {
  const { agentId, dn } = world.run.system.agent;
  const data = { agentId, dn };
  const { status, entry } = await world.send('POST', 'activate-channels', JSON.stringify({ data }));
  if (status !== 200)
    throw world.case.breach({ expected: 'the agent to be logged in', actual: `${status}`, message: entry });
  await expectNotified(world, [['dn.number', JSON.stringify(dn)]]);
}
