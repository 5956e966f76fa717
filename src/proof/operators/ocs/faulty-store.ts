import type { CallRecord, RecordChange, RecordStore, StoreCommand } from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/machines.ts';

/** Changes commands on their way to the database, no matter who sends them: OCS, provisioning, or a test that looks. */
export function changingStore(change: (command: StoreCommand) => StoreCommand): Decoration {
  return {
    store: (right) => ({
      execute: (command, answer) => right.execute(change(command), answer),
      close: () => right.close(),
    }),
  };
}

/** Changes records when they are put into a list. */
export function insertingOtherwise(change: (record: CallRecord) => CallRecord): Decoration {
  return changingStore((command) =>
    command.verb === 'insert' ? { ...command, records: command.records.map(change) } : command,
  );
}

/** Changes some records of a list each time before a portion of it is read. */
export function changingBeforeRetrieval(
  change: (record: CallRecord) => Omit<RecordChange, 'record_id'> | undefined,
): Decoration {
  return {
    store: (right) => ({
      execute(command, answer) {
        if (command.verb === 'retrieve') changeRecords(right, command.list, change);
        right.execute(command, answer);
      },
      close: () => right.close(),
    }),
  };
}

function changeRecords(
  store: RecordStore,
  list: string,
  change: (record: CallRecord) => Omit<RecordChange, 'record_id'> | undefined,
): void {
  store.execute({ verb: 'read', list }, (result) => {
    const records = result.ok ? result.records : [];
    const changes = records.flatMap((record) => {
      const changed = change(record);
      return changed === undefined ? [] : [{ ...changed, record_id: record.record_id }];
    });
    if (changes.length > 0) store.execute({ verb: 'update', list, changes }, () => undefined);
  });
}

/** Changes other records of a list with every record that is changed; `undefined` leaves one unchanged. */
export function repeatingUpdates(
  repeated: (change: RecordChange, other: CallRecord) => RecordChange | undefined,
): Decoration {
  return {
    store: (right) => ({
      execute(command, answer) {
        right.execute(command, answer);
        if (command.verb !== 'update') return;
        changeRecords(right, command.list, (other) =>
          command.changes
            .filter(({ record_id }) => record_id !== other.record_id)
            .map((change) => repeated(change, other))
            .find((change) => change !== undefined),
        );
      },
      close: () => right.close(),
    }),
  };
}
