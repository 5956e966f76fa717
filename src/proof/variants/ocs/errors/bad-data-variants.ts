import type { OcsVariant } from '../../../fault.ts';
import { againstAll } from '../../../operators/against-all.ts';
import { changingEvent, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { hasWrongData } from '../../../operators/ocs/missing-keys.ts';
import { numbered } from '../../../operators/ocs/own-events.ts';
import { atEvery } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of which error refuses a request that lacks a mandatory key, or has wrong data in one. */
export const badDataVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-missing-key-is-invalid-request',
    does: 'answers 101 to a request without a mandatory key, apart from ReadyTime, which has its own table',
    against: againstAll(
      ['ENV-22', 'ENV-25', 'ENV-32', 'CAN-45', 'ADD-17', 'LGO-31'],
      'It calls a request without a key an invalid one.',
    ),
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
    against: againstAll(
      [
        'ENV-22',
        'ENV-31',
        'PDM-13',
        'PRV-04',
        'FIN-04',
        'UPD-04',
        'CHN-26',
        'REJ-04',
        'CAN-14',
        'DNC-15',
        'SCH-06',
        'SCH-15',
        'ADD-05',
        'LGO-31',
      ],
      'It calls a request with wrong data an invalid one.',
    ),
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
