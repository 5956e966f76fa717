import type { Fault } from './fault.ts';
import { changingEvent, without } from './faulty-ocs.ts';

/** Faulty implementations of the envelope chapter. */
export const envelopeFaults: readonly Fault[] = [
  {
    name: 'error-loses-reference',
    breaks: ['ENV-03'],
    does: 'leaves GSW_REFERENCE_ID out of error events',
    decoration: changingEvent('Error', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
];
