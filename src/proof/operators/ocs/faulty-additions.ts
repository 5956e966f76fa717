import type {
  CallRecord,
  NewRecord,
  RecordChange,
  RecordStore,
  StoreCommand,
  StoreResult,
} from '../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { faultyOcs, type UserEventInput } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { acknowledgmentOf } from './own-events.ts';
import { answeringInstead, isRequest, rewritingRequests } from './watching-ocs.ts';

export type AddCommand = Extract<StoreCommand, { verb: 'add' }>;

/** Changes OCS's database commands when a desktop adds a record. */
export function addingOtherwise(
  change: (command: AddCommand, request: UserData) => StoreCommand,
): Decoration {
  return faultyOcs(() => ({
    after: (effects, input) =>
      effects.map((effect) => {
        if (effect.kind !== 'store' || effect.command.verb !== 'add') return effect;
        return {
          ...effect,
          command: change(effect.command, input.kind === 'userEvent' ? input.userData : {}),
        };
      }),
  }));
}

/** Adds a record with other fields. */
export function addingWith(change: (record: NewRecord, request: UserData) => Partial<NewRecord>): Decoration {
  return addingOtherwise((command, request) => ({
    ...command,
    record: { ...command.record, ...change(command.record, request) },
  }));
}

/** Changes AddRecord before the right OCS sees it. */
export function rewritingAdditions(
  rewrite: (userData: UserData, floor: Floor, dn: string) => UserData,
): Decoration {
  return rewritingRequests(({ dn, userData }, floor) =>
    userData.GSW_AGENT_REQ_TYPE === 'AddRecord' ? rewrite(userData, floor, dn) : userData,
  );
}

/** Acknowledges some AddRecord requests, and does nothing else. */
export function onlyAcknowledging(when: (request: UserEventInput, floor: Floor) => boolean): Decoration {
  return answeringInstead((request, floor) =>
    isRequest(request, 'AddRecord') && when(request, floor) ? acknowledgmentOf(floor, request) : undefined,
  );
}

/** Does something instead of, or after, an addition to a list. */
export function additionInStore(
  take: (right: RecordStore, command: AddCommand, answer: (result: StoreResult) => void) => void,
): Decoration {
  return {
    store: (right) => ({
      execute(command, answer) {
        if (command.verb === 'add') take(right, command, answer);
        else right.execute(command, answer);
      },
      close: () => right.close(),
    }),
  };
}

/** Changes a record just after it was added. */
export function changingAdded(
  change: (
    added: CallRecord,
    command: AddCommand,
    all: readonly CallRecord[],
  ) => Omit<RecordChange, 'record_id'>,
): Decoration {
  return additionInStore((right, command, answer) => {
    right.execute(command, (result) => {
      const added = result.ok ? result.records[0] : undefined;
      if (added !== undefined) changeOne(right, command, added, change);
      answer(result);
    });
  });
}

function changeOne(
  right: RecordStore,
  command: AddCommand,
  added: CallRecord,
  change: Parameters<typeof changingAdded>[0],
): void {
  const { list } = command;
  right.execute({ verb: 'read', list }, (read) => {
    const all = read.ok ? read.records : [];
    const changes = [{ ...change(added, command, all), record_id: added.record_id }];
    right.execute({ verb: 'update', list, changes }, () => undefined);
  });
}

/** Changes later database commands, or answers, about added records. */
export function rememberingAdded(
  change: (command: StoreCommand, isAdded: (recordId: number) => boolean) => StoreCommand,
): Decoration {
  return {
    store: (right) => {
      const added = new Set<number>();
      return {
        execute(command, answer) {
          right.execute(
            change(command, (recordId) => added.has(recordId)),
            (result) => {
              if (command.verb === 'add' && result.ok)
                for (const row of result.records) added.add(row.record_id);
              answer(result);
            },
          );
        },
        close: () => right.close(),
      };
    },
  };
}
