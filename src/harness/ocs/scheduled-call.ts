import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import type { OcsWorld } from './ocs-world.ts';

const secondsToOffer = 60;

/**
 * A callback that was due has come to the agent, as part of a set-up: with the login, or within a minute (no sentence
 * says how soon after the login it comes).
 */
export async function absorbScheduledCall(world: OcsWorld, agent: AgentName): Promise<void> {
  const actor = await world.actor(agent);
  const actors = [...world.actors.values()];
  const isOffer = (message: ReceivedMessage) => nameOf(message) === 'ScheduledCall';
  // One that came with the login was taken with its notifications.
  if (actor.record?.GSW_USER_EVENT === 'ScheduledCall' && !actor.messages.unread.some(isOffer)) return;
  const offer = () => world.awaiting.arrival(actor, actors, actor.messages, isOffer);
  const found = (await offer()) ?? (await offerAMinuteLater(world, offer));
  if (found === undefined)
    throw world.case.breach({ expected: `a ScheduledCall for ${agent}`, actual: 'none came' });
  actor.messages.take(found);
}

async function offerAMinuteLater(
  world: OcsWorld,
  offer: () => Promise<ReceivedMessage | undefined>,
): Promise<ReceivedMessage | undefined> {
  if (!world.run.system.control?.offers('clock.advance')) return undefined;
  await world.passTime(secondsToOffer);
  return offer();
}
