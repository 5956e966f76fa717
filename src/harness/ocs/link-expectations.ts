import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import type { TestAgent } from './agents/test-agent.ts';
import type { OcsWorld } from './ocs-world.ts';

/** T-Server has said by EventError, with a number and a sentence, that it cannot do what was sent. */
export async function expectErrorOnLink(world: OcsWorld, actor: TestAgent): Promise<void> {
  const others = [...world.actors.values()];
  takeError(world, actor, await world.awaiting.arrival(actor, others, actor.linkErrors, () => true));
}

/** T-Server has said why by EventError, and then closed the connection; the agent takes no further part in the case. */
export async function expectClosing(world: OcsWorld, actor: TestAgent, name: AgentName): Promise<void> {
  const isClosed = await actor.isClosed();
  takeError(world, actor, actor.linkErrors.unread.at(-1));
  if (!isClosed)
    throw world.case.breach({ expected: `the connection of ${actor.name} is closed`, actual: 'it is open' });
  world.actors.delete(name);
  world.cutOff.push(actor);
}

function takeError(world: OcsWorld, actor: TestAgent, error: TranscriptEntry | undefined): void {
  const expected = `EventError for ${actor.name}, with errorCode and errorMessage`;
  if (error === undefined) throw world.case.breach({ expected, actual: 'none came' });
  actor.linkErrors.take(error);
  const { errorCode, errorMessage } = error.frame;
  if (typeof errorCode !== 'number' || typeof errorMessage !== 'string')
    throw world.case.breach({ expected, actual: JSON.stringify(error.frame), message: error.n });
  world.case.cite(error.n);
}

/** The last request of the link, including those to OCS, has its direct answer. */
export async function expectTaken(world: OcsWorld, actor: TestAgent): Promise<void> {
  const last = actor.asked.at(-1);
  await world.silence(actor);
  if (last === undefined)
    throw world.case.breach({ expected: 'a request of the link', actual: 'there was none' });
  if (last.answeredBy === undefined) throw actor.unanswered(last.messageType, last.entry, 'none came');
  world.case.cite(last.answeredBy);
}
