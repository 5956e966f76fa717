import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingRequest,
  deafTo,
  faultyDesktop,
} from '../../operators/desktop/faulty-desktop.ts';
import { followedBy, insisting, leavingOut, remembering } from '../../operators/desktop/remembering.ts';
import { carryingOut, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops of rejecting records. */
export const rejectingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-reject-record',
    breaks: ['DRJ-01'],
    does: 'calls the request RejectRecord, as captions of the document do',
    decoration: changingRequest('RecordReject', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'RejectRecord',
    })),
  },
  {
    name: 'desktop-rejects-without-list',
    breaks: ['DRJ-01'],
    does: 'rejects a record without naming its calling list',
    decoration: changingRequest('RecordReject', ({ GSW_CALLING_LIST: _, ...others }) => others),
  },
  {
    name: 'desktop-rejects-the-last-record',
    breaks: ['DRJ-01'],
    does: 'rejects the record that came last, no matter which the agent chose',
    decoration: remembering({
      memory: (): { last?: number } => ({}),
      told(memory, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
        if (event === 'PreviewRecord' && typeof handle === 'number') memory.last = handle;
      },
      asks: ({ last }, userData) =>
        last === undefined || userData.GSW_AGENT_REQ_TYPE !== 'RecordReject'
          ? userData
          : { ...userData, GSW_RECORD_HANDLE: last },
    }),
  },
  {
    name: 'desktop-finishes-what-it-rejects',
    breaks: ['DRJ-02', 'DEN-17'],
    does: 'sends RecordProcessed after RecordReject',
    decoration: followedBy('RecordReject', 'RecordProcessed'),
  },
  {
    name: 'desktop-finishes-rejected-records',
    breaks: ['DRJ-02'],
    does: 'lets the agent finish a record that was rejected',
    decoration: insisting('finishRecord', 'RecordProcessed'),
  },
  {
    name: 'desktop-dials-rejected-records',
    breaks: ['DRJ-05'],
    does: 'lets the agent call the customer of a record that was rejected',
    decoration: carryingOut('dial', ({ handle }, { records }) => {
      const userData = records.get(handle) ?? {};
      return { messageType: 'RequestMakeCall', otherDN: userData.GSW_PHONE ?? '', userData };
    }),
  },
  {
    name: 'desktop-dials-before-it-rejects',
    breaks: ['DRJ-05'],
    does: 'calls the customer of a record when OCS has acknowledged that it is rejected',
    decoration: sendingAfter('RecordRejectAcknowledge', (_, { records }) => {
      const [userData = {}] = records.values();
      return [{ messageType: 'RequestMakeCall', otherDN: userData.GSW_PHONE ?? '', userData }];
    }),
  },
  {
    name: 'desktop-rejects-again',
    breaks: ['DRJ-02'],
    does: 'rejects a record as often as the agent does',
    decoration: insisting('rejectRecord', 'RecordReject'),
  },
  {
    name: 'desktop-shows-rejected-records',
    breaks: ['DRJ-03'],
    does: 'ignores RecordRejectAcknowledge',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'RecordRejectAcknowledge'),
  },
  {
    name: 'desktop-record-an-acknowledgment',
    breaks: ['DRJ-03'],
    does: 'takes a record off the desktop for every acknowledgment of a rejection',
    decoration: faultyDesktop(() => {
      let acknowledged = 0;
      return {
        before(input) {
          const event = input.kind === 'frame' ? input.frame.userData?.GSW_USER_EVENT : undefined;
          if (event === 'RecordRejectAcknowledge') acknowledged += 1;
          return [input];
        },
        seen: (right) => ({ ...right, records: right.records.slice(Math.max(0, acknowledged - 1)) }),
      };
    }),
  },
  {
    name: 'desktop-drops-what-it-cannot-reject',
    breaks: ['DRJ-04'],
    does: 'takes a record off the desktop whose rejection OCS has refused',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 113 ? { ...userData, GSW_ERROR_NUMBER: 109 } : userData,
    ),
  },
  {
    name: 'desktop-needs-event-for-rejection',
    breaks: ['DRJ-04'],
    does: 'overlooks that a rejection is refused if the error has no GSW_USER_EVENT, and keeps waiting',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_ERROR_NUMBER: number }) => event === undefined && number === 113,
    ),
  },
  {
    name: 'desktop-rejected-is-finished',
    breaks: ['DRJ-04'],
    does: 'does not finish a record that it has tried to reject',
    decoration: leavingOut('RecordProcessed', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReject'),
  },
];
