import type { DesktopFault } from '../../../fault.ts';
import { changingEvents } from '../../../operators/desktop/faulty-desktop.ts';
import {
  askingAtCallEvent,
  askingInVain,
  changingCallEvents,
  deafToCallEvents,
} from '../../../operators/desktop/shared-calls.ts';

/** Faulty desktops of records in a conference. */
export const recordSharingConferenceFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-conference-only-for-reading',
    breaks: ['DRS-13', 'DRS-14'],
    does: 'takes a conference for a consultation that goes on',
    decoration: deafToCallEvents(
      ({ messageType, callState }) => messageType === 'EventPartyChanged' && callState === 'Conferenced',
    ),
  },
  {
    name: 'desktop-conference-gives-the-record-up',
    breaks: ['DRS-13', 'DRS-16'],
    does: 'gives the record up when a colleague joins its call',
    decoration: changingCallEvents((event) => [
      event.messageType === 'EventPartyAdded'
        ? { ...event, messageType: 'EventReleased', callState: 'Transferred' }
        : event,
    ]),
  },
  {
    name: 'desktop-loser-keeps-the-record',
    breaks: ['DRS-14'],
    does: 'takes any refusal for one that the agent can do something about',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === undefined ? userData : { ...userData, GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'desktop-loser-is-not-notified',
    breaks: ['DRS-14'],
    does: 'does not read errors about a record in a conference',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER !== undefined && userData.GSW_RECORD_HANDLE !== undefined
        ? undefined
        : userData,
    ),
  },
  {
    name: 'desktop-loser-tries-again',
    breaks: ['DRS-15'],
    does: 'sends RecordProcessed once more when OCS has refused it',
    decoration: askingInVain('RecordProcessed'),
  },
  {
    name: 'desktop-finishes-with-the-call',
    breaks: ['DRS-15'],
    does: 'finishes the record of a call that ends, also if it is no longer there',
    decoration: askingAtCallEvent(
      'RecordProcessed',
      ({ messageType, callType }) => messageType === 'EventReleased' && callType !== 'Consult',
    ),
  },
  {
    name: 'desktop-conference-ends-with-a-party',
    breaks: ['DRS-16'],
    does: 'takes a party that leaves for the end of its own part',
    decoration: changingCallEvents((event) => [
      event.messageType === 'EventPartyDeleted'
        ? { ...event, messageType: 'EventReleased', callState: 'Transferred' }
        : event,
    ]),
  },
];
