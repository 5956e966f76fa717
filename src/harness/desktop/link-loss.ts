import { isJsonObject } from '../../kernel/json.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import { act } from './acting/acting.ts';
import type { DesktopWorld } from './desktop-world.ts';

/** Cuts the link between the desktop and T-Server, which keeps the agent logged in. */
export async function loseLink(world: DesktopWorld, name: AgentName): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  await world.run.system.link.cut();
}

/** Has the desktop connected and its agent logged in again, as far as it has not done so by itself. */
export async function comeBack(world: DesktopWorld, name: AgentName): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  const { address, tester } = world.run.system;
  if (desktop.linkIsClosed && tester.client.offers('connect'))
    await tester.client.call(world.case.transcript, 'connect', { url: address });
  await world.rest(desktop);
  if (desktop.linkIsClosed)
    throw world.case.breach({ expected: `the desktop of ${name} to connect again`, actual: 'it did not' });
  if (!(await isLoggedIn(world))) await act(world, name, 'logIn');
}

/** What the screen says; a desktop that cannot be looked at is taken not to have logged its agent in. */
async function isLoggedIn(world: DesktopWorld): Promise<boolean> {
  const { client } = world.run.system.tester;
  if (!client.offers('observe')) return false;
  const { result } = await client.call(world.case.transcript, 'observe', {});
  return isJsonObject(result) && result.loggedIn === true;
}
