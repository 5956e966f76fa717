import type { OcsFault } from '../../../fault.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';

/** Faulty implementations of the script that a dialed call carries. */
export const previewRecordScriptFaults: readonly OcsFault[] = [
  {
    name: 'script-not-in-calls',
    breaks: ['PRV-40'],
    does: 'attaches no script to calls that it dials',
    decoration: changingDialedCallData((userData) => without(userData, 'GSW_SCRIPT_ID')),
  },
];
