import type { OcsVariant } from '../../../fault.ts';
import {
  isLeavingAt,
  permittingAtRelease,
  permittingForEachRequest,
} from '../../../operators/ocs/dialing/leaving-agents.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, changingEach } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of when an agent with a call may go, and of what they may still do. */
export const logOutCallsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-log-out-time-without-calls-at-agents',
    does: 'answers LogOut with a time of 0 once the call is at the agent, and permits nothing before it is over',
    permits: [
      {
        section: 'LogOut',
        ruling: 207,
        sentence: 'The time is 0 if no calls are sent, dialed or queued: one at the agent is none of these.',
      },
    ],
    touches: ['agent-logout'],
    decoration: changingEach(({ dn, userData }, { view }) =>
      userData.GSW_USER_EVENT === 'LogOutTime' && (view.primary.agents.get(dn)?.calls.size ?? 0) > 0
        ? { ...userData, GSW_LOGOUT_TIME: 0 }
        : userData,
    ),
  },
  {
    name: 'ocs-log-out-permitted-at-release',
    does: 'sends LogOutAcknowledge when the call is released, and takes RecordProcessed afterward',
    against: [{ rule: 'LGO-42', sentence: 'It takes the call for completed when it is over.' }],
    permits: [
      {
        section: 'Smart Logout',
        ruling: 210,
        sentence: 'Agents stay until their calls are completed; their records are not mentioned.',
      },
    ],
    touches: ['agent-logout'],
    decoration: permittingAtRelease,
  },
  {
    name: 'ocs-log-out-permission-for-each-request',
    does: 'sends LogOutAcknowledge as often as the agent has sent LogOut',
    permits: [
      {
        section: 'Agent Logout Protocol',
        sentence: 'OCS notifies the desktop when the logout is possible; that it does so once is not said.',
      },
    ],
    touches: ['agent-logout'],
    decoration: permittingForEachRequest,
  },
  {
    name: 'ocs-log-out-leaves-only-the-end',
    does: 'answers 101 to updates and callbacks after LogOut, and takes RecordProcessed only',
    against: [{ rule: 'LGO-39', sentence: 'It takes no requests but the final one after LogOut.' }],
    permits: [
      {
        section: 'Error Names and Codes',
        ruling: 210,
        sentence: 'Note a has this error for requests after LogOut with a record on the desktop.',
      },
    ],
    touches: ['agent-logout'],
    decoration: answeringInstead((request, floor) =>
      /^(UpdateCallCompletionStats|RecordReschedule)$/.test(String(request.userData.GSW_AGENT_REQ_TYPE)) &&
      isLeavingAt(request.dn, floor)
        ? errorTo(floor, request, 101)
        : undefined,
    ),
  },
];
