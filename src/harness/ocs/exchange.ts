import type { UserData } from '../../protocol/user-data.ts';
import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import { settingUp } from '../case/settle-case.ts';
import type { AgentName } from '../test-bed/test-bed.ts';
import type { OcsWorld } from './ocs-world.ts';
import { sendRequest } from './send-request.ts';

/** A request and its positive answer, as part of a set-up: proves nothing, and without it nothing can be proved. */
export async function exchange(world: OcsWorld, agent: AgentName, userData: UserData): Promise<void> {
  await settingUp(exchanged(world, agent, userData));
}

/** How often a set-up asks again while an OCS has not filled its buffer yet. */
const askAgain = 5;

async function exchanged(world: OcsWorld, agent: AgentName, userData: UserData): Promise<void> {
  let answer = await answerTo(world, agent, userData);
  // 108 is legal while the first portion is on its way (001, No Records Available); silence is the pause between.
  for (
    let again = 0;
    again < askAgain && isEmptyBuffer(answer) && !world.run.system.fenceProvesSilence;
    again += 1
  ) {
    await world.silence(await world.actor(agent));
    answer = await answerTo(world, agent, userData);
  }
  if (answer.identified.kind === 'event' && !/^No/.test(answer.identified.name)) return;
  const expected = `a positive answer to ${String(userData.GSW_AGENT_REQ_TYPE)} of ${agent}`;
  throw world.case.breach({ expected, actual: nameOf(answer), message: answer.entry.n });
}

async function answerTo(world: OcsWorld, agent: AgentName, userData: UserData): Promise<ReceivedMessage> {
  const actor = await sendRequest(world, agent, userData, 'as it is');
  const request = actor.lastRequest;
  const answers = (message: ReceivedMessage): boolean => request?.answers.includes(message.entry.n) ?? false;
  const answer = await world.awaiting.arrival(actor, [...world.actors.values()], actor.messages, answers);
  const expected = `an answer to ${request?.name} of ${actor.name}`;
  if (!answer) throw world.case.breach({ expected, actual: 'nothing came', ...entryOf(request?.entry) });
  actor.messages.take(answer);
  return answer;
}

function isEmptyBuffer({ userData }: ReceivedMessage): boolean {
  return userData.GSW_ERROR_NUMBER === 108;
}

function entryOf(entry: number | undefined): { readonly message?: number } {
  return entry === undefined ? {} : { message: entry };
}
