import type { UserData } from '../../../protocol/user-data.ts';
import { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedMessage } from '../../case/received-message.ts';
import { nameOf } from '../../case/received-message.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { exactly } from '../../expect/matcher.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { answerTo } from '../asking-again.ts';
import { expectRecordOnDesktop } from '../lists/calling-list-expectations.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { changed, completeRequest, sendRequest } from '../send-request.ts';
import { lastRequestOf } from './missing-step.ts';
import { expectSilenceAllowed, isRefusal } from './refused-requests.ts';
import { sharingOf } from './sharing.ts';

/** What somebody does while another agent keeps sending. */
export interface Meanwhile {
  readonly by: AgentName;
  readonly act: 'completes the transfer' | 'finishes the record';
}

/**
 * An agent sends updates one after the other, without waiting; something else happens after a third of them, and has
 * certainly happened before the last third. An update of a record that was finished gets Record Not Found (001, Chained
 * Records), so that none may be left unanswered; about one that now belongs to somebody else nothing of the kind is said.
 */
export async function sendWhile(
  world: OcsWorld,
  name: AgentName,
  count: number,
  { by, act }: Meanwhile,
): Promise<void> {
  const updates = [];
  for (let n = 1; n <= count; n += 1) {
    const update = await completeRequest(world, name, 'UpdateCallCompletionStats');
    updates.push(changed(update, new Map([['account_balance', n]])));
  }
  const finishing = await completeRequest(world, by, 'RecordProcessed');
  const actor = await world.actor(by);
  const meant = act === 'completes the transfer' ? 'to be refused' : 'as it is';
  const send = (part: readonly UserData[]) => part.map((update) => sendRequest(world, name, update, meant));
  const third = Math.floor(count / 3);
  const before = send(updates.slice(0, third));
  const done =
    act === 'completes the transfer'
      ? sharingOf(world).completeAtOnce(actor)
      : sendRequest(world, by, finishing, 'complete');
  await Promise.all([...before, done, ...send(updates.slice(third, 2 * third))]);
  if (act === 'finishes the record') await answerTo(world, actor, lastRequestOf(actor));
  await world.silence(actor);
  await Promise.all(send(updates.slice(2 * third)));
}

/** Without an update after the answer, there is nothing to judge; an answer may come late, if it is not fenced. */
function answeredTooLate(rule: string, { name }: TestAgent, finisher: TestAgent): FindingError {
  return new FindingError({
    rule,
    verdict: 'inconclusive',
    blame: 'implementation',
    expected: `RecordProcessed of ${finisher.name} is answered before ${name} sends the last updates`,
    actual: 'its answer came after all of them, or not at all',
    keys: [],
  });
}

/** No update that an agent sent after somebody else had received the acknowledgment of the last request is acknowledged. */
export async function expectRefusedAfter(
  world: OcsWorld,
  agent: TestAgent,
  finisher: TestAgent,
): Promise<void> {
  const proof = await world.silence(agent);
  const finished = lastRequestOf(finisher).answers[0];
  const late = updatesOf(agent).filter(({ entry }) => finished !== undefined && entry > finished);
  if (late.length === 0) throw answeredTooLate(world.case.rule, agent, finisher);
  const taken = late.find((request) => isKept(agent, request));
  if (taken !== undefined)
    throw world.case.breach({
      expected: `no update of ${agent.name} is acknowledged that was sent when ${finisher.name} had finished the record`,
      actual: 'one was',
      message: taken.entry,
    });
  world.case.cite(proof);
}

/** Each update of an agent is either acknowledged or refused, and not twice. */
export async function expectOneAnswerEach(world: OcsWorld, agent: TestAgent): Promise<void> {
  const proof = await world.silence(agent);
  for (const request of updatesOf(agent)) {
    const [answer, second] = answersTo(agent, request);
    if (answer === undefined) await expectSilenceAllowed(world, agent, request, proof);
    else if (second !== undefined || !isAnswer(answer)) {
      const actual = [answer, ...(second ? [second] : [])].map(nameOf).join(' and ');
      const expected = `an acknowledgment of ${request.name}, or one error by which it is refused`;
      throw world.case.breach({ expected, actual, message: (second ?? answer).entry.n });
    } else world.case.cite(answer.entry.n);
  }
}

/**
 * No update of an agent is acknowledged after one was refused, and the calling list has the last one that was
 * acknowledged: the order is that of OCS, and what it has acknowledged it keeps.
 */
export async function expectLastAcknowledged(world: OcsWorld, agent: TestAgent): Promise<void> {
  const updates = updatesOf(agent);
  const kept = updates.filter((request) => isKept(agent, request));
  const late = updates.slice(kept.length).find((request) => isKept(agent, request));
  if (late !== undefined)
    throw world.case.breach({
      expected: `no update of ${agent.name} is acknowledged after one was refused`,
      actual: 'one was',
      message: late.entry,
    });
  const last = kept.at(-1)?.userData.account_balance;
  await expectRecordOnDesktop(world, agent, new Map([['balance', exactly(last)]]));
}

function updatesOf({ requests }: TestAgent): readonly SentRequest[] {
  return requests.filter(({ name }) => name === 'UpdateCallCompletionStats');
}

function isKept(agent: TestAgent, request: SentRequest): boolean {
  return answersTo(agent, request).some((one) => nameOf(one) === 'UpdateCallCompletionStatsAcknowledge');
}

function answersTo({ messages }: TestAgent, request: SentRequest) {
  return messages.unread.filter(({ entry }) => request.answers.includes(entry.n));
}

function isAnswer(answer: ReceivedMessage): boolean {
  return nameOf(answer) === 'UpdateCallCompletionStatsAcknowledge' || isRefusal(answer);
}
