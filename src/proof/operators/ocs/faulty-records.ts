import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type {
  CallRecord,
  PendingChange,
  RecordChange,
  StoreCommand,
  StoreResult,
} from '../../../ocs/machine/store-port.ts';
import { merged } from '../../../ocs/records/record-changes.ts';
import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { changingEvent, faultyOcs, isNamed, type OcsDeviation, type UserEventInput } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { errorTo, eventFor, numbered } from './own-events.ts';
import { columnsIn, type DeskRecord, RecordsOnDesktops } from './records-on-desktops.ts';
import { watchingOcs } from './watching-ocs.ts';

export type UpdateCommand = Extract<StoreCommand, { verb: 'update' }>;
export type RetrieveCommand = Extract<StoreCommand, { verb: 'retrieve' }>;
type StoreEffect = Extract<OcsEffect, { kind: 'store' }>;

/** Decorates the right OCS with deviation that knows the records on the desktops, and the floor. */
export function watchingRecords(
  deviation: (records: RecordsOnDesktops, floor: Floor) => OcsDeviation,
): Decoration {
  return watchingOcs((floor) => {
    const records = new RecordsOnDesktops(() => floor.view);
    const own = deviation(records, floor);
    return {
      before(input, now) {
        records.take(input);
        return own.before?.(input, now) ?? [input];
      },
      after(effects, input, now) {
        records.note(effects, input);
        return own.after?.(effects, input, now) ?? effects;
      },
    };
  });
}

/** Answers a type of request with one error instead of another. */
export function misnumbering(type: string, right: number, wrong: Parameters<typeof numbered>[0]): Decoration {
  return changingEvent(`error ${right}`, (userData) =>
    userData.GSW_AGENT_REQ_TYPE === type ? { ...userData, ...numbered(wrong) } : userData,
  );
}

/** Changes OCS's database commands. */
export function changingCommands(
  change: (command: StoreCommand, effect: StoreEffect) => StoreCommand,
): Decoration {
  return faultyOcs(() => ({
    after: (effects) =>
      effects.map((effect) =>
        effect.kind === 'store' ? { ...effect, command: change(effect.command, effect) } : effect,
      ),
  }));
}

/** An answer of the database with other records; other inputs unchanged. */
export function retrievedOtherwise<Input extends { readonly kind: string; readonly result?: StoreResult }>(
  input: Input,
  change: (rows: readonly CallRecord[]) => readonly CallRecord[],
): Input {
  if (input.result?.ok !== true) return input;
  return { ...input, result: { ...input.result, records: change(input.result.records) } };
}

/** Changes PreviewRecord, knowing its record. */
export function offeringOtherwise(change: (offer: UserData, row: CallRecord) => UserData): Decoration {
  return watchingRecords((records) => ({
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'PreviewRecord')) return effect;
        const record = records.of(effect.userData);
        return record === undefined ? effect : { ...effect, userData: change(effect.userData, record.row) };
      }),
  }));
}

/** Keys by which a desktop says which record it means. */
const names: ReadonlySet<string> = new Set([
  'GSW_APPLICATION_ID',
  'GSW_CALLING_LIST',
  'GSW_CAMPAIGN_NAME',
  'GSW_CAMPAIGN_GROUP_NAME',
]);

/** Tells the desktop something wrong about its record, and understands a wrong name when the desktop repeats it. */
export function misinforming(key: string, wrong: KeyValue | ((offer: UserData) => KeyValue)): Decoration {
  return faultyOcs(() => {
    const right = new Map<string, KeyValue | undefined>();
    const wrongOf = (offer: UserData) => (typeof wrong === 'function' ? wrong(offer) : wrong);
    return {
      before(input) {
        if ((input.kind !== 'userEvent' && input.kind !== 'call') || !names.has(key)) return [input];
        const meant = right.get(`${input.dn} ${input.userData[key]}`);
        return meant === undefined ? [input] : [{ ...input, userData: { ...input.userData, [key]: meant } }];
      },
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'PreviewRecord')) return effect;
          const told = wrongOf(effect.userData);
          right.set(`${effect.dn} ${told}`, effect.userData[key]);
          return { ...effect, userData: { ...effect.userData, [key]: told } };
        }),
    };
  });
}

const updated = recordStatus.Updated;

/** Whether a change finishes its record. */
export function isFinal(change: RecordChange): boolean {
  return change.record_status === updated;
}

/** Changes the command by which a chain is finished; `record` is the agent's record. */
function finishingOtherwise(
  change: (command: UpdateCommand, record: DeskRecord) => UpdateCommand,
): Decoration {
  return watchingRecords((records) => ({
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
        const record = finishedBy(effect.command, records);
        return record === undefined ? effect : { ...effect, command: change(effect.command, record) };
      }),
  }));
}

function finishedBy({ list, changes }: UpdateCommand, records: RecordsOnDesktops): DeskRecord | undefined {
  return records.all.findLast(
    (record) =>
      record.list.name === list &&
      changes.some((change) => isFinal(change) && change.record_id === record.row.record_id),
  );
}

/** Changes what is written to the record that the agent had; the rest of its chain stays right. */
export function writingOtherwise(
  change: (row: RecordChange, record: DeskRecord) => RecordChange,
): Decoration {
  return finishingOtherwise((command, record) => ({
    ...command,
    changes: command.changes.map((row) =>
      row.record_id === record.row.record_id ? change(row, record) : row,
    ),
  }));
}

/** Changes what is written to the other records of the chain. */
export function writingSiblingsOtherwise(
  change: (row: RecordChange, finished: RecordChange) => readonly RecordChange[],
): Decoration {
  return finishingOtherwise((command, { row: { record_id } }) => ({
    ...command,
    changes: command.changes.flatMap((row) => {
      const finished = command.changes.find((one) => one.record_id === record_id);
      return row.record_id === record_id || finished === undefined ? [row] : change(row, finished);
    }),
  }));
}

/**
 * Merges the requests for a record in a different way from the right OCS: here later parts come before earlier ones.
 */
export function combiningOtherwise(
  parts: (
    updates: readonly PendingChange[],
    last: PendingChange,
    record: DeskRecord,
  ) => readonly PendingChange[],
): Decoration {
  return writingOtherwise((row, record) => {
    const updates = record.updates.map((update) => columnsIn(update, record.list));
    const last = columnsIn(record.last, record.list);
    const known = withoutColumns(row, [...updates, last].reduce(merged, {}));
    return { ...known, ...[known, ...parts(updates, last, record)].reduce<PendingChange>(merged, {}) };
  });
}

function withoutColumns(row: RecordChange, columns: PendingChange): RecordChange {
  const { record_id, custom: _, ...others } = row;
  const kept = Object.entries(others).filter(([column]) => !Object.hasOwn(columns, column));
  return { ...Object.fromEntries(kept), record_id };
}

/** Both requests that concern a record on the desktop. */
const recordRequests = ['UpdateCallCompletionStats', 'RecordProcessed'] as const;

export type RecordRequest = (typeof recordRequests)[number];

/** Whether user data is such a request. */
export function isRecordRequest(userData: UserData, type?: RecordRequest): boolean {
  const name = userData.GSW_AGENT_REQ_TYPE;
  return type === undefined ? recordRequests.some((one) => one === name) : name === type;
}

/** Whether an input is such a request. */
export function concernsRecord(input: OcsInput): input is UserEventInput {
  return input.kind === 'userEvent' && isRecordRequest(input.userData);
}

/** Answers 109 to requests for some records; `notice` may recognize them by any input. */
export function takingForClosed(
  isClosed: (record: DeskRecord, records: RecordsOnDesktops, input: UserEventInput) => boolean,
  notice?: (input: OcsInput, records: RecordsOnDesktops) => void,
): Decoration {
  return watchingRecords((records, floor) => {
    let refused = false;
    return {
      before(input) {
        notice?.(input, records);
        const record = concernsRecord(input) ? records.of(input.userData) : undefined;
        refused = record !== undefined && concernsRecord(input) && isClosed(record, records, input);
        return refused ? [] : [input];
      },
      after: (effects, input) =>
        refused && input.kind === 'userEvent' ? [eventFor(input.dn, errorTo(floor, input, 109))] : effects,
    };
  });
}
