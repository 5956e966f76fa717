import type { AgentName } from '../../test-bed/test-agents.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { sharingOf } from './sharing.ts';

/** The link of a desktop is lost, and the desktop comes back to its DN on another one: the agent stays logged in. */
export async function reopenLink(world: OcsWorld, name: AgentName): Promise<void> {
  const former = await world.actor(name);
  await world.processed();
  former.close();
  world.actors.delete(name);
  const agent = await world.actor(name);
  agent.loggedIn = former.loggedIn;
  agent.connId = former.connId;
  agent.record = former.record;
  agent.received.push(...former.received);
  sharingOf(world).exchange(former, agent);
}
