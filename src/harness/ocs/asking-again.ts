import { pauses } from '../case/pauses.ts';
import type { ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { ExpectedKeys } from '../expect/key-comparison.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { expectMessage, userEvents } from './expectations.ts';
import { noRecordsAvailable } from './first-look/agent-look.ts';
import { refuseUsedUpLists } from './first-look/used-up-lists.ts';
import type { OcsWorld } from './ocs-world.ts';
import { resendRequest } from './send-request.ts';

/** The user event with that name and those keys; a preview record is requested again while none is available. */
export async function expectUserEvent(
  world: OcsWorld,
  actor: TestAgent,
  name: string,
  keys: ExpectedKeys,
): Promise<void> {
  if (name === 'PreviewRecord') await repeatWhileNoRecords(world, actor);
  await expectMessage(world, actor, userEvents, name, keys);
}

/**
 * Repeats the last PreviewRecordRequest of an actor as long as the answer is that no records are available. This may
 * also mean that the buffer is not filled yet; a desktop then repeats its request after a few seconds (001, No Records
 * Available; ruling 239). The last answer is left in the inbox. Throws KitError STANDING_TEST_BED if the lists of a test
 * bed that was set up by hand are used up.
 */
export async function repeatWhileNoRecords(world: OcsWorld, actor: TestAgent): Promise<void> {
  for (const pause of pauses(world.run.profile.patience.effect)) {
    const refused = await noRecordsFor(world, actor);
    if (refused === undefined) return;
    actor.messages.take(refused.answer);
    await world.letTimeGoBy(actor, pause);
    resendRequest(world, actor, refused.request);
  }
  const refused = world.testBed.place === undefined ? undefined : await noRecordsFor(world, actor);
  if (refused !== undefined)
    await refuseUsedUpLists(world, actor, (colleague) => errorFor(world, colleague, refused.request));
}

/** The number of the error that another agent of the case gets for the same request; no step sees the answer. */
async function errorFor(world: OcsWorld, colleague: TestAgent, request: SentRequest): Promise<unknown> {
  resendRequest(world, colleague, request);
  const own = colleague.requests.at(-1);
  const answer = own && (await answerTo(world, colleague, own));
  if (answer !== undefined) colleague.messages.take(answer);
  return answer?.userData.GSW_ERROR_NUMBER;
}

/** The last PreviewRecordRequest of an actor and its answer, if this is that no records are available. */
async function noRecordsFor(
  world: OcsWorld,
  actor: TestAgent,
): Promise<{ readonly request: SentRequest; readonly answer: ReceivedMessage } | undefined> {
  const request = actor.requests.findLast(({ name }) => name === 'PreviewRecordRequest');
  const answer = request && (await answerTo(world, actor, request));
  if (request === undefined || answer?.userData.GSW_ERROR_NUMBER !== noRecordsAvailable) return undefined;
  return { request, answer };
}

/**
 * The answer to a request, which stays in the inbox; nothing if it is certain that none comes, or a step has taken it.
 */
export async function answerTo(
  world: OcsWorld,
  actor: TestAgent,
  request: SentRequest,
): Promise<ReceivedMessage | undefined> {
  const answers = ({ entry }: ReceivedMessage): boolean => request.answers.includes(entry.n);
  if (request.answers.length > 0) return actor.messages.find(answers);
  return world.awaiting.arrival(actor, [...world.actors.values()], actor.messages, answers);
}
