import type { LinkFrame } from '../../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../../fault.ts';
import { refusing } from '../../../operators/desktop/acting-by-itself.ts';
import { changingRequest, showingRecords } from '../../../operators/desktop/faulty-desktop.ts';
import {
  markingWhoIsInTheCall,
  rejectingAtLogout,
} from '../../../operators/desktop/records-of-consultations.ts';
import { insisting } from '../../../operators/desktop/remembering.ts';
import { changingCallEvents, deafToCallEvents } from '../../../operators/desktop/shared-calls.ts';

const isConsultation = ({ callType }: LinkFrame): boolean => callType === 'Consult';

/** Faulty desktops of consultations about a record. */
export const recordSharingConsultationFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-takes-consultation-for-transfer',
    breaks: ['DRS-01', 'DRS-04', 'DRS-05', 'DRS-26'],
    does: 'lets an agent who is only consulted work on the record as on one of the own',
    decoration: changingCallEvents((event) => [
      isConsultation(event) ? { ...event, callType: 'Inbound' } : event,
    ]),
  },
  {
    name: 'desktop-hides-that-a-record-is-shared',
    breaks: ['DRS-01', 'DRS-04', 'DRS-07'],
    does: 'shows a record that may only be read as one that may be changed',
    decoration: showingRecords((record) => ({ ...record, readOnly: false })),
  },
  {
    name: 'desktop-marks-while-consulted',
    breaks: ['DRS-01'],
    does: 'lets an agent who is only consulted mark the customer as do-not-call',
    decoration: insisting('doNotCall', 'DoNotCall'),
  },
  {
    name: 'desktop-asks-for-no-shared-chain',
    breaks: ['DRS-02', 'DRS-06', 'DRS-09'],
    does: 'sends no ChainedRecordRequest',
    decoration: changingRequest('ChainedRecordRequest', () => undefined),
  },
  {
    name: 'desktop-keeps-consulted-records',
    breaks: ['DRS-03', 'DRS-07', 'DRS-21'],
    does: 'does not notice that a consultation is over',
    decoration: deafToCallEvents((event) => isConsultation(event) && event.messageType === 'EventReleased'),
  },
  {
    name: 'desktop-works-on-while-it-rings',
    breaks: ['DRS-05'],
    does: 'takes a consultation that rings for a call of its own',
    decoration: changingCallEvents((event) => [
      isConsultation(event) && event.messageType === 'EventRinging'
        ? { ...event, callType: 'Outbound' }
        : event,
    ]),
  },
  {
    name: 'desktop-consultation-ends-the-work',
    breaks: ['DRS-06'],
    does: 'gives the record up when its call is put on hold',
    decoration: changingCallEvents((event) => [
      event.messageType === 'EventHeld'
        ? { ...event, messageType: 'EventReleased', callState: 'Transferred' }
        : event,
    ]),
  },
  {
    name: 'desktop-consulted-agents-do-nothing-else',
    breaks: ['DRS-07'],
    does: 'lets the agent finish no record as long as one of them may only be read',
    decoration: refusing(({ action }, { records }) =>
      action === 'finishRecord' && records.some(({ readOnly }) => readOnly)
        ? 'You are being consulted.'
        : undefined,
    ),
  },
  {
    name: 'desktop-marks-who-is-in-the-call',
    breaks: ['DRS-25'],
    does: 'marks the customer of the call as do-not-call, no matter which number its agent gives',
    decoration: markingWhoIsInTheCall,
  },
  {
    name: 'desktop-gives-back-what-is-not-its-own',
    breaks: ['DRS-26'],
    does: 'rejects at logout all records that a call has ever brought',
    decoration: rejectingAtLogout,
  },
  {
    name: 'desktop-consulted-agents-only-look',
    breaks: ['DRS-07', 'DRS-25'],
    does: 'lets a consulted agent do nothing but ask for the chain',
    decoration: refusing(({ action }, { records }) =>
      action !== 'requestChain' && records.some(({ readOnly }) => readOnly)
        ? 'You are being consulted.'
        : undefined,
    ),
  },
];
