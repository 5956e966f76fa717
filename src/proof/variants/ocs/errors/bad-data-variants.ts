import type { OcsVariant } from '../../../fault.ts';
import { changingEvent, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { hasWrongData } from '../../../operators/ocs/missing-keys.ts';
import { numbered } from '../../../operators/ocs/own-events.ts';
import { atEvery } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of which error refuses a request that lacks a mandatory key, or has wrong data in one. */
export const badDataVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-missing-key-is-invalid-request',
    does: 'answers 101 to a request without a mandatory key, apart from ReadyTime, which has its own table',
    against: [
      { rule: 'ENV-22', sentence: 'It calls a request without a key an invalid one.' },
      { rule: 'ENV-25', sentence: 'It calls a request without a key an invalid one.' },
      { rule: 'ENV-32', sentence: 'It calls a request without a key an invalid one.' },
      { rule: 'CAN-45', sentence: 'It calls a request without a key an invalid one.' },
      { rule: 'ADD-17', sentence: 'It calls a request without a key an invalid one.' },
      { rule: 'LGO-31', sentence: 'It calls a request without a key an invalid one.' },
    ],
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 7,
        sentence: 'There the error for it is Invalid Request, which the table gives this number.',
      },
    ],
    touches: [
      'envelope',
      'preview-record',
      'preview-dialing-mode',
      'updating-records',
      'finishing-records',
      'canceling-records',
      'do-not-call',
      'scheduling-records',
      'adding-records',
      'agent-logout',
      'flows',
    ],
    decoration: changingEvent('error 102', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'ReadyTime' ? error : { ...error, ...numbered(101) },
    ),
  },
  {
    name: 'ocs-invalid-request-for-bad-data',
    does: 'answers 101 to wrong data of a mandatory key, apart from ReadyTime, which has its own table',
    against: [
      { rule: 'ENV-22', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'ENV-31', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'PDM-13', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'PRV-04', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'FIN-04', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'UPD-04', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'CHN-26', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'REJ-04', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'CAN-14', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'DNC-15', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'SCH-06', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'SCH-15', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'ADD-05', sentence: 'It calls a request with wrong data an invalid one.' },
      { rule: 'LGO-31', sentence: 'It calls a request with wrong data an invalid one.' },
    ],
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 7,
        sentence: 'Mandatory fields with wrong data get Invalid Request or Invalid Request Data.',
      },
    ],
    touches: [
      'envelope',
      'preview-record',
      'preview-dialing-mode',
      'updating-records',
      'finishing-records',
      'chained-records',
      'rejecting-records',
      'canceling-records',
      'do-not-call',
      'scheduling-records',
      'adding-records',
      'agent-logout',
    ],
    decoration: atEvery('userEvent', (events, { userData }) =>
      userData.GSW_AGENT_REQ_TYPE === 'ReadyTime' || !hasWrongData(userData)
        ? events
        : events.map((event) =>
            isNamed(event.userData, 'error 103') || isNamed(event.userData, 'error 111')
              ? { ...event, userData: { ...event.userData, ...numbered(101) } }
              : event,
          ),
    ),
  },
];
