import type { OcsFault } from '../../../fault.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { changingPushed } from '../../../operators/ocs/dialing/faulty-push.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';

/** Faulty implementations of what messages say about pacing. */
export const pacingFaults: readonly OcsFault[] = [
  {
    name: 'pacing-goal-in-progressive-mode',
    breaks: ['PAC-01'],
    does: 'attaches GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL to calls in Progressive mode as well',
    decoration: changingDialedCallData((userData) => ({
      ...userData,
      GSW_OPTIMIZE_BY: 2,
      GSW_OPTIMIZE_GOAL: 3,
    })),
  },
  {
    name: 'pacing-no-goal-in-progressive-mode',
    breaks: ['PAC-01'],
    does: 'attaches GSW_OPTIMIZE_GOAL, which is 0, to calls in Progressive mode',
    decoration: changingDialedCallData((userData) => ({ GSW_OPTIMIZE_GOAL: 0, ...userData })),
  },
  {
    name: 'pacing-goal-in-preview-mode',
    breaks: ['PAC-01'],
    does: 'sends GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL, both 0, with records to preview',
    decoration: changingEvent('PreviewRecord', (userData) => ({
      ...userData,
      GSW_OPTIMIZE_BY: 0,
      GSW_OPTIMIZE_GOAL: 0,
    })),
  },
  {
    name: 'pacing-goal-in-chained-records',
    breaks: ['PAC-01'],
    does: 'sends GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL with chained records in Preview mode',
    decoration: changingEvent('ChainedRecord', (userData) => ({
      ...userData,
      GSW_OPTIMIZE_BY: 0,
      GSW_OPTIMIZE_GOAL: 0,
    })),
  },
  {
    name: 'pacing-goal-in-scheduled-calls',
    breaks: ['PAC-01'],
    does: 'sends GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL with scheduled calls in Preview mode',
    decoration: changingEvent('ScheduledCall', (userData) => ({
      ...userData,
      GSW_OPTIMIZE_BY: 0,
      GSW_OPTIMIZE_GOAL: 0,
    })),
  },
  {
    name: 'pacing-goal-in-pushed-records',
    breaks: ['PAC-01'],
    does: 'offers records in Push Preview mode with GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL',
    decoration: changingPushed((userData) => ({ ...userData, GSW_OPTIMIZE_BY: 0, GSW_OPTIMIZE_GOAL: 0 })),
  },
];
