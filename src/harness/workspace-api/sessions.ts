import { type Account, headersOf, openingOf, whereToLogIn } from '../../workspace-api/client/account.ts';
import { accountNotAccepted, isNotAccepted } from '../../workspace-api/client/account-not-accepted.ts';
import { CookieJar } from '../../workspace-api/client/cookie-jar.ts';
import { channels } from '../../workspace-api/messages/channels.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { settingUp } from '../case/settle-case.ts';
import type { BayeuxListener } from './bayeux-listener.ts';
import { isAccepted } from './http-status.ts';
import { awaitNotified } from './notified.ts';
import type { Answered, WorkspaceWorld } from './workspace-world.ts';

/** An answer to initialize-workspace, and the cookies that came with it. */
interface Asked {
  readonly answer: Answered;
  readonly jar: CookieJar;
}

/**
 * Asks for a session with the account of the agent. Throws KitError WORKSPACE_ACCOUNT if the server does not accept it:
 * this says nothing about the server. If it has accepted it before, the account is not what is wrong.
 */
export async function askForSession(world: WorkspaceWorld): Promise<Asked> {
  const { label, agent } = world.run.system;
  const asked = await tryForSession(world);
  if (isNotAccepted(asked.answer.status) && world.run.hasOpened) throw oneAtATime(asked.answer.status);
  if (isNotAccepted(asked.answer.status)) throw accountNotAccepted(label, agent.agentId, asked.answer);
  world.run.hasOpened ||= isAccepted(asked.answer.status);
  return asked;
}

/** Asks for a session with the account of the agent; it may be refused. */
export async function tryForSession(world: WorkspaceWorld): Promise<Asked> {
  const { account } = world.run.system.agent;
  if (account.code !== undefined) world.run.codeIsUsed = true;
  return initialize(world, account);
}

/** Asks for a session with a token that nobody has. */
export async function askWithWrongToken(world: WorkspaceWorld): Promise<void> {
  await initialize(world, { token: 'a token that nobody has' });
}

/** If the server gives a session, the first one is that of the case, and is ended with it. */
async function initialize(world: WorkspaceWorld, account: Account): Promise<Asked> {
  const jar = new CookieJar();
  const answer = await world.send('POST', openingOf(account), '', { jar, headers: headersOf(account) });
  world.last = answer;
  if (isAccepted(answer.status)) world.jar ??= jar;
  return { answer, jar };
}

/** Opens a session as part of a set-up, and nothing more: nobody is notified. */
export async function openNewSession(world: WorkspaceWorld): Promise<void> {
  world.jar = await settingUp(newSession(world));
}

/** Opens a session as part of a set-up, and waits until its client is notified that it may work. */
export async function openSession(world: WorkspaceWorld): Promise<void> {
  await openNewSession(world);
  await settingUp(untilComplete(world));
}

/** The cookies of a session. */
export async function newSession(world: WorkspaceWorld): Promise<CookieJar> {
  const { answer, jar } = await askForSession(world);
  if (isAccepted(answer.status) && answer.cookies.length > 0) return jar;
  const actual = `${answer.status}, and ${answer.cookies.length} cookies`;
  throw world.case.breach({ expected: 'a session, and its cookie', actual, message: answer.entry });
}

/** Opens a session that is notified, and logs the agent in, as part of a set-up. */
export async function logIn(world: WorkspaceWorld): Promise<void> {
  await openSession(world);
  await settingUp(listen(world, [channels.voice]));
  await settingUp(activate(world));
}

/** The Bayeux client of the session subscribes to channels; it shakes hands first if it has not yet. */
export async function listen(world: WorkspaceWorld, subscriptions: readonly string[]): Promise<void> {
  world.listener ??= world.newListener();
  await listenAs(world, world.listener, subscriptions);
}

/** A Bayeux client subscribes to channels; it shakes hands first if it has not yet. */
export async function listenAs(
  world: WorkspaceWorld,
  listener: BayeuxListener,
  subscriptions: readonly string[],
): Promise<void> {
  const isNew = listener.clientId === '';
  const wrong = (isNew ? await listener.open() : undefined) ?? (await listener.listenTo(subscriptions));
  if (wrong !== undefined) throw world.case.breach({ expected: 'a client that is notified', actual: wrong });
}

/** Genesys's clients act only after this notification; a server may refuse them before it. */
async function untilComplete(world: WorkspaceWorld): Promise<void> {
  await listen(world, [channels.initialization]);
  await awaitNotified(world, [['state', '"Complete"']]);
}

/** Logs the agent in, no matter what the server answers. */
export async function activateChannels(world: WorkspaceWorld): Promise<Answered> {
  const { agentId, dn, account } = world.run.system.agent;
  const data = { agentId, ...whereToLogIn(account, dn) };
  world.last = await world.send('POST', 'activate-channels', JSON.stringify({ data }));
  return world.last;
}

async function activate(world: WorkspaceWorld): Promise<void> {
  const { dn } = world.run.system.agent;
  const { status, entry } = await activateChannels(world);
  if (!isAccepted(status))
    throw world.case.breach({ expected: 'the agent to be logged in', actual: `${status}`, message: entry });
  await awaitNotified(world, [['dn.number', JSON.stringify(dn)]]);
}

function oneAtATime(status: number): NotRunError {
  return new NotRunError({
    reason: `The server has opened a session with this account before, and now refuses one (${status}): it may let a user have one only, and still keep the last, or the token no longer holds.`,
    missing: ['another session of one user'],
  });
}
