import { settingUp } from '../../case/settle-case.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';
import { comesWithin } from './waiting-on-the-link.ts';

/** Seconds of the played link's own time after which a customer has answered at the latest. */
const longestDialing = 60;

/** A call that OCS dials comes to the desktop, whose agent is ready; its record counts as the case's from now on. */
export async function receiveDialedCall(world: DesktopWorld, name: AgentName): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  await settingUp(callComes(world, desktop));
}

async function callComes(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const { history, name } = desktop;
  const before = history.calls.size;
  if (history.wantCall()) return;
  if (await comesWithin(longestDialing, world, desktop, () => history.calls.size > before)) return;
  throw world.case.breach({
    expected: `the desktop of ${name} to be ready for a call`,
    actual: 'no call came to it',
    awaited: 'RequestAgentReady',
  });
}
