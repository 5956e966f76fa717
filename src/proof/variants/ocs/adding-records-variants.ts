import type { NewRecord } from '../../../ocs/machine/store-port.ts';
import type { OcsVariant } from '../../fault.ts';
import { misnumbering } from '../../operators/ocs/faulty-records.ts';
import { changingStore } from '../../operators/ocs/faulty-store.ts';
import { additionsShownLate } from '../../operators/ocs/lists-seen-late.ts';
import { acknowledgmentOf } from '../../operators/ocs/own-events.ts';
import { changingEach } from '../../operators/ocs/watching-ocs.ts';

const takenPlace = {
  permits: [
    {
      section: 'AddRecord Request',
      ruling: 195,
      sentence: 'Such a request fails; whether with Record Already Exists or a database error is not said.',
    },
  ],
  touches: ['adding-records'],
  choice: 'error for a place that is taken',
} as const;

/** Lawful choices of how records are added. */
export const addingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-added-record-shown-late',
    does: 'shows an added record in its calling list only after a while',
    permits: [
      {
        section: 'AddRecordAcknowledge',
        ruling: 242,
        sentence: 'The acknowledgment says that the insert request was sent to the database.',
      },
    ],
    touches: ['adding-records'],
    decoration: additionsShownLate(),
  },
  {
    name: 'ocs-taken-place-is-a-failed-addition',
    does: 'answers 116 if the place in a chain is taken',
    ...takenPlace,
    decoration: misnumbering('AddRecord', 115, 116),
  },
  {
    name: 'ocs-taken-place-is-a-database-error',
    does: 'answers 113 if the place in a chain is taken',
    ...takenPlace,
    decoration: misnumbering('AddRecord', 115, 113),
  },
  {
    name: 'ocs-addition-acknowledged-when-sent',
    does: 'acknowledges AddRecord even if the database fails, and does not try again',
    permits: [
      {
        section: 'AddRecordAcknowledge',
        sentence: 'It says that the request was sent to the database, not that the record was added.',
      },
    ],
    touches: ['adding-records'],
    decoration: changingEach(({ dn, userData }, floor) =>
      userData.GSW_AGENT_REQ_TYPE === 'AddRecord' && userData.GSW_ERROR_NUMBER === 113
        ? {
            ...acknowledgmentOf(floor, { kind: 'userEvent', dn, userData }),
            GSW_CALLING_LIST: floor.configuration.callingLists[0]?.name ?? '',
          }
        : userData,
    ),
  },
  {
    name: 'ocs-times-in-32-bits',
    does: 'keeps times in its calling lists as signed 32-bit numbers',
    permits: [
      {
        section: 'Genesys Mandatory Fields',
        ruling: 247,
        sentence: 'The fields of times are numbers; no range is given.',
      },
    ],
    touches: ['adding-records', 'scheduling-records', 'scheduled-calls'],
    decoration: changingStore((command) => {
      if (command.verb === 'add')
        return { ...command, record: { ...command.record, ...in32Bits(command.record) } };
      if (command.verb !== 'update') return command;
      return { ...command, changes: command.changes.map((change) => ({ ...change, ...in32Bits(change) })) };
    }),
  },
];

/** The times of a record that are beyond signed 32 bits, as a field of that size keeps them. */
function in32Bits({ dial_sched_time: due, call_time: called }: Partial<NewRecord>): Partial<NewRecord> {
  return {
    ...(typeof due === 'number' && { dial_sched_time: due | 0 }),
    ...(typeof called === 'number' && { call_time: called | 0 }),
  };
}
