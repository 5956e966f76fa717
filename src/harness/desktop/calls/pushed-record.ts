import { settingUp } from '../../case/settle-case.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import { act } from '../acting/acting.ts';
import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';
import { comesWithin } from './waiting-on-the-link.ts';

/** Seconds of the played link's own time after which OCS has offered a record at the latest. */
const longestReading = 15;

/** OCS offers a record to the desktop, whose agent is ready. */
export async function receiveOffer(world: DesktopWorld, name: AgentName): Promise<DesktopUnderTest> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  await settingUp(offerComes(world, desktop));
  return desktop;
}

/** The desktop has accepted a pushed record, as part of a set-up. */
export async function takePushedRecord(world: DesktopWorld, name: AgentName): Promise<void> {
  await act(world, name, 'goReady');
  const desktop = await receiveOffer(world, name);
  await settingUp(accept(world, desktop));
  desktop.requests.takeAll();
  desktop.linkRequests.takeAll();
}

async function accept(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await act(world, desktop.name, 'acceptRecord');
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  if (desktop.history.lastRecord !== undefined) return;
  const expected = `the desktop of ${desktop.name} to send RequestAccept`;
  throw world.case.breach({ expected, actual: 'it did not', awaited: 'RequestAccept' });
}

async function offerComes(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  const isHere = () => desktop.offers.size > 0 || desktop.history.lastRecord?.event === 'EventInvite';
  if (await comesWithin(longestReading, world, desktop, isHere)) return;
  throw world.case.breach({
    expected: `the desktop of ${desktop.name} to be ready for a record`,
    actual: 'OCS could offer none to it',
    awaited: 'RequestAgentReady',
  });
}
