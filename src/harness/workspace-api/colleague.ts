import { headersOf, openingOf, whereToLogIn } from '../../workspace-api/client/account.ts';
import { CookieJar } from '../../workspace-api/client/cookie-jar.ts';
import { channels, sessionCookie } from '../../workspace-api/messages/channels.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { settingUp } from '../case/settle-case.ts';
import type { BayeuxListener } from './bayeux-listener.ts';
import { isAccepted } from './http-status.ts';
import { awaitNotified } from './notified.ts';
import { listenAs } from './sessions.ts';
import type { Answered, Special, WorkspaceWorld } from './workspace-world.ts';

/** The second agent, who is the other side of calls: with a session of their own, nobody else has to be asked. */
export interface Colleague {
  readonly jar: CookieJar;
  readonly listener: BayeuxListener;
}

/**
 * Logs the second agent in, as part of a set-up. No document says that a server has to let in two with the accounts that
 * the profile has: if it does not, the case is not run.
 */
export async function logInColleague(world: WorkspaceWorld): Promise<void> {
  const { agentId, dn, account } = world.run.system.colleague;
  const jar = new CookieJar();
  const opened = await world.send('POST', openingOf(account), '', { jar, headers: headersOf(account) });
  if (!isAccepted(opened.status)) throw notLetIn(world, `opens no session for them (${opened.status})`);
  if (jar.value(sessionCookie) === world.jar?.value(sessionCookie))
    throw notLetIn(world, 'gives them the session of the first');
  const listener = world.newListener(jar);
  world.colleague = { jar, listener };
  await settingUp(listenAs(world, listener, [channels.initialization]));
  await settingUp(awaitNotified(world, [['state', '"Complete"']], listener));
  await settingUp(listenAs(world, listener, [channels.voice]));
  const data = { agentId, ...whereToLogIn(account, dn) };
  const activated = await sendAsColleague(world, 'activate-channels', { data });
  if (!isAccepted(activated.status))
    throw notLetIn(world, `does not log them in at the DN ${dn} (${activated.status})`);
  await settingUp(awaitNotified(world, [['dn.number', JSON.stringify(dn)]], listener));
  const first = await world.send('GET', 'current-session');
  if (!isAccepted(first.status)) throw notLetIn(world, 'ends the session of the first when they log in');
}

/** Sends a request in the session of the second agent. */
export function sendAsColleague(world: WorkspaceWorld, operation: string, body: object): Promise<Answered> {
  return world.send('POST', operation, JSON.stringify(body), colleagueSession(world));
}

/** What is special about the requests of the second agent. */
export function colleagueSession({ run, colleague }: WorkspaceWorld): Special {
  const { apiKey } = run.system.colleague.account;
  const headers = headersOf(apiKey === undefined ? {} : { apiKey });
  return colleague === undefined ? { headers } : { headers, jar: colleague.jar };
}

function notLetIn(world: WorkspaceWorld, why: string): NotRunError {
  const { agentId } = world.run.system.colleague;
  return new NotRunError({
    reason: `A call needs a second agent, ${agentId}, and the server ${why}. The profile says their account (workspace) and their DN (names).`,
    missing: ['second agent'],
  });
}
