import type { JsonObject } from '../../../kernel/json.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { expectMessage, userEvents } from '../expectations.ts';
import { recordOnDesktop } from '../lists/calling-list-expectations.ts';
import { readChain } from '../lists/list-reading.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { completeRequest, sendRequest } from '../send-request.ts';
import { telltale } from './refused-requests.ts';
import { sharingOf } from './sharing.ts';

/**
 * An agent finishes the record, and nothing that another agent tried is then in it or its chain. That a record can be
 * finished before its call is over is not said, apart from conferences.
 */
export async function expectNothingOf(world: OcsWorld, finisher: AgentName, other: TestAgent): Promise<void> {
  await sharingOf(world).endAlone(await world.actor(finisher));
  const request = await completeRequest(world, finisher, 'RecordProcessed');
  const agent = await sendRequest(world, finisher, request, 'complete');
  await expectMessage(world, agent, userEvents, 'RecordProcessedAcknowledge', new Map());
  const { rows, entry } = await readChain(world, recordOnDesktop(agent));
  const wrong = rows.find(isTelling);
  world.case.cite(entry);
  if (wrong === undefined) return;
  throw world.case.breach({
    expected: `nothing of what ${other.name} tried in the chain`,
    actual: `customer_name of ${String(wrong.contact_info)} is "${telltale}"`,
    message: entry,
  });
}

function isTelling({ customer_name: name }: JsonObject): boolean {
  return name === telltale;
}
