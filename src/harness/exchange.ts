import type { UserData } from '../protocol/user-data.ts';
import type { CaseWorld } from './case-world.ts';
import { sendRequest } from './conversation.ts';
import { nameOf, type ReceivedMessage } from './received-message.ts';
import { settingUp } from './settle-case.ts';
import type { CastName } from './stage.ts';

/** A request and its positive answer, as part of a set-up: proves nothing, and without it nothing can be proved. */
export async function exchange(world: CaseWorld, agent: CastName, userData: UserData): Promise<void> {
  await settingUp(exchanged(world, agent, userData));
}

async function exchanged(world: CaseWorld, agent: CastName, userData: UserData): Promise<void> {
  const actor = await sendRequest(world, agent, userData, 'as it is');
  const request = actor.lastRequest;
  const answers = (message: ReceivedMessage): boolean => request?.answers.includes(message.entry.n) ?? false;
  const answer = await world.awaiting.arrival(actor, [...world.actors.values()], actor.messages, answers);
  const expected = `a positive answer to ${request?.name} of ${actor.name}`;
  if (!answer) throw world.case.breach({ expected, actual: 'nothing came', ...entryOf(request?.entry) });
  actor.messages.take(answer);
  if (answer.identified.kind === 'event' && !/^No/.test(answer.identified.name)) return;
  throw world.case.breach({ expected, actual: nameOf(answer), message: answer.entry.n });
}

function entryOf(entry: number | undefined): { readonly message?: number } {
  return entry === undefined ? {} : { message: entry };
}
