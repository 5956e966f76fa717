import type { OcsEffect } from '../../../ocs/machine/ports.ts';
import type { RecordChange, RecordMark, StoreCommand } from '../../../ocs/machine/store-port.ts';
import type { EventName } from '../../../protocol/message-names.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { OcsFault } from '../../fault.ts';
import { changingEvents, faultyOcs, isNamed, type UserEventInput } from './faulty-ocs.ts';
import { changingCommands, type RecordRequest } from './faulty-records.ts';
import type { Floor } from './floor.ts';
import { acknowledgmentOf, eventFor, taken } from './own-events.ts';
import { answeringOtherwise, isRequest, watchingOcs } from './watching-ocs.ts';

/** The two requests that mark records, with their acknowledgments. */
export const markings = {
  RequestRecordCancel: 'RecordCancelAcknowledge',
  DoNotCall: 'DoNotCallAcknowledge',
} as const;

export type MarkingRequest = keyof typeof markings;

/** Makes faults of one of the requests that mark records: the other has the same, with another prefix. */
export const markingFault =
  (prefix: string, request: MarkingRequest) =>
  (name: string, breaks: readonly string[], does: string, decoration: OcsFault['decoration']): OcsFault => ({
    name: `${prefix}-${name}`,
    breaks,
    does: `${does} (${request})`,
    decoration,
  });

/** Whether a request names its records by number or customer. */
export function isWithoutHandle({ GSW_RECORD_HANDLE: handle }: UserData): boolean {
  return handle === undefined;
}

/** The acknowledgment in the right form, no matter what happened to the request. */
export function markingAck(floor: Floor, input: UserEventInput, request: MarkingRequest): UserData {
  return {
    ...acknowledgmentOf(floor, input),
    ...taken(input.userData, 'GSW_PHONE', 'GSW_CUSTOMER_ID', 'GSW_CHAIN_ATTR'),
    GSW_USER_EVENT: markings[request],
  };
}

/** Changes what is written to marked records, in the lists and from memory. */
export function markingOtherwise(
  change: (mark: RecordMark & Partial<RecordChange>) => RecordMark,
  where: 'everywhere' | 'from memory' = 'everywhere',
): Decoration {
  return changingCommands((command) => {
    if (command.verb === 'update')
      return { ...command, changes: command.changes.map((row) => changed(row, change)) };
    if (command.verb === 'mark' && where === 'everywhere') return { ...command, mark: change(command.mark) };
    return command;
  });
}

function changed(row: RecordChange, change: (mark: RecordChange) => RecordMark): RecordChange {
  const { record_id } = row;
  return { ...change(row), record_id };
}

/** Changes entries on their way into the do-not-call list. */
export function enteringOtherwise(
  change: (
    entries: Extract<StoreCommand, { verb: 'addDoNotCall' }>['entries'],
  ) => Extract<StoreCommand, { verb: 'addDoNotCall' }>['entries'],
): Decoration {
  return changingCommands((command) =>
    command.verb === 'addDoNotCall' ? { ...command, entries: change(command.entries) } : command,
  );
}

/** Accepts a request for a record that an event with that name has closed. */
export function takingAfter(event: EventName, request: RecordRequest): Decoration {
  return watchingOcs((floor) => {
    const closed = new Set<unknown>();
    return {
      after(effects, input) {
        for (const effect of effects)
          if (effect.kind === 'userEvent' && isNamed(effect.userData, event))
            closed.add(effect.userData.GSW_RECORD_HANDLE);
        const late = isRequest(input, request) && closed.has(input.userData.GSW_RECORD_HANDLE);
        return late ? [eventFor(input.dn, acknowledgmentOf(floor, input))] : effects;
      },
    };
  });
}

/** Marks records without a handle only after anybody's next request, but acknowledges at once. */
export function markingLate(request: MarkingRequest): Decoration {
  return watchingOcs((floor) => {
    let pending: UserEventInput | undefined;
    return {
      before(input) {
        if (isRequest(input, request) && isWithoutHandle(input.userData)) {
          pending = input;
          return [];
        }
        if (pending === undefined || input.kind !== 'userEvent') return [input];
        const late = { ...pending, userData: { ...pending.userData, GSW_REFERENCE_ID: 'late' } };
        pending = undefined;
        return [input, late];
      },
      after(effects, input) {
        if (pending !== undefined && input === pending)
          return [eventFor(pending.dn, markingAck(floor, pending, request))];
        return effects.filter((effect) => !isLate(effect));
      },
    };
  });
}

function isLate(effect: OcsEffect): boolean {
  return effect.kind === 'userEvent' && effect.userData.GSW_REFERENCE_ID === 'late';
}

/** Sends RecordCancel for their record to some desktops whenever anybody cancels by number. */
export function tellingOthers(
  request: MarkingRequest,
  whom: (floor: Floor, requester: string) => readonly string[],
): Decoration {
  return answeringOtherwise(request, (events, input, floor) => {
    if (!isWithoutHandle(input.userData)) return events;
    const told = whom(floor, input.dn).flatMap((dn) => {
      const record = floor.recordOf(dn);
      return record === undefined ? [] : [eventFor(dn, cancelOf(record))];
    });
    return [...events, ...told];
  });
}

function cancelOf(record: UserData): UserData {
  const keys = [
    'GSW_APPLICATION_ID',
    'GSW_CALLING_LIST',
    'GSW_CAMPAIGN_NAME',
    'GSW_CAMPAIGN_GROUP_NAME',
    'GSW_RECORD_HANDLE',
    'GSW_PHONE',
  ];
  return { ...taken(record, ...keys), GSW_USER_EVENT: 'RecordCancel' };
}

/** Drops RecordCancel if the record that it names does not have the requested number. */
export function cancelingOnlyWhatIsShown(request: MarkingRequest): Decoration {
  return faultyOcs(() => {
    let phone: unknown;
    return {
      before(input) {
        if (isRequest(input, request)) phone = input.userData.GSW_PHONE;
        return [input];
      },
      after: (effects) =>
        effects.filter(
          (effect) =>
            effect.kind !== 'userEvent' ||
            !isNamed(effect.userData, 'RecordCancel') ||
            effect.userData.GSW_PHONE === phone,
        ),
    };
  });
}

/** Changes RecordCancel, or drops it. */
export function notifyingOtherwise(change: (userData: UserData) => UserData | undefined): Decoration {
  return changingEvents(({ userData }) => (isNamed(userData, 'RecordCancel') ? change(userData) : userData));
}
