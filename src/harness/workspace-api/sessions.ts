import { type Account, headersOf, openingOf, whereToLogIn } from '../../workspace-api/client/account.ts';
import { accountNotAccepted, isNotAccepted } from '../../workspace-api/client/account-not-accepted.ts';
import { settingUp } from '../case/settle-case.ts';
import { expectNotified } from './expectations.ts';
import type { Answered, WorkspaceWorld } from './workspace-world.ts';

/**
 * Asks for a session with the account of the agent. Throws KitError WORKSPACE_ACCOUNT if the server does not accept it:
 * this says nothing about the server.
 */
export async function askForSession(world: WorkspaceWorld): Promise<Answered> {
  const { label, agent } = world.run.system;
  if (agent.account.code !== undefined) world.run.codeIsUsed = true;
  const answered = await initialize(world, agent.account);
  if (isNotAccepted(answered.status)) throw accountNotAccepted(label, agent.agentId, answered);
  return answered;
}

/** Asks for a session with a token that nobody has. */
export async function askWithWrongToken(world: WorkspaceWorld): Promise<void> {
  await initialize(world, { token: 'a token that nobody has' });
}

async function initialize(world: WorkspaceWorld, account: Account): Promise<Answered> {
  world.last = await world.send('POST', openingOf(account), '', { cookie: '', headers: headersOf(account) });
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
  const { agentId, dn, account } = world.run.system.agent;
  const data = { agentId, ...whereToLogIn(account, dn) };
  const { status, entry } = await world.send('POST', 'activate-channels', JSON.stringify({ data }));
  if (status !== 200)
    throw world.case.breach({ expected: 'the agent to be logged in', actual: `${status}`, message: entry });
  await expectNotified(world, [['dn.number', JSON.stringify(dn)]]);
}
