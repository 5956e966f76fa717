import type { JsonObject } from '../../../kernel/json.ts';
import { callResult, recordStatus, recordType } from '../../../protocol/enumerations.generated.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { expectMessage, userEvents } from '../expectations.ts';
import { recordOnDesktop } from '../lists/calling-list-expectations.ts';
import { readChain } from '../lists/list-reading.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { completeRequest, sendRequest } from '../send-request.ts';
import { rowsBeforeAttempt, telltale } from './refused-requests.ts';
import { sharingOf } from './sharing.ts';

/**
 * What the end of a record does to no column, but a refused request would: its values and result, a callback, a
 * cancellation, a do-not-call mark.
 */
const traces: readonly (readonly [column: string, ...values: readonly unknown[]])[] = [
  ['customer_name', telltale],
  ['call_result', callResult.WrongParty],
  ['record_type', recordType.PersonalCallBack, recordType.CampaignCallBack, recordType.NoCall],
  ['record_status', recordStatus.Canceled],
];

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
  const before = rowsBeforeAttempt(other);
  const found = rows.flatMap((row) => tracesIn(row, before));
  world.case.cite(entry);
  if (found.length === 0) return;
  throw world.case.breach({
    expected: `nothing of what ${other.name} tried in the chain`,
    actual: found.join('; '),
    message: entry,
  });
}

/** A list that stands may have such values from the beginning. */
function tracesIn(row: JsonObject, before: readonly JsonObject[]): readonly string[] {
  const former = before.find(({ record_id: id }) => id === row.record_id);
  return traces
    .filter(([column, ...values]) => values.includes(row[column]) && former?.[column] !== row[column])
    .map(([column]) => `${column} of ${String(row.contact_info)} is ${JSON.stringify(row[column])}`);
}
