import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingEvents, changingRequest, deafTo } from '../../operators/desktop/faulty-desktop.ts';
import { followedBy, insisting, leavingOut, remembering } from '../../operators/desktop/remembering.ts';

/** Faulty desktops that finish records wrongly, too early, or not at all. */
export const finishingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-never-finishes-callbacks',
    breaks: ['DUP-01'],
    does: 'sends no RecordProcessed after RecordReschedule, as a published desktop does',
    decoration: leavingOut('RecordProcessed', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReschedule'),
  },
  {
    name: 'desktop-update-is-enough',
    breaks: ['DUP-01'],
    does: 'sends no RecordProcessed for a record that it has updated',
    decoration: leavingOut(
      'RecordProcessed',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'desktop-call-is-enough',
    breaks: ['DUP-01'],
    does: 'sends no RecordProcessed for a record that it has dialed',
    decoration: leavingOut('RecordProcessed', (_, messageType) => messageType === 'RequestMakeCall'),
  },
  {
    name: 'desktop-finishes-what-has-a-request-type',
    breaks: ['DUP-01'],
    does: 'sends RecordProcessed only for records that came with GSW_AGENT_REQ_TYPE, as a published desktop does',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      told(typed, { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle }) {
        if (name !== undefined) typed.add(handle);
      },
      asks: (typed, userData) =>
        userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' && !typed.has(userData.GSW_RECORD_HANDLE)
          ? undefined
          : userData,
    }),
  },
  {
    name: 'desktop-list-names-as-numbers',
    breaks: ['DUP-01'],
    does: 'reads names of calling lists as numbers, as a published desktop does, and sends what comes of that',
    decoration: changingRequest('RecordProcessed', ({ GSW_CALLING_LIST: list, ...others }) => ({
      ...others,
      GSW_CALLING_LIST: Number.parseInt(String(list), 10) || 0,
    })),
  },
  {
    name: 'desktop-finishes-what-is-gone',
    breaks: ['DUP-02', 'DUP-10'],
    does: 'sends RecordProcessed also for records that were finished in another way, or that OCS does not know',
    decoration: insisting('finishRecord', 'RecordProcessed'),
  },
  {
    name: 'desktop-finishes-what-it-cancels',
    breaks: ['DUP-02'],
    does: 'sends RecordProcessed after RequestRecordCancel',
    decoration: followedBy('RequestRecordCancel', 'RecordProcessed'),
  },
  {
    name: 'desktop-finishes-what-it-marks',
    breaks: ['DUP-02'],
    does: 'sends RecordProcessed after DoNotCall',
    decoration: followedBy('DoNotCall', 'RecordProcessed'),
  },
  {
    name: 'desktop-canceled-by-number',
    breaks: ['DUP-03'],
    does: 'takes a record to be finished when its number was canceled',
    decoration: leavingOut('RecordProcessed', isByNumber('RequestRecordCancel')),
  },
  {
    name: 'desktop-marked-by-number',
    breaks: ['DUP-03'],
    does: 'takes a record to be finished when its number was marked as do-not-call',
    decoration: leavingOut('RecordProcessed', isByNumber('DoNotCall')),
  },
  {
    name: 'desktop-rejects-what-is-finished',
    breaks: ['DUP-06', 'DUP-10'],
    does: 'rejects records that it has finished, or that OCS does not know',
    decoration: insisting('rejectRecord', 'RecordReject'),
  },
  {
    name: 'desktop-cancels-what-is-finished',
    breaks: ['DUP-06'],
    does: 'cancels records that it has finished',
    decoration: insisting('cancelRecord', 'RequestRecordCancel'),
  },
  {
    name: 'desktop-marks-what-is-finished',
    breaks: ['DEN-17'],
    does: 'marks records as do-not-call that it has finished',
    decoration: insisting('doNotCall', 'DoNotCall'),
  },
  {
    name: 'desktop-needs-event-for-109',
    breaks: ['DUP-10'],
    does: 'overlooks that a record is not found if the error has no GSW_USER_EVENT',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_ERROR_NUMBER: number }) => event === undefined && number === 109,
    ),
  },
  {
    name: 'desktop-drops-refused-records',
    breaks: ['DUP-11'],
    does: 'takes a record off the desktop whose end OCS has refused',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 113 ? { ...userData, GSW_ERROR_NUMBER: 109 } : userData,
    ),
  },
  {
    name: 'desktop-needs-event-for-113',
    breaks: ['DUP-11'],
    does: 'overlooks a database error that has no GSW_USER_EVENT, and keeps waiting',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_ERROR_NUMBER: number }) => event === undefined && number === 113,
    ),
  },
  {
    name: 'desktop-treatment-with-a-blank',
    breaks: ['DUP-09'],
    does: 'spells treatments with a blank, as one table prints them',
    decoration: changingTreatment((treatment) =>
      typeof treatment === 'string' ? treatment.replace('Treat', 'Treat ') : treatment,
    ),
  },
  {
    name: 'desktop-no-treatment',
    breaks: ['DUP-09'],
    does: 'does not pass on which treatment the agent wants',
    decoration: changingTreatment(() => undefined),
  },
  {
    name: 'desktop-one-treatment',
    breaks: ['DUP-09'],
    does: 'knows one treatment only, and asks for it whichever the agent wants',
    decoration: changingTreatment((treatment) => treatment && 'RecordTreatCampaign'),
  },
  {
    name: 'desktop-always-treats',
    breaks: ['DUP-16'],
    does: 'asks for a treatment of every record',
    decoration: changingTreatment((treatment) => treatment ?? 'RecordTreatCampaign'),
  },
  {
    name: 'desktop-treats-what-was-not-reached',
    breaks: ['DUP-16'],
    does: 'asks for a treatment of every record that came without the result of a call',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      told(fresh, { GSW_CALL_RESULT: result, GSW_RECORD_HANDLE: handle }) {
        if (result === callResult.UnknownCallResult) fresh.add(handle);
      },
      asks: (fresh, userData) =>
        userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' && fresh.has(userData.GSW_RECORD_HANDLE)
          ? { GSW_TREATMENT: 'RecordTreatPersonal', ...userData }
          : userData,
    }),
  },
];

function changingTreatment(change: (treatment: KeyValue | undefined) => KeyValue | undefined) {
  return changingRequest('RecordProcessed', ({ GSW_TREATMENT: right, ...others }) => {
    const treatment = change(right);
    return treatment === undefined ? others : { ...others, GSW_TREATMENT: treatment };
  });
}

function isByNumber(request: string): (userData: UserData) => boolean {
  return ({ GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle }) =>
    name === request && handle === undefined;
}
