import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { callInTime } from '../dialed-calls.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { type IsAwaited, isOfOcs } from './calls-of-ocs.ts';

const ends: ReadonlySet<string> = new Set(['EventReleased', 'EventAbandoned']);

/**
 * While an agent has a call of OCS that a step has looked at, no other comes: proved by a fence, after time in which
 * one could have come. Once the first is over, another may come.
 */
export async function expectNoSecondCall(world: OcsWorld, actor: TestAgent): Promise<void> {
  const call = await callInTime(world, actor, comesMeanwhile);
  const proof = await world.silence(actor);
  if (call === undefined) return world.case.cite(proof);
  throw world.case.breach({
    expected: `no second call that OCS dials reaches ${actor.name} during the first`,
    actual: `${call.event} of another call came`,
    message: call.entry.n,
  });
}

const comesMeanwhile: IsAwaited = (actor, event) => isOfOcs(actor, event) && !isAfterFirst(actor, event);

function isAfterFirst({ callEventsSeen, callsSeen }: TestAgent, { entry }: ReceivedCallEvent): boolean {
  return callEventsSeen.some(
    ({ event, frame, entry: { n } }) => ends.has(event) && callsSeen.has(String(frame.connId)) && n < entry.n,
  );
}
