import type { CaseWorld } from './case-world.ts';
import { nameOf } from './received-message.ts';
import type { CastName } from './stage.ts';

/** Of several agents exactly one has received a message of that name, once: proved by a fence on each. */
export async function expectOneReceiver(
  world: CaseWorld,
  agents: readonly CastName[],
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
