import { callResult, recordType } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { acknowledgingDeadHandle } from '../../operators/ocs/acknowledging-markings.ts';
import { writingAt } from '../../operators/ocs/delivered-chains.ts';
import { without } from '../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../operators/ocs/faulty-records.ts';
import { entriesShownLate } from '../../operators/ocs/lists-seen-late.ts';
import { notifyingOtherwise, tellingOthers } from '../../operators/ocs/marking-decorations.ts';

/** Lawful choices of how do-not-call requests are carried out. */
export const doNotCallVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-do-not-call-dead-handle-without-call',
    does: 'answers 112 to DoNotCall by a handle of a record that is not open',
    against: [{ rule: 'DNC-17', sentence: 'It calls the handle of another agent one without a call.' }],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 238,
        sentence:
          'Record Not Found is for requests whose handle is mandatory; that of DoNotCall is optional.',
      },
    ],
    touches: ['do-not-call'],
    choice: 'dead handle of DoNotCall',
    decoration: misnumbering('DoNotCall', 109, 112),
  },
  {
    name: 'ocs-do-not-call-dead-handle-acknowledged',
    does: 'acknowledges DoNotCall by the handle of a record that is done with, and does nothing',
    against: [{ rule: 'DNC-16', sentence: 'It acknowledges what is done already.' }],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 238,
        sentence: 'Of a record that was processed no further request is needed; that it fails is not said.',
      },
    ],
    touches: ['do-not-call'],
    choice: 'dead handle of DoNotCall',
    decoration: acknowledgingDeadHandle('DoNotCall'),
  },
  {
    name: 'ocs-requester-told-of-do-not-call',
    does: 'also sends RecordCancel to the desktop that asked, if it has a record',
    against: [
      { rule: 'DNC-30', sentence: 'It informs the requester as well.' },
      { rule: 'NTF-03', sentence: 'It informs the requester as well.' },
    ],
    permits: [
      {
        section: 'Canceled and DoNotCall Chained Records',
        ruling: 237,
        sentence: 'RecordCancel goes to the desktop that has the chain; none is exempt.',
      },
    ],
    touches: ['do-not-call', 'unsolicited-notifications'],
    decoration: tellingOthers('DoNotCall', (floor, requester) =>
      floor.recordOf(requester) === undefined ? [] : [requester],
    ),
  },
  {
    name: 'ocs-record-cancel-without-customer',
    does: 'does not name the customer in RecordCancel',
    against: [{ rule: 'CAN-44', sentence: 'It names the record by handle and number alone.' }],
    permits: [
      {
        section: 'RecordCancel Notification',
        ruling: 39,
        sentence:
          'The customer is in the table, but a list need not know customers, and a request need not name one.',
      },
    ],
    touches: ['do-not-call', 'record-cancel', 'third-party'],
    decoration: notifyingOtherwise((userData) => without(userData, 'GSW_CUSTOMER_ID')),
  },
  {
    name: 'ocs-do-not-call-list-shown-late',
    does: 'shows a new entry in the do-not-call list only after a while',
    permits: [
      {
        section: 'DoNotCallAcknowledge',
        ruling: 242,
        sentence: 'The request was accepted; when the list shows it is not said.',
      },
    ],
    touches: ['do-not-call', 'third-party'],
    decoration: entriesShownLate(),
  },
  {
    name: 'ocs-do-not-call-by-result-too',
    does: 'writes Do Not Call as the call result of a record that is marked by its handle',
    against: [{ rule: 'DNC-08', sentence: 'The result of the agent gives way to Do Not Call.' }],
    permits: [
      {
        section: 'DoNotCall (Request)',
        ruling: 171,
        sentence: 'The record is marked NoCall; what its call result is then is not said.',
      },
    ],
    touches: ['do-not-call', 'chained-records'],
    decoration: writingAt(
      () => true,
      (row) => (row.record_type === recordType.NoCall ? { ...row, call_result: callResult.DoNotCall } : row),
    ),
  },
  {
    name: 'ocs-outsider-do-not-call-invalid',
    does: 'answers 101 to DoNotCall from an agent outside every campaign group',
    against: [
      { rule: 'DNC-21', sentence: 'It refuses with Invalid Request; only a recommendation names the error.' },
    ],
    permits: [
      {
        section: 'Submitting DoNotCall Requests',
        ruling: 10,
        sentence: 'A blended agent has to be in a group of the campaign; which error says so is left open.',
      },
    ],
    touches: ['do-not-call', 'envelope'],
    decoration: misnumbering('DoNotCall', 104, 101),
  },
];
