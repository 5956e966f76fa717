import type { OcsVariant } from '../../fault.ts';
import { misnumbering } from '../../operators/ocs/faulty-records.ts';
import { additionsShownLate } from '../../operators/ocs/shown-late.ts';

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
];
