import type { OcsVariant } from '../../fault.ts';
import { misnumbering } from '../../operators/ocs/faulty-records.ts';
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
    against: [{ rule: 'ADD-43', sentence: 'It reports a taken place as a failed addition.' }],
    ...takenPlace,
    decoration: misnumbering('AddRecord', 115, 116),
  },
  {
    name: 'ocs-taken-place-is-a-database-error',
    does: 'answers 113 if the place in a chain is taken',
    against: [{ rule: 'ADD-43', sentence: 'It reports a taken place as an error of the database.' }],
    ...takenPlace,
    decoration: misnumbering('AddRecord', 115, 113),
  },
  {
    name: 'ocs-addition-acknowledged-when-sent',
    does: 'acknowledges AddRecord even if the database fails, and does not try again',
    against: [
      { rule: 'ADD-57', sentence: 'It acknowledges before the database has answered.' },
      { rule: 'ADD-59', sentence: 'What the database refuses is not tried again.' },
    ],
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
];
