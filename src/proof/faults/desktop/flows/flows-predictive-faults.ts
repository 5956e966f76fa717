import type { DesktopFault } from '../../../fault.ts';
import { deafTo, showing } from '../../../operators/desktop/faulty-desktop.ts';
import {
  changingAboutDialed,
  changingCallData,
  changingDialedRequest,
} from '../../../operators/desktop/records-of-calls.ts';
import { leavingOut, remembering } from '../../../operators/desktop/remembering.ts';

/** Faulty desktops that know what to do with preview records, and not with records that come with calls. */
export const predictiveFlowFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-hides-dialed-records',
    breaks: ['DFL-01'],
    does: 'does not show a record that came with a call',
    decoration: showing((seen) => ({
      ...seen,
      records: seen.records.filter(({ origin }) => origin !== 'call'),
    })),
  },
  {
    name: 'desktop-dialed-record-without-handle',
    breaks: ['DFL-02'],
    does: 'leaves the handle out of requests about a record that came with a call',
    decoration: changingAboutDialed(({ GSW_RECORD_HANDLE: _, ...others }) => others),
  },
  {
    name: 'desktop-keeps-handle-of-first-call',
    breaks: ['DFL-02'],
    does: 'names the record of the first call in requests about those of later calls',
    decoration: changingAboutDialed((userData, [first]) => ({
      ...userData,
      ...(first !== undefined && { GSW_RECORD_HANDLE: first }),
    })),
  },
  {
    name: 'desktop-finishes-preview-records-only',
    breaks: ['DFL-03'],
    does: 'sends no RecordProcessed for a record that came with a call',
    decoration: changingDialedRequest('RecordProcessed', () => undefined),
  },
  {
    name: 'desktop-finishes-calls-with-an-update',
    breaks: ['DFL-03'],
    does: 'sends UpdateCallCompletionStats as the last request for a record that came with a call',
    decoration: changingDialedRequest('RecordProcessed', ({ GSW_CALLING_LIST: _, ...others }) => ({
      ...others,
      GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
    })),
  },
  {
    name: 'desktop-no-callback-in-call',
    breaks: ['DFL-04'],
    does: 'sends no RecordReschedule for a record that came with a call',
    decoration: changingDialedRequest('RecordReschedule', () => undefined),
  },
  {
    name: 'desktop-callback-ends-flow',
    breaks: ['DFL-04'],
    does: 'sends no RecordProcessed for a record with a callback',
    decoration: leavingOut('RecordProcessed', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReschedule'),
  },
  {
    name: 'desktop-gives-up-refused-updates',
    breaks: ['DFL-05'],
    does: 'sends no further update after one that OCS has refused',
    decoration: remembering({
      memory: () => ({ refused: false }),
      told(memory, { GSW_ERROR_NUMBER: number }) {
        memory.refused ||= number === 103;
      },
      asks: ({ refused }, userData) =>
        refused && userData.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats' ? undefined : userData,
    }),
  },
  {
    name: 'desktop-keeps-what-ocs-finished',
    breaks: ['DFL-06'],
    does: 'overlooks that OCS does not know a record anymore',
    decoration: deafTo(({ GSW_ERROR_NUMBER: number }) => number === 109),
  },
  {
    name: 'desktop-overlooks-feedback-of-calls',
    breaks: ['DFL-07'],
    does: 'does not know GSW_CALL_RESULT_FEEDBACK in the data of a call',
    decoration: changingCallData(({ GSW_CALL_RESULT_FEEDBACK: _, ...others }) => others),
  },
];
