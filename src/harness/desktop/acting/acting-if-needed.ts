import type { AgentName } from '../../test-bed/test-agents.ts';
import type { DesktopAction } from '../desktop-actions.ts';
import type { DesktopWorld } from '../desktop-world.ts';
import { act, type GivenArguments } from './acting.ts';

/** Has the agent do something, unless the record that the agent would work on is finished. */
export async function actUnlessFinished(
  world: DesktopWorld,
  name: AgentName,
  action: DesktopAction,
): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  if (desktop.history.lastRecord?.gone !== true) await act(world, name, action);
  else world.refusal = undefined;
}

/** Has the agent change the record, or, if the desktop refuses that before the end, finish it with the same changes. */
export async function changeOrFinish(
  world: DesktopWorld,
  name: AgentName,
  given: GivenArguments,
): Promise<void> {
  await act(world, name, 'updateRecord', given);
  if (world.refusal === undefined) return;
  world.refusal = undefined;
  await act(world, name, 'finishRecord', given);
}

/** Has the agent log out, unless the desktop has done so by itself. */
export async function logOutUnlessDone(world: DesktopWorld, name: AgentName): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  const done = desktop.linkRequests.find(({ messageType }) => messageType === 'RequestAgentLogout');
  if (done === undefined) await act(world, name, 'logOut');
}
