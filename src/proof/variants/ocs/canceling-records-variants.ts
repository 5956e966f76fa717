import { callResult, recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { acknowledgingDeadHandle } from '../../operators/ocs/acknowledging-markings.ts';
import { writingAt } from '../../operators/ocs/delivered-chains.ts';
import { isNamed } from '../../operators/ocs/faulty-ocs.ts';
import { misnumbering, watchingRecords } from '../../operators/ocs/faulty-records.ts';
import { tellingOthers } from '../../operators/ocs/marking-decorations.ts';
import { taken } from '../../operators/ocs/own-events.ts';

const deadHandle = {
  permits: [
    {
      section: 'Characteristics of Event Structures',
      ruling: 238,
      sentence: 'The error is for requests whose handle is mandatory; that of a cancellation is optional.',
    },
  ],
  touches: ['canceling-records'],
  choice: 'dead handle of a cancellation',
} as const;

/** Lawful choices of how records are canceled, and who is notified. */
export const cancelingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-dead-handle-without-call',
    does: 'answers 112 to a cancellation whose handle is not an open record',
    against: [{ rule: 'CAN-16', sentence: 'It calls the handle of another agent one without a call.' }],
    ...deadHandle,
    decoration: misnumbering('RequestRecordCancel', 109, 112),
  },
  {
    name: 'ocs-dead-handle-acknowledged',
    does: 'acknowledges a cancellation of a finished record, and does nothing',
    against: [{ rule: 'CAN-15', sentence: 'It acknowledges what is done already.' }],
    ...deadHandle,
    decoration: acknowledgingDeadHandle('RequestRecordCancel'),
  },
  {
    name: 'ocs-requester-told-of-cancellation',
    does: 'sends RecordCancel also to the desktop that canceled its own record by number or customer',
    against: [
      { rule: 'CAN-36', sentence: 'It informs the requester as well.' },
      { rule: 'NTF-03', sentence: 'It informs the requester as well.' },
    ],
    permits: [
      {
        section: 'Canceled and DoNotCall Chained Records',
        ruling: 237,
        sentence: 'RecordCancel goes to the desktop that has the chain; none is exempt.',
      },
    ],
    touches: ['canceling-records', 'record-cancel', 'envelope', 'unsolicited-notifications'],
    decoration: tellingOthers('RequestRecordCancel', (floor, requester) =>
      floor.recordOf(requester) === undefined ? [] : [requester],
    ),
  },
  {
    name: 'ocs-cancel-names-the-first-record',
    does: 'names the first record of the chain in RecordCancel, no matter which was meant',
    permits: [
      {
        section: 'Canceled and DoNotCall Chained Records',
        ruling: 241,
        sentence: 'RecordCancel is sent for a chain; which of its records it names is not said.',
      },
    ],
    touches: ['record-cancel', 'do-not-call', 'third-party'],
    choice: 'record that RecordCancel names',
    decoration: watchingRecords((records) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'RecordCancel')) return effect;
          const first = records.first(effect.userData);
          if (first === undefined || effect.userData.GSW_CHAIN_ATTR === 'RecordOnly') return effect;
          const names = taken(first.userData, 'GSW_RECORD_HANDLE', 'GSW_PHONE');
          return { ...effect, userData: { ...effect.userData, ...names } };
        }),
    })),
  },
  {
    name: 'ocs-canceled-by-result-too',
    does: 'writes Cancel Record as the call result of a record that is canceled by its handle',
    permits: [
      {
        section: 'Record Cancel Requests',
        sentence: 'The record is marked as Canceled; that its call result stays is not said.',
      },
    ],
    touches: ['canceling-records', 'chained-records'],
    decoration: writingAt(
      () => true,
      (row) =>
        row.record_status === recordStatus.Canceled ? { ...row, call_result: callResult.CancelRecord } : row,
    ),
  },
  {
    name: 'ocs-outsider-cancels-invalid',
    does: 'answers 101 to a cancellation from an agent outside every campaign group',
    against: [
      { rule: 'CAN-20', sentence: 'It refuses with Invalid Request; only a recommendation names the error.' },
    ],
    permits: [
      {
        section: 'Canceling Records',
        ruling: 10,
        sentence: 'A blended agent has to be in a group of the campaign; which error says so is left open.',
      },
    ],
    touches: ['canceling-records', 'envelope'],
    decoration: misnumbering('RequestRecordCancel', 104, 101),
  },
];
