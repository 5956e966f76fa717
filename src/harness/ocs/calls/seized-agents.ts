import { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import { settingUp } from '../../case/settle-case.ts';
import { expectDirect } from '../agents/log-in.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { answerCall, callInTime, expectCall, lastOf } from '../dialed-calls.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { isEngaging } from './calls-of-ocs.ts';

/** An agent who is ready is engaged in a call without a record, and answers it, as part of a set-up. */
export async function beSeized(world: OcsWorld, actor: TestAgent): Promise<void> {
  expectDirect([await actor.ask('RequestAgentReady', { thisDN: actor.dn })]);
  await settingUp(expectSeizure(world, actor));
  await answerCall(world, actor);
}

/** An engaging call reaches an agent: a call that brings no record. */
export async function expectSeizure(world: OcsWorld, actor: TestAgent): Promise<void> {
  const call = await callInTime(world, actor, isEngaging);
  const expected = `an engaging call reaches ${actor.name}`;
  if (call === undefined)
    throw world.case.breach({ expected, actual: `none came within the patience${lastOf(actor)}` });
  world.case.cite(call.entry.n);
  actor.callsSeen.add(String(call.frame.connId));
}

/** No engaging call reaches an agent: proved by a fence, after time in which one could have come. */
export async function expectNoSeizure(world: OcsWorld, actor: TestAgent): Promise<void> {
  const call = await callInTime(world, actor, isEngaging);
  const proof = await world.silence(actor);
  if (call === undefined) return world.case.cite(proof);
  throw world.case.breach({
    expected: `no engaging call reaches ${actor.name}`,
    actual: `${call.event} of a call without a record came`,
    message: call.entry.n,
  });
}

/** An agent who has been seized talks to the customer, whose call was merged with the engaging one, as part of a set-up. */
export async function talkWhenSeized(world: OcsWorld, actor: TestAgent): Promise<void> {
  await beSeized(world, actor);
  const call = await settingUp(expectCall(world, actor));
  if (hasRung(actor, call))
    throw notAsNeeded(world, 'a call that is merged with the engaging call', 'another call rang');
}

/** A call that was not merged says so; whether it comes at all, or is merged with another engaging call, is not judged. */
export async function expectOverdialed(world: OcsWorld, actor: TestAgent): Promise<void> {
  const expected = `a call with GSW_ASM_OVERDIAL 1 reaches ${actor.name}`;
  const call = await settingUp(expectCall(world, actor));
  if (!hasRung(actor, call)) throw notAsNeeded(world, 'a call that is not merged', 'it was merged');
  const { GSW_ASM_OVERDIAL: mark = 'absent' } = call.userData;
  if (mark === 1) return world.case.cite(call.entry.n);
  throw world.case.breach({ expected, actual: `GSW_ASM_OVERDIAL is ${mark}`, message: call.entry.n });
}

/** Whether a call came by itself: one that is merged with another does not ring. */
function hasRung({ callEventsSeen }: TestAgent, { frame: { connId } }: ReceivedCallEvent): boolean {
  return callEventsSeen.some(({ event, frame }) => event === 'EventRinging' && frame.connId === connId);
}

function notAsNeeded(world: OcsWorld, expected: string, actual: string): FindingError {
  const hint = 'How calls are merged is up to OCS and the switch: this case judges only what it expects.';
  const { rule } = world.case;
  return new FindingError({
    rule,
    verdict: 'inconclusive',
    blame: 'environment',
    expected,
    actual,
    keys: [],
    hint,
  });
}
