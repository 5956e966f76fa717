import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { callbackTypeOf } from '../configuration/callback.ts';
import { scheduledTime } from '../configuration/scheduled-time.ts';
import type { Machine } from '../machine/machine.ts';
import type { PendingChange } from '../machine/store-port.ts';
import { historyText } from '../treatments/treatment-history.ts';
import { type TreatmentOutcome, treatmentOutcome } from '../treatments/treatment-outcome.ts';
import { isMarked, type OpenRecord } from './record-chain.ts';
import { merged } from './record-changes.ts';
import { give, unofferedChange } from './returning-records.ts';

/** The record that the agent's last request names, and what it changes in it. */
export interface LastRequest {
  readonly record: OpenRecord;
  readonly last: PendingChange;
}

/** record_type by the kind of treatment that a desktop requests (001, GSW_TREATMENT; ruling 117). */
const rescheduledTypes: ReadonlyMap<string, number> = new Map([
  ['RecordTreatCampaign', recordType.CampaignRescheduled],
  ['RecordTreatPersonal', recordType.PersonalRescheduled],
]);

/**
 * The effect on a record of the treatment that GSW_TREATMENT asks for the record named in the request: rescheduled by the
 * treatment that its calling list has for its call result. Nothing if the value is neither of the two, or there is no such
 * treatment (rulings 115, 120). A treatment that moves on in the chain is about the records from the next one on.
 */
export function treated(
  machine: Machine,
  one: OpenRecord,
  { record, last }: LastRequest,
  asked: string,
): PendingChange | undefined {
  const type = rescheduledTypes.get(asked);
  if (type === undefined) return undefined;
  const { call_result } = { ...record.row, ...record.calls, ...merged(record.changes, last) };
  const callable = record.chain.records.filter((other) => !isMarked(other)).map(({ row }) => row.chain_n);
  const outcome = outcomeFor(machine, record, call_result, callable);
  return outcome !== undefined && concerns(outcome, one, record)
    ? outcomeChange(machine, outcome, type)
    : undefined;
}

function concerns(outcome: TreatmentOutcome, { row }: OpenRecord, named: OpenRecord): boolean {
  const next = outcome.kind === 'call again' ? outcome.history.chainN : named.row.chain_n;
  return next === named.row.chain_n ? row.chain_n === next : row.chain_n >= next;
}

/** The outcome of a record's call result, if only the records with these chain_n of its chain may be called. */
export function outcomeFor(
  machine: Machine,
  { chain, row }: OpenRecord,
  callResult: number,
  chainNumbers: readonly number[],
): TreatmentOutcome | undefined {
  return treatmentOutcome({
    treatments: chain.list.treatments,
    callResult,
    chainN: row.chain_n,
    chainNumbers,
    history: chain.history,
    now: Math.floor(machine.now / 1000),
    timeOf(dateTime) {
      const { timeZones } = machine.provisioned.index;
      const at = scheduledTime(dateTime, row.tz_dbid, timeZones, machine.now);
      return typeof at === 'number' ? at : undefined;
    },
  });
}

/** What an outcome changes in a row; a record that is called again gets the type. */
export function outcomeChange(machine: Machine, outcome: TreatmentOutcome, type: number): PendingChange {
  const now = Math.floor(machine.now / 1000);
  switch (outcome.kind) {
    case 'call again':
      return {
        record_type: type,
        record_status: recordStatus.Ready,
        dial_sched_time: outcome.at ?? now,
        treatments: historyText(outcome.history),
      };
    case 'assign to group':
      return {
        record_type: recordType.CampaignCallBack,
        record_status: recordStatus.Ready,
        dial_sched_time: now,
      };
    case 'mark as agent error':
      return { record_status: recordStatus.AgentError };
  }
}

/**
 * A personal callback is due, and its agent is not there: if the calling list has a treatment for Agent CallBack Error, it is
 * applied, and the time from which the record may be offered again is returned (Unix milliseconds; domain facts 5.4). Without
 * one, the callback waits for its agent (ruling 188).
 */
export function treatLostCallback(machine: Machine, record: OpenRecord): number | undefined {
  const { chain, row } = record;
  const agents = [...chain.session.agents];
  if (callbackTypeOf(row) !== 'Personal' || agents.some(({ agentId }) => agentId === row.agent_id))
    return undefined;
  const outcome = outcomeFor(machine, record, callResult.AgentCallBackError, [row.chain_n]);
  if (outcome === undefined) return undefined;
  const treated = {
    call_result: callResult.AgentCallBackError,
    ...outcomeChange(machine, outcome, row.record_type),
  };
  give(machine, chain, (one) => ({ ...unofferedChange(one), ...(one === record && treated) }));
  return (treated.dial_sched_time ?? machine.now / 1000) * 1000;
}
