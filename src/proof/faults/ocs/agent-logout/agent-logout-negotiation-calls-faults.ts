import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  isLeavingAt,
  permittingAt,
  permittingOnlyAt,
} from '../../../operators/ocs/dialing/leaving-agents.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import { acknowledgmentOf, refusingRequest } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  carryingOut,
  changingEach,
  isRequest,
} from '../../../operators/ocs/watching-ocs.ts';

const withTime = (change: (seconds: number) => number): Decoration =>
  changingEvent('LogOutTime', (userData) => ({
    ...userData,
    GSW_LOGOUT_TIME: change(Number(userData.GSW_LOGOUT_TIME)),
  }));

const atCallEvent = (event: string) => (input: OcsInput) =>
  input.kind === 'call' && input.event === event ? input.dn : undefined;

/** Faulty implementations of what happens to a call that reaches an agent who has announced the logout. */
export const logOutCallsFaults: readonly OcsFault[] = [
  {
    name: 'log-out-time-in-milliseconds',
    breaks: ['LGO-34', 'LGO-44'],
    does: 'says the time until the logout in milliseconds',
    decoration: withTime((seconds) => seconds * 1000),
  },
  {
    name: 'log-out-time-always-zero',
    breaks: ['LGO-44'],
    does: 'answers every LogOut with a time of 0',
    decoration: withTime(() => 0),
  },
  {
    name: 'log-out-time-endless-in-a-call',
    breaks: ['LGO-46'],
    does: 'answers LogOut with a time of 9999 once a call has reached the agent',
    decoration: changingEach(({ userData, dn }, floor) =>
      userData.GSW_USER_EVENT === 'LogOutTime' && (floor.view.primary.agents.get(dn)?.calls.size ?? 0) > 0
        ? { ...userData, GSW_LOGOUT_TIME: 9999 }
        : userData,
    ),
  },
  {
    name: 'log-out-time-with-handling-time',
    breaks: ['LGO-46'],
    does: 'adds a minute for the work of the agent to each time until the logout',
    decoration: withTime((seconds) => seconds + 61),
  },
  {
    name: 'log-out-dialed-calls-overlooked',
    breaks: ['LGO-44'],
    does: 'answers LogOut with a time of 0 unless a call has reached the agent',
    decoration: changingEach(({ userData, dn }, floor) =>
      userData.GSW_USER_EVENT === 'LogOutTime' && floor.view.primary.agents.get(dn)?.calls.size === 0
        ? { ...userData, GSW_LOGOUT_TIME: 0 }
        : userData,
    ),
  },
  {
    name: 'log-out-time-restarts',
    breaks: ['LGO-34'],
    does: 'answers every LogOut with the whole time',
    decoration: changingEach(({ userData }, floor) =>
      userData.GSW_USER_EVENT === 'LogOutTime' && userData.GSW_LOGOUT_TIME !== 0
        ? { ...userData, GSW_LOGOUT_TIME: floor.configuration.options.call_wait_connected_timeout ?? 30 }
        : userData,
    ),
  },
  {
    name: 'log-out-permitted-at-once',
    breaks: ['LGO-35'],
    does: 'sends LogOutAcknowledge with every LogOutTime',
    decoration: permittingAt((input) => (isRequest(input, 'LogOut') ? input.dn : undefined)),
  },
  {
    name: 'log-out-permitted-in-the-call',
    breaks: ['LGO-35'],
    does: 'sends LogOutAcknowledge when the agent has answered the call',
    decoration: permittingAt(atCallEvent('EventEstablished')),
  },
  {
    name: 'log-out-permitted-at-release',
    breaks: ['LGO-42'],
    does: 'sends LogOutAcknowledge when the call is released',
    decoration: permittingAt(atCallEvent('EventReleased')),
  },
  {
    name: 'log-out-never-permitted',
    breaks: ['LGO-22', 'LGO-36', 'LGO-37', 'LGO-41'],
    does: 'never sends LogOutAcknowledge',
    decoration: permittingOnlyAt(() => false),
  },
  {
    name: 'log-out-permitted-on-time-only',
    breaks: ['LGO-36'],
    does: 'sends LogOutAcknowledge only when the time is over',
    decoration: permittingOnlyAt(({ kind }) => kind === 'timer'),
  },
  {
    name: 'log-out-permitted-after-work-only',
    breaks: ['LGO-37'],
    does: 'sends LogOutAcknowledge only after requests of the agent',
    decoration: permittingOnlyAt(({ kind }) => kind === 'userEvent' || kind === 'stored'),
  },
  {
    name: 'log-out-ends-updates',
    breaks: ['LGO-39'],
    does: 'answers 101 to updates by an agent who has sent LogOut',
    decoration: refusingRequest('UpdateCallCompletionStats', 101, ({ dn }, floor) => isLeavingAt(dn, floor)),
  },
  {
    name: 'log-out-ends-callbacks',
    breaks: ['LGO-39'],
    does: 'answers 101 to RecordReschedule of an agent who has sent LogOut',
    decoration: refusingRequest('RecordReschedule', 101, ({ dn }, floor) => isLeavingAt(dn, floor)),
  },
  {
    name: 'log-out-ends-finishing',
    breaks: ['LGO-40', 'LGO-43'],
    does: 'answers 101 to RecordProcessed of an agent who has sent LogOut',
    decoration: refusingRequest('RecordProcessed', 101, ({ dn }, floor) => isLeavingAt(dn, floor)),
  },
  {
    name: 'log-out-drops-finishing',
    breaks: ['LGO-40', 'LGO-43'],
    does: 'acknowledges RecordProcessed of an agent who has sent LogOut, and ignores it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'RecordProcessed') && isLeavingAt(request.dn, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'log-out-finishes-record',
    breaks: ['LGO-40'],
    does: 'finishes the record on the desktop at LogOut',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'LogOut')) return {};
      const { GSW_USER_EVENT: _, ...record } = floor.recordOf(input.dn) ?? {};
      return { after: [{ dn: input.dn, userData: { ...record, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } }] };
    }),
  },
];
