import type { CallRecord, StoreCommand } from '../ocs/machine/store-port.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import type { DayPlan } from '../simulated-day/day-plan.ts';
import { dayNames } from '../simulated-day/day-provisioning.ts';
import { playDay } from '../simulated-day/play-day.ts';
import type { KeptStore } from '../store/kept-store.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';

/** A day as it ends if nobody kills it. */
export interface WholeDay {
  readonly records: ReadonlyMap<number, CallRecord>;
  /** Ids of the called records, in the order in which their calls were recorded. */
  readonly order: readonly number[];
}

/** Plays a day in memory: the same seed gives the same day in a file. */
export async function wholeDay(plan: Omit<DayPlan, 'store'>): Promise<WholeDay> {
  const store = createSqliteStore({ file: ':memory:' });
  const order: number[] = [];
  const note = (command: StoreCommand) => {
    if (command.verb !== 'update') return;
    for (const { record_id, attempt } of command.changes) if (attempt !== undefined) order.push(record_id);
  };
  const watched: KeptStore = {
    ...store,
    execute(command, answer) {
      note(command);
      store.execute(command, answer);
    },
  };
  await playDay({ ...plan, store: 'memory' }, watched);
  const records = await recordsIn(store);
  await store.close();
  return { records: new Map(records.map((record) => [record.record_id, record])), order };
}

/** All records of the day's list. */
export function recordsIn(store: KeptStore): Promise<readonly CallRecord[]> {
  return new Promise((resolve, reject) => {
    store.execute({ verb: 'read', list: dayNames.list }, (result) =>
      result.ok ? resolve(result.records) : reject(new Error(result.reason)),
    );
  });
}

/**
 * What is wrong with the records that a killed day has left: each must be there once, either not called, or called and
 * written whole; and those that were called must be the first of the day, so that nothing is missing in between.
 */
export function breachesOf(left: readonly CallRecord[], whole: WholeDay): readonly string[] {
  const ids = new Set(left.map(({ record_id }) => record_id));
  const lost = [...whole.records.keys()].filter((id) => !ids.has(id));
  const called = left.filter((one) => one.record_status === recordStatus.Updated);
  const calledIds = new Set(called.map(({ record_id }) => record_id));
  const first = whole.order.slice(0, called.length);
  return [
    ...lost.map((id) => `record ${id} is lost`),
    ...(ids.size === left.length ? [] : ['a record is there twice']),
    ...left.flatMap((record) => breachOf(record, whole)),
    ...first.filter((id) => !calledIds.has(id)).map((id) => `the call of record ${id} is missing`),
  ];
}

function breachOf(record: CallRecord, { records }: WholeDay): readonly string[] {
  const { record_id, record_status, attempt, call_result, call_time } = record;
  const named = `record ${record_id}, ${JSON.stringify(record)}`;
  if (record_status === recordStatus.Updated)
    return JSON.stringify(record) === JSON.stringify(records.get(record_id))
      ? []
      : [`${named}, is half written`];
  if (record_status !== recordStatus.Ready && record_status !== recordStatus.Retrieved)
    return [`${named}, is in a state that no record of the day has`];
  const isNew = attempt === 0 && call_result === callResult.UnknownCallResult && call_time === null;
  return isNew ? [] : [`${named}, is not called, and has a call`];
}
