import { valueText } from '../../../protocol/value-text.ts';
import type { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { begins, hasRecord, isOfOcs } from './calls-of-ocs.ts';

/** The first call of OCS at an agent, if it came without the handle of its record (001, Event Overview). */
export function callWithoutHandle(actor: TestAgent): ReceivedCallEvent | undefined {
  const first = actor.callEventsSeen.find((event) => begins(event) && isOfOcs(actor, event));
  return first === undefined || hasRecord(actor, first) ? undefined : first;
}

/** The finding about such a call; the same in all cases, so that they have one cause. */
export function lacksHandle(
  { case: run }: OcsWorld,
  actor: TestAgent,
  { event, userData, entry }: ReceivedCallEvent,
): FindingError {
  const actual = valueText(userData.GSW_RECORD_HANDLE);
  return run.breach({
    expected: `a call that OCS dials reaches ${actor.name}, and carries the handle of its record`,
    actual: `${event} came without GSW_RECORD_HANDLE (Int)`,
    keys: [{ key: 'GSW_RECORD_HANDLE', expected: 'any Int', actual }],
    message: entry.n,
  });
}
