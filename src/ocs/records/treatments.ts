import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { Treatment } from '../configuration/configuration.ts';
import { scheduledTime } from '../configuration/scheduled-time.ts';
import type { Machine } from '../machine/machine.ts';
import type { OpenRecord, PendingChange } from './record-chain.ts';
import { merged } from './record-changes.ts';

/** record_type by the kind of treatment that a desktop requests (001, GSW_TREATMENT; ruling 117). */
const rescheduledTypes: ReadonlyMap<string, number> = new Map([
  ['RecordTreatCampaign', 3],
  ['RecordTreatPersonal', 4],
]);

/** record_status Ready (001, Enumeration Table). */
const ready = recordStatus.Ready;

/**
 * The effect of a treatment on a record finished with GSW_TREATMENT: rescheduled by the treatment that its calling list
 * has for its call result. Nothing if the value is neither of the two, or there is no such treatment (rulings 115,
 * 120).
 */
export function treated(
  machine: Machine,
  record: OpenRecord,
  last: PendingChange,
  asked: string,
): PendingChange | undefined {
  const recordType = rescheduledTypes.get(asked);
  const { call_result, treatments } = { ...record.row, ...record.calls, ...merged(record.changes, last) };
  const treatment = nextTreatment(record.chain.list.treatments, call_result, treatments);
  if (recordType === undefined || treatment === undefined) return undefined;
  const at = retryTime(machine, record, treatment);
  if (at === undefined) return undefined;
  return {
    record_type: recordType,
    record_status: ready,
    dial_sched_time: at,
    treatments: `${treatment.dbid}@0@${record.row.chain_n}@${treatment.sequence}`,
  };
}

/** The treatment after the last one applied, if that was for the same result; else the first for this result. */
function nextTreatment(
  treatments: readonly Treatment[],
  callResult: number,
  applied: string | null,
): Treatment | undefined {
  const forResult = treatments.filter((treatment) => treatment.callResult === callResult);
  const [dbid, , , sequence] = (applied ?? '').split('@').map(Number);
  const again = forResult.some((treatment) => treatment.dbid === dbid);
  const wanted = again ? (sequence ?? 0) + 1 : 1;
  return forResult.find((treatment) => treatment.sequence === wanted);
}

/** Unix seconds; undefined for a date that is past. */
function retryTime(machine: Machine, { row }: OpenRecord, { action }: Treatment): number | undefined {
  if (action.kind === 'Retry in') return Math.floor(machine.now / 1000) + action.minutes * 60;
  const { timeZones } = machine.provisioned.index;
  const at = scheduledTime(action.dateTime, row.tz_dbid, timeZones, machine.now);
  return typeof at === 'number' ? at : undefined;
}
