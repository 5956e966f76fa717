import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { CallRecord, RecordChange } from '../../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import type { DialEffect } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands, retrievedOtherwise } from '../../../operators/ocs/faulty-records.ts';
import { insertingOtherwise } from '../../../operators/ocs/faulty-store.ts';
import { acknowledgmentOf } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const day = 86_400;

const alwaysOpen = (row: CallRecord): CallRecord => ({ ...row, daily_from: 0, daily_till: day });

/** Acknowledges requests by number, and ignores them. */
const acknowledging = (type: string) =>
  answeringInstead((request, floor) =>
    isRequest(request, type) && request.userData.GSW_RECORD_HANDLE === undefined
      ? { ...acknowledgmentOf(floor, request), GSW_PHONE: request.userData.GSW_PHONE ?? '' }
      : undefined,
  );

/** Changes what is written to records that OCS holds. */
const writingHeld = (change: (row: RecordChange) => RecordChange): Decoration =>
  changingCommands((command) =>
    command.verb === 'update' && command.held === true
      ? { ...command, changes: command.changes.map(change) }
      : command,
  );

/** Dials again what it has dialed, whenever `again` says so. */
const dialingTwice = (again: (kind: string) => boolean): Decoration =>
  faultyOcs(() => {
    let last: DialEffect | undefined;
    return {
      after(effects, { kind }): readonly OcsEffect[] {
        const before = last;
        last = effects.find((effect) => effect.kind === 'dial') ?? last;
        return before !== undefined && before === last && again(kind) ? [...effects, before] : effects;
      },
    };
  });

/** Faulty implementations of what happens to records between retrieval and call. */
export const recordBufferCallFaults: readonly OcsFault[] = [
  {
    name: 'buffer-cancel-ignored',
    breaks: ['BUF-01'],
    does: 'acknowledges a cancellation by number, and dials the record',
    decoration: acknowledging('RequestRecordCancel'),
  },
  {
    name: 'buffer-cancel-overwritten',
    breaks: ['BUF-01'],
    does: 'writes Ready over Canceled when it returns a buffered record',
    decoration: writingHeld((row) =>
      row.record_status === recordStatus.Canceled ? { ...row, record_status: recordStatus.Ready } : row,
    ),
  },
  {
    name: 'buffer-do-not-call-ignored',
    breaks: ['BUF-02'],
    does: 'acknowledges a do-not-call request by number, and dials the record',
    decoration: acknowledging('DoNotCall'),
  },
  {
    name: 'buffer-do-not-call-overwritten',
    breaks: ['BUF-02', 'BUF-03'],
    does: 'returns a buffered record with the type that it had before it became NoCall',
    decoration: writingHeld((row) =>
      row.record_type === recordType.NoCall ? { ...row, record_type: recordType.General } : row,
    ),
  },
  {
    name: 'buffer-do-not-call-list-unread',
    breaks: ['BUF-03'],
    does: 'does not read the do-not-call list before it dials',
    decoration: faultyOcs(() => ({
      before: (input) =>
        input.kind === 'stored' && input.result.ok && input.result.entries !== undefined
          ? [{ ...input, result: { ...input.result, entries: [] } }]
          : [input],
    })),
  },
  {
    name: 'buffer-hours-ignored',
    breaks: ['BUF-04', 'BUF-06'],
    does: 'dials at any time of the day',
    decoration: insertingOtherwise(alwaysOpen),
  },
  {
    name: 'buffer-hours-when-read',
    breaks: ['BUF-04', 'BUF-06'],
    does: 'looks at the hours of a record when it is read, and not when it is dialed',
    decoration: faultyOcs(() => ({
      before: (input) => [retrievedOtherwise(input, (rows) => rows.map(alwaysOpen))],
    })),
  },
  {
    name: 'buffer-dialed-for-every-agent',
    breaks: ['BUF-05'],
    does: 'dials the last record again for the next agent who is ready',
    decoration: dialingTwice((kind) => kind === 'agentReady'),
  },
];
