import { nameOf } from '../case/received-message.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Exactly one of several agents has received a message with that name, once: proved by a fence on each. */
export async function expectOneReceiver(
  world: OcsWorld,
  agents: readonly AgentName[],
  name: string,
): Promise<void> {
  const actors = await Promise.all(agents.map((agent) => world.actor(agent)));
  const proofs = await Promise.all(actors.map((actor) => world.silence(actor)));
  const received = actors.flatMap(({ messages }) =>
    messages.unread.filter((message) => nameOf(message) === name).map((message) => ({ messages, message })),
  );
  const [first, second] = received;
  if (first === undefined || second !== undefined) {
    throw world.case.breach({
      expected: `one ${name} for one of ${agents.join(' and ')}`,
      actual: `${received.length} of them`,
      ...(second !== undefined && { message: second.message.entry.n }),
    });
  }
  first.messages.take(first.message);
  world.case.cite(first.message.entry.n);
  for (const proof of proofs) world.case.cite(proof);
}
