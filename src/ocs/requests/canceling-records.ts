import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { refuseUnknownCampaign } from '../campaigns/addressed-session.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import { type DesktopRequest, valueAt } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { Marking } from '../machine/marking.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import { chainAttributeOf } from '../records/chain-attribute.ts';
import { beginToFinish, failToFinish, goOnToFinish } from '../records/finishing-chains.ts';
import { echoOf, markCommand, markedChange } from '../records/marking-records.ts';
import { markMatching } from '../records/matching-records.ts';
import type { MarkingOutcome } from '../records/record-cancel.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { matchOf, type RecordIdentifiers } from '../records/record-identifiers.ts';
import { requestedRecord } from '../records/requested-record.ts';

/** GSW_MESSAGE if a record was left to its agent (001, RecordCancelAcknowledge; rulings 58 and 154). */
export const incomplete = 'Incomplete processing: record(s) on desktop';

/**
 * RequestRecordCancel: records become Canceled, with AllChain their whole chains too; with RecordOnly the other records
 * of a chain become Updated (ruling 149). The handle takes precedence over the number, the number over the customer id.
 * By handle it is the last request for a record; without one it is acknowledged even if nothing matches (ruling 148).
 */
export function cancelRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  return valueAt(request.userData, 'GSW_RECORD_HANDLE') === undefined
    ? cancelByName(machine, request)
    : cancelOnDesktop(machine, request, cancellation(request));
}

function cancellation(names: RecordIdentifiers): Marking {
  return {
    chainAttribute: chainAttributeOf(names),
    mark: { record_status: recordStatus.Canceled },
    others: { record_status: recordStatus.Updated },
    duringCalls: false,
  };
}

function cancelOnDesktop(machine: Machine, request: DesktopRequest, marking: Marking): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  const { chain } = record;
  const refusal = beginToFinish(chain, request);
  if (refusal !== undefined) return refusal;
  const place = { column: 'record_id', value: record.row.record_id };
  askStore(machine, markCommand(chain.list.list, place, marking), ({ ok }) => {
    if (!ok) return failToFinish(machine, request, chain);
    const change = (one: OpenRecord) => markedChange(one, marking, one === record);
    const more = echoOf(request, marking);
    goOnToFinish(machine, request, { record, change, acknowledgment: 'RecordCancelAcknowledge', more });
  });
  return undefined;
}

function cancelByName(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const unknown = refuseUnknownCampaign(machine, request);
  if (unknown !== undefined) return unknown;
  cancelMatching(machine, request, request.agent, (outcome) => {
    if (outcome === 'failed') return answerRefusal(machine, request, refuse(113));
    answer(machine, request, 'RecordCancelAcknowledge', {
      ...echoOf(request, cancellation(request)),
      ...(outcome === 'incomplete' && { GSW_MESSAGE: incomplete }),
    });
  });
  return undefined;
}

/** Cancels the records named by a request without a handle, for an agent or for another application. */
export function cancelMatching(
  machine: Machine,
  names: RecordIdentifiers,
  requester: LoggedInAgent | undefined,
  then: (outcome: MarkingOutcome) => void,
): void {
  const match = matchOf(machine, names);
  markMatching(machine, { requester, match, marking: cancellation(names) }, then);
}
