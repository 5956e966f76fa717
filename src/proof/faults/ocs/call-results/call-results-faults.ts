import { callResult } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingDialedCallData,
  dialingOtherwise,
  isAboutDialed,
} from '../../../operators/ocs/dialing/faulty-dialer.ts';
import {
  droppingAboutDialed,
  rewritingAboutDialed,
} from '../../../operators/ocs/dialing/requests-about-dialed.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { refusingRequest, taken } from '../../../operators/ocs/own-events.ts';

const resultDropped = (userData: UserData): UserData => without(userData, 'GSW_CALL_RESULT');

/** Faulty implementations of the results of dialed calls, and of what agents do with their records. */
export const callResultsFaults: readonly OcsFault[] = [
  {
    name: 'dialed-result-overwritten-at-release',
    breaks: ['CLR-01'],
    does: 'forgets a call result that was entered while the call was still going on',
    decoration: rewritingAboutDialed('UpdateCallCompletionStats', (userData, { inCall }) =>
      inCall ? resultDropped(userData) : userData,
    ),
  },
  {
    name: 'dialed-result-after-release-dropped',
    breaks: ['CLR-01'],
    does: 'ignores a call result that comes with an update after the call',
    decoration: rewritingAboutDialed('UpdateCallCompletionStats', (userData, { inCall }) =>
      inCall ? userData : resultDropped(userData),
    ),
  },
  {
    name: 'dialed-result-of-final-request-dropped',
    breaks: ['CLR-01'],
    does: 'ignores the call result of a final request for a record whose call it has dialed',
    decoration: rewritingAboutDialed('RecordProcessed', resultDropped),
  },
  {
    name: 'dialed-record-cancel-refused',
    breaks: ['CLR-02'],
    does: 'answers 109 to RequestRecordCancel for a record whose call it has dialed',
    decoration: refusingRequest('RequestRecordCancel', 109, isAboutDialed),
  },
  {
    name: 'dialed-record-cancel-dropped',
    breaks: ['CLR-02'],
    does: 'acknowledges RequestRecordCancel for a record whose call it has dialed, and ignores it',
    decoration: droppingAboutDialed('RequestRecordCancel', 'RecordCancelAcknowledge'),
  },
  {
    name: 'dialed-record-do-not-call-refused',
    breaks: ['CLR-03'],
    does: 'answers 109 to DoNotCall for a record whose call it has dialed',
    decoration: refusingRequest('DoNotCall', 109, isAboutDialed),
  },
  {
    name: 'dialed-record-do-not-call-dropped',
    breaks: ['CLR-03'],
    does: 'acknowledges DoNotCall for a record whose call it has dialed, and ignores it',
    decoration: droppingAboutDialed('DoNotCall', 'DoNotCallAcknowledge'),
  },
  {
    name: 'dialed-record-callback-refused',
    breaks: ['CLR-04'],
    does: 'answers 109 to RecordReschedule for a record whose call it has dialed',
    decoration: refusingRequest('RecordReschedule', 109, isAboutDialed),
  },
  {
    name: 'dialed-record-callback-dropped',
    breaks: ['CLR-04'],
    does: 'acknowledges RecordReschedule for a record whose call it has dialed, and schedules nothing',
    decoration: droppingAboutDialed(
      'RecordReschedule',
      'RecordRescheduleAcknowledge',
      (userData, record) => ({
        GSW_CALLING_LIST: record.chain.list.list.name,
        ...taken(userData, 'GSW_CALLBACK_TYPE', 'GSW_DATE_TIME'),
      }),
    ),
  },
  {
    name: 'test-call-treated-as-any-other',
    breaks: ['CLR-05'],
    does: 'releases a test call if an answering machine was detected',
    decoration: dialingOtherwise((call) => ({
      ...call,
      connectOn: call.connectOn.filter((result) => result !== callResult.AnsweringMachineDetected),
    })),
  },
  {
    name: 'test-call-unmarked',
    breaks: ['CLR-05'],
    does: 'gives a test call to an agent without GSW_CALL_RESULT_FEEDBACK',
    decoration: changingDialedCallData((userData) => without(userData, 'GSW_CALL_RESULT_FEEDBACK')),
  },
];
