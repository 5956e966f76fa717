import type { DesktopFault } from '../../fault.ts';
import { changingFrames, changingRequest, deafTo, showing } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';

/** Faulty desktops that are sent scheduled calls. */
export const scheduledCallFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-ignores-scheduled-calls',
    breaks: ['DSC-11'],
    does: 'takes only the records for which it has asked',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'ScheduledCall'),
  },
  {
    name: 'desktop-years-of-the-last-century',
    breaks: ['DSC-11'],
    does: 'takes two digits of a year for one of the last century',
    decoration: showing((seen) => ({
      ...seen,
      callbacks: seen.callbacks.map((callback) =>
        callback.at?.endsWith('11-28T13:45') ? { ...callback, at: '1935-11-28T13:45' } : callback,
      ),
    })),
  },
  {
    name: 'desktop-no-time-is-the-first-of-all',
    breaks: ['DSC-17'],
    does: 'takes no time for the beginning of 1970',
    decoration: showing((seen) => ({
      ...seen,
      callbacks: seen.callbacks.map((callback) => ({ ...callback, at: callback.at ?? '1970-01-01T00:00' })),
    })),
  },
  {
    name: 'desktop-scheduled-calls-by-the-table',
    breaks: ['DSC-12'],
    does: 'drops scheduled calls that lack a key of the table',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_CALL_TIME: time, GSW_CHAIN_ID: chain, GSW_DATE_TIME: at }) =>
        event === 'ScheduledCall' && (time === undefined || chain === undefined || at === undefined),
    ),
  },
  {
    name: 'desktop-calls-back-without-handle',
    breaks: ['DPR-09'],
    does: 'attaches no handle when it calls back',
    decoration: changingFrames('RequestMakeCall', ({ GSW_RECORD_HANDLE, ...others }) =>
      others.GSW_CALLBACK_TYPE === undefined || GSW_RECORD_HANDLE === undefined
        ? { ...others, ...(GSW_RECORD_HANDLE !== undefined && { GSW_RECORD_HANDLE }) }
        : others,
    ),
  },
  {
    name: 'desktop-keeps-callbacks',
    breaks: ['DSC-13', 'DSC-14'],
    does: 'never tells OCS that it has finished with a scheduled call',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      told(scheduled, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
        if (event === 'ScheduledCall') scheduled.add(handle);
      },
      asks: (scheduled, userData) =>
        userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' && scheduled.has(userData.GSW_RECORD_HANDLE)
          ? undefined
          : userData,
    }),
  },
  {
    name: 'desktop-puts-callbacks-off-as-records',
    breaks: ['DSC-18'],
    does: 'puts a callback off with RecordReschedule',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'RecordReschedule',
    })),
  },
  {
    name: 'desktop-never-gives-callbacks-back',
    breaks: ['DSC-14'],
    does: 'does not tell OCS that the agent has rejected a scheduled call',
    decoration: changingRequest('RecordReject', () => undefined),
  },
  {
    name: 'desktop-drops-unscheduled-records',
    breaks: ['DSC-16'],
    does: 'ignores that OCS cannot put a callback off',
    decoration: deafTo(({ GSW_ERROR_NUMBER: number }) => number === 117 || number === 110),
  },
];
