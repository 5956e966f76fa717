import type { OcsVariant } from '../../../fault.ts';
import { holdingBack } from '../../../operators/ocs/dialing/holding-back.ts';

/** Lawful implementations that take another time between two steps of a flow. */
export const flowsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-dials-a-second-later',
    does: 'takes a second between choosing a record and placing its call',
    permits: [
      {
        section: 'Predictive Mode (or Progressive Mode)',
        sentence: 'OCS places the call when the session is started; how soon after is not said.',
      },
    ],
    touches: ['flows', 'dialing-modes'],
    decoration: holdingBack('dial', 1000),
  },
];
