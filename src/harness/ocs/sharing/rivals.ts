import { nameOf } from '../../case/received-message.ts';
import { exactly } from '../../expect/matcher.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { answerTo } from '../asking-again.ts';
import { expectRecordOnDesktop } from '../lists/calling-list-expectations.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { changed, completeRequest, sendRequest } from '../send-request.ts';
import { lastRequestOf } from './missing-step.ts';
import { expectErrorTo } from './refused-requests.ts';

/** What an agent writes into the record, so that it shows whose request was carried out. */
function signatureOf(name: string): string {
  return `By ${name}`;
}

/**
 * Agents send requests about the same record, each on a link of their own, before any of them is answered. Who comes too
 * late gets Record Not Found (001, Chained Records): silence is not free here, even if the profile allows it.
 */
export async function sendTogether(
  world: OcsWorld,
  requests: readonly (readonly [AgentName, string])[],
): Promise<void> {
  const complete = [];
  for (const [name, request] of requests) {
    const userData = await completeRequest(world, name, request);
    const signed = request === 'RecordProcessed' ? [['customer_name', signatureOf(name)] as const] : [];
    complete.push([name, changed(userData, new Map(signed))] as const);
  }
  await Promise.all(complete.map(([name, userData]) => sendRequest(world, name, userData, 'as it is')));
}

/** Exactly one of the agents was acknowledged, and the others were refused. */
export async function expectOneWinner(world: OcsWorld, names: readonly AgentName[]): Promise<TestAgent> {
  const agents = await Promise.all(names.map((name) => world.actor(name)));
  const winners: TestAgent[] = [];
  for (const agent of agents) if (await isAcknowledged(world, agent)) winners.push(agent);
  winners.sort((one, other) => answeredAt(one) - answeredAt(other));
  const [winner, second] = winners;
  if (winner === undefined || second !== undefined) {
    const last = second && answeredAt(second);
    throw world.case.breach({
      expected: `one of ${names.join(', ')} is acknowledged, and the others are refused`,
      actual: winners.length === 0 ? 'nobody was' : `${winners.map(({ name }) => name).join(' and ')} were`,
      ...(last === undefined ? {} : { message: last }),
    });
  }
  world.case.cite(answeredAt(winner));
  for (const agent of agents) if (agent !== winner) await expectErrorTo(world, agent, lastRequestOf(agent));
  return winner;
}

/** The calling list has what the winner sent. */
export async function expectRecordOf(world: OcsWorld, winner: TestAgent): Promise<void> {
  await expectRecordOnDesktop(world, winner, new Map([['customer_name', exactly(signatureOf(winner.name))]]));
}

async function isAcknowledged(world: OcsWorld, agent: TestAgent): Promise<boolean> {
  const answer = await answerTo(world, agent, lastRequestOf(agent));
  if (answer === undefined || !nameOf(answer).endsWith('Acknowledge')) return false;
  agent.messages.take(answer);
  return true;
}

function answeredAt({ lastRequest }: TestAgent): number {
  return lastRequest?.answers.at(-1) ?? 0;
}
