import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  isRecordRequest,
  type RecordRequest,
  watchingRecords,
  writingOtherwise,
} from '../../../operators/ocs/faulty-records.ts';
import { acknowledged, insteadOfError } from '../../../operators/ocs/instead-of-errors.ts';
import { columnsIn } from '../../../operators/ocs/records-on-desktops.ts';

const ready = recordStatus.Ready;

const acknowledgingFinished = (type: RecordRequest): Decoration =>
  insteadOfError(109, (error, record) =>
    record.isClosed && isRecordRequest(error.userData, type) ? [acknowledged(error, record)] : [error],
  );

/** Writes what a late request says, but refuses it. */
const writingLate = (type: RecordRequest): Decoration =>
  watchingRecords((records) => ({
    after(effects, input) {
      const late = input.kind === 'userEvent' && isRecordRequest(input.userData, type) ? input.userData : {};
      const record = records.of(late);
      if (!record?.isClosed || !effects.some((effect) => effect.kind === 'userEvent')) return effects;
      const changes = [{ ...columnsIn(late, record.list), record_id: record.row.record_id }];
      const command = { verb: 'update', list: record.list.name, changes } as const;
      return [{ kind: 'store', ticket: -1, command }, ...effects];
    },
  }));

/** Faulty implementations of what happens to a record that is finished. */
export const finishedRecordFaults: readonly OcsFault[] = [
  {
    name: 'final-twice',
    breaks: ['FIN-08'],
    does: 'acknowledges RecordProcessed for a record that is finished',
    decoration: acknowledgingFinished('RecordProcessed'),
  },
  {
    name: 'update-after-end',
    breaks: ['FIN-08'],
    does: 'acknowledges UpdateCallCompletionStats for a record that is finished',
    decoration: acknowledgingFinished('UpdateCallCompletionStats'),
  },
  {
    name: 'late-final-request-written',
    breaks: ['FIN-08'],
    does: 'refuses RecordProcessed for a finished record, and writes what it says',
    decoration: writingLate('RecordProcessed'),
  },
  {
    name: 'late-update-written',
    breaks: ['FIN-08'],
    does: 'refuses UpdateCallCompletionStats for a finished record, and writes what it says',
    decoration: writingLate('UpdateCallCompletionStats'),
  },
  {
    name: 'finished-is-ready',
    breaks: ['FIN-09', 'FIN-22'],
    does: 'makes a finished record Ready again',
    decoration: writingOtherwise((row) => ({ ...row, record_status: ready })),
  },
  {
    name: 'finished-ready-at-start',
    breaks: ['FIN-09'],
    does: 'makes finished records Ready again when the campaign is started',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        if (input.kind !== 'dialing' || input.verb !== 'start') return effects;
        const finished = records.all.filter((record) => record.isClosed);
        const returned = finished.map(({ list, row: { record_id } }) => ({
          kind: 'store' as const,
          ticket: -1,
          command: {
            verb: 'update' as const,
            list: list.name,
            changes: [{ record_id, record_status: ready }],
          },
        }));
        return [...returned, ...effects];
      },
    })),
  },
];
