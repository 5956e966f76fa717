import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { isDialedFor } from '../../../operators/ocs/dialing/leaving-agents.ts';
import { changingRequest, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, numbered } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  answeringOtherwise,
  isRequest,
  rewritingRequests,
} from '../../../operators/ocs/watching-ocs.ts';

/** LogOutTime of 0, for a request that the right OCS refuses. */
function noTime(floor: Floor, request: UserEventInput): UserData {
  return { ...acknowledgmentOf(floor, request), GSW_USER_EVENT: 'LogOutTime', GSW_LOGOUT_TIME: 0 };
}

const isUnloaded = ({ dn }: UserEventInput, floor: Floor): boolean =>
  floor.groupsOf(dn).length > 0 && floor.groupsOf(dn).every(({ name }) => floor.state(name) === 'unloaded');

/** Faulty implementations of what is answered to a LogOut that is to be refused. */
export const logOutRefusalFaults: readonly OcsFault[] = [
  {
    name: 'log-out-permitted-in-preview',
    breaks: ['LGO-20'],
    does: 'acknowledges LogOut while no campaign runs in an automatic mode',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'LogOut') && !isDialedFor(request.dn, floor)
        ? { ...acknowledgmentOf(floor, request), GSW_USER_EVENT: 'LogOutAcknowledge' }
        : undefined,
    ),
  },
  {
    name: 'log-out-unanswered-in-preview',
    breaks: ['LGO-20', 'LGO-28'],
    does: 'does not answer LogOut while no campaign runs in an automatic mode',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'LogOut') && !isDialedFor(request.dn, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'log-out-of-stopped-campaign',
    breaks: ['LGO-20'],
    does: 'answers LogOut with a time of 0 while the campaign is loaded and does not run',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'LogOut') &&
      floor.groupsOf(request.dn).some(({ name }) => /loaded|stopped/.test(floor.state(name)))
        ? noTime(floor, request)
        : undefined,
    ),
  },
  {
    name: 'log-out-of-unloaded-campaign',
    breaks: ['LGO-28'],
    does: 'answers LogOut with a time of 0 while no campaign is loaded',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'LogOut') && isUnloaded(request, floor) ? noTime(floor, request) : undefined,
    ),
  },
  {
    name: 'log-out-without-campaign',
    breaks: ['LGO-29', 'LGO-31'],
    does: 'takes LogOut without a campaign for one from the campaign that runs',
    decoration: changingRequest('LogOut', (userData) => ({ GSW_CAMPAIGN_NAME: 'Spring', ...userData })),
  },
  {
    name: 'log-out-without-campaign-unanswered',
    breaks: ['LGO-29', 'LGO-31'],
    does: 'does not answer LogOut without a campaign',
    decoration: answeringInstead((request) =>
      isRequest(request, 'LogOut') && request.userData.GSW_CAMPAIGN_NAME === undefined
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'log-out-of-numbered-campaign',
    breaks: ['LGO-30', 'LGO-31'],
    does: 'takes a number for the name of the campaign that runs',
    decoration: rewritingRequests((request) =>
      isRequest(request, 'LogOut') && typeof request.userData.GSW_CAMPAIGN_NAME === 'number'
        ? { ...request.userData, GSW_CAMPAIGN_NAME: 'Spring' }
        : request.userData,
    ),
  },
  {
    name: 'log-out-of-numbered-campaign-unanswered',
    breaks: ['LGO-30', 'LGO-31'],
    does: 'does not answer LogOut if the name of the campaign is a number',
    decoration: answeringInstead((request) =>
      isRequest(request, 'LogOut') && typeof request.userData.GSW_CAMPAIGN_NAME === 'number'
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'log-out-of-strangers',
    breaks: ['LGO-32'],
    does: 'answers 101 to LogOut of an agent outside the campaign',
    decoration: answeringOtherwise('LogOut', (events) =>
      events.map((event) =>
        event.userData.GSW_ERROR_NUMBER === 104
          ? { ...event, userData: { ...event.userData, ...numbered(101) } }
          : event,
      ),
    ),
  },
];
