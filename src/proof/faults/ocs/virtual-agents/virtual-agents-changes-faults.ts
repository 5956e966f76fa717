import type { OcsFault } from '../../../fault.ts';
import { deafToChanges, reloadingAtChange } from '../../../operators/ocs/dialing/faulty-ivr.ts';

/** Faulty implementations of an IVR group that changes at run time. */
export const virtualAgentsChangesFaults: readonly OcsFault[] = [
  {
    name: 'ivr-option-counts-at-once',
    breaks: ['VAG-12'],
    does: 'takes a group for an IVR group, or not, as soon as the option ivr_group is changed',
    decoration: reloadingAtChange,
  },
  {
    name: 'ivr-option-never-changes',
    breaks: ['VAG-12'],
    does: 'does not take a change of the option ivr_group when the campaign is loaded again',
    decoration: deafToChanges,
  },
];
