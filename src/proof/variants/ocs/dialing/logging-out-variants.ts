import type { OcsVariant } from '../../../fault.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import { numbered, taken } from '../../../operators/ocs/own-events.ts';
import {
  answeringOtherwise,
  changingConfiguration,
  changingEach,
} from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of how LogOut is answered. */
export const loggingOutVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-log-out-time-as-printed',
    does: 'calls LogOutTime LogOut',
    permits: [
      { section: 'LogOutTime', ruling: 205, sentence: 'The table gives this value for GSW_USER_EVENT.' },
    ],
    touches: ['agent-logout'],
    decoration: changingEvent('LogOutTime', (userData) => ({ ...userData, GSW_USER_EVENT: 'LogOut' })),
  },
  {
    name: 'ocs-log-out-permission-with-reference-id',
    does: 'repeats the reference id of LogOut in a LogOutAcknowledge that comes at once',
    permits: [
      {
        section: 'LogOut',
        ruling: 209,
        sentence:
          'The id comes back in the response to the request; the acknowledgment may be taken for one.',
      },
    ],
    touches: ['agent-logout'],
    decoration: answeringOtherwise('LogOut', (events, { userData }) =>
      events.map((event) => ({
        ...event,
        userData: { ...event.userData, ...taken(userData, 'GSW_REFERENCE_ID') },
      })),
    ),
  },
  {
    name: 'ocs-log-out-permission-first',
    does: 'sends LogOutAcknowledge before a LogOutTime of 0',
    permits: [
      {
        section: 'Agent Logout Protocol',
        ruling: 206,
        sentence: 'Nothing says in which order a time of 0 and the permission come.',
      },
    ],
    touches: ['agent-logout'],
    decoration: answeringOtherwise('LogOut', (events) =>
      events.length > 1 ? [...events].reverse() : events,
    ),
  },
  {
    name: 'ocs-log-out-time-is-permission',
    does: 'sends no LogOutAcknowledge beside a LogOutTime of 0',
    against: [{ rule: 'LGO-22', sentence: 'A time of 0 says already that the agent may go.' }],
    permits: [
      {
        section: 'LogOut',
        ruling: 206,
        sentence: 'If no call is in progress, OCS sends a time of 0: no more is said.',
      },
    ],
    touches: ['agent-logout'],
    decoration: answeringOtherwise('LogOut', (events) =>
      events.filter(({ userData }) => userData.GSW_USER_EVENT !== 'LogOutAcknowledge'),
    ),
  },
  {
    name: 'ocs-log-out-estimates-anew',
    does: 'estimates the time until the logout anew at each LogOut, and says the whole of it',
    against: [{ rule: 'LGO-34', sentence: 'Its estimate begins with each request.' }],
    permits: [
      {
        section: 'Agent Logout Protocol',
        ruling: 207,
        sentence: 'OCS recalculates the estimate for each request; how is not said.',
      },
    ],
    touches: ['agent-logout'],
    choice: 'time until the logout',
    decoration: changingEach(({ userData }, floor) =>
      userData.GSW_USER_EVENT === 'LogOutTime' && userData.GSW_LOGOUT_TIME !== 0
        ? { ...userData, GSW_LOGOUT_TIME: floor.configuration.options.call_wait_connected_timeout ?? 30 }
        : userData,
    ),
  },
  {
    name: 'ocs-log-out-estimates-short',
    does: 'expects the calls in progress to be over in half of call_wait_connected_timeout',
    permits: [
      {
        section: 'Agent Logout Protocol',
        ruling: 207,
        sentence: 'The time is an estimate; only its maximum is said.',
      },
    ],
    touches: ['agent-logout'],
    choice: 'time until the logout',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: {
        ...configuration.options,
        call_wait_connected_timeout: Math.ceil((configuration.options.call_wait_connected_timeout ?? 30) / 2),
      },
    })),
  },
  {
    name: 'ocs-log-out-by-number-is-invalid',
    does: 'answers 101 to LogOut with a name of the wrong type',
    against: [{ rule: 'LGO-31', sentence: 'It calls a request with a wrong name an invalid one.' }],
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 7,
        sentence: 'Mandatory fields with wrong data get Invalid Request or Invalid Request Data.',
      },
    ],
    touches: ['agent-logout'],
    decoration: changingEvent('error 103', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'LogOut' ? { ...error, ...numbered(101) } : error,
    ),
  },
  {
    name: 'ocs-log-out-of-nothing-is-invalid',
    does: 'answers 101 to LogOut while no campaign is loaded',
    permits: [
      {
        section: 'Error Names and Codes',
        ruling: 11,
        sentence: 'Note a names this case, too: no automatic campaign has been started.',
      },
    ],
    touches: ['agent-logout'],
    decoration: changingEvent('error 106', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'LogOut' ? { ...error, ...numbered(101) } : error,
    ),
  },
];
