import type { NotRun } from '../../kernel/case-record.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type FindingError, NotRunError } from '../case/case-outcome.ts';
import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import { refusedThoughComplete } from '../case/refused-though-complete.ts';
import { settingUp } from '../case/settle-case.ts';
import { answerDueTo, inAnswerTo, noAnswerTo } from '../case/silence.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { answerTo, repeatWhileNoRecords } from './asking-again.ts';
import { lateArrival } from './late-arrival.ts';
import type { OcsWorld } from './ocs-world.ts';
import { sendRequest } from './send-request.ts';

/**
 * A request and its positive answer, as part of a set-up: this proves nothing, but without it nothing can be proved.
 */
export async function exchange(world: OcsWorld, agent: AgentName, userData: UserData): Promise<void> {
  await settingUp(exchanged(world, agent, userData));
}

/**
 * As `exchange`, of a request that may be refused by these errors: the case is then not run, for the reason given.
 * Returns the answer.
 */
export async function exchangeUnless(
  world: OcsWorld,
  agent: AgentName,
  userData: UserData,
  { codes, ...notRun }: NotRun & { readonly codes: readonly number[] },
): Promise<ReceivedMessage> {
  const refused = ({ userData: { GSW_ERROR_NUMBER: code } }: ReceivedMessage): void => {
    if (codes.includes(Number(code))) throw new NotRunError(notRun);
  };
  return settingUp(exchanged(world, agent, userData, refused));
}

async function exchanged(
  world: OcsWorld,
  agent: AgentName,
  userData: UserData,
  refused: (answer: ReceivedMessage) => void = () => undefined,
): Promise<ReceivedMessage> {
  const actor = await sendRequest(world, agent, userData, 'as it is');
  if (actor.lastRequest?.name === 'PreviewRecordRequest') await repeatWhileNoRecords(world, actor);
  const answer = await answered(world, actor);
  if (answer.identified.kind === 'event' && !/^No/.test(answer.identified.name)) return answer;
  refused(answer);
  const expected = `a positive answer to ${String(userData.GSW_AGENT_REQ_TYPE)} of ${agent}`;
  const actual = `${nameOf(answer)}${inAnswerTo(actor.lastRequest, answer.userData)} instead`;
  const why = refusedThoughComplete(actor.lastRequest, answer.userData);
  throw world.case.breach({ expected, actual, message: answer.entry.n, ...awaitedBy(actor), ...why });
}

async function answered(world: OcsWorld, actor: TestAgent): Promise<ReceivedMessage> {
  const request = actor.lastRequest;
  const answer = request && (await answerTo(world, actor, request));
  if (!answer) throw await unanswered(world, actor);
  actor.messages.take(answer);
  return answer;
}

async function unanswered(
  world: OcsWorld,
  { name, messages, lastRequest }: TestAgent,
): Promise<FindingError> {
  const late = await lateArrival(
    world,
    messages,
    ({ entry }) => lastRequest?.answers.includes(entry.n) ?? false,
  );
  return world.case.breach({
    expected: `an answer to ${lastRequest?.name} of ${name}`,
    actual: 'nothing came',
    ...entryOf(lastRequest?.entry),
    ...noAnswerTo(lastRequest?.name),
    ...late,
  });
}

/** The message that the last request of an actor should have brought. */
function awaitedBy({ lastRequest }: TestAgent): { readonly awaited?: string } {
  const awaited = answerDueTo(lastRequest?.name);
  return awaited === undefined ? {} : { awaited };
}

function entryOf(entry: number | undefined): { readonly message?: number } {
  return entry === undefined ? {} : { message: entry };
}
