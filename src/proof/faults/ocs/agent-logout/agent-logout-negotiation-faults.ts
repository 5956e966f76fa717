import type { OcsFault } from '../../../fault.ts';
import { countingOnAgain, isLeavingAt, tellingAll } from '../../../operators/ocs/dialing/leaving-agents.ts';
import {
  changingEvent,
  changingEvents,
  changingRequest,
  isNamed,
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import { acknowledgmentOf, errorTo, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what is answered to an agent who announces the logout, and of what follows. */
export const logOutNegotiationFaults: readonly OcsFault[] = [
  {
    name: 'log-out-time-never-zero',
    breaks: ['LGO-21', 'LGO-22'],
    does: 'answers LogOut with 30 seconds although no call is in progress',
    decoration: changingEvent('LogOutTime', (userData) =>
      userData.GSW_LOGOUT_TIME === 0 ? { ...userData, GSW_LOGOUT_TIME: 30 } : userData,
    ),
  },
  {
    name: 'log-out-without-time',
    breaks: ['LGO-21', 'LGO-22', 'LGO-23'],
    does: 'answers LogOut with LogOutAcknowledge only',
    decoration: changingEvent('LogOutTime', () => undefined),
  },
  {
    name: 'log-out-refused-beside-preview',
    breaks: ['LGO-21', 'LGO-23'],
    does: 'answers 101 to LogOut if any campaign of the agent runs in Preview mode',
    decoration: refusingRequest('LogOut', 101, ({ dn }, floor) =>
      floor
        .groupsOf(dn)
        .some(({ name }) => floor.state(name) === 'running' && floor.mode(name) === 'Preview'),
    ),
  },
  {
    name: 'log-out-permitted-twice',
    breaks: ['LGO-22'],
    does: 'sends LogOutAcknowledge twice',
    decoration: changingEvents((event) =>
      isNamed(event.userData, 'LogOutAcknowledge') ? [event, event] : event.userData,
    ),
  },
  {
    name: 'log-out-time-twice',
    breaks: ['LGO-45'],
    does: 'sends LogOutTime twice',
    decoration: changingEvents((event) =>
      isNamed(event.userData, 'LogOutTime') ? [event, event] : event.userData,
    ),
  },
  {
    name: 'log-out-time-with-the-permission',
    breaks: ['LGO-45'],
    does: 'sends another LogOutTime with the permission to go',
    decoration: changingEvents((event) =>
      isNamed(event.userData, 'LogOutAcknowledge')
        ? [
            event,
            { ...event, userData: { ...event.userData, GSW_USER_EVENT: 'LogOutTime', GSW_LOGOUT_TIME: 0 } },
          ]
        : event.userData,
    ),
  },
  {
    name: 'log-out-by-campaign-only',
    breaks: ['LGO-23'],
    does: 'ignores the campaign group in LogOut',
    decoration: changingRequest('LogOut', (userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'log-out-ignored',
    breaks: ['LGO-24', 'LGO-38', 'SZG-12'],
    does: 'answers LogOut, and goes on dialing for the agent',
    decoration: countingOnAgain((input) => (isRequest(input, 'LogOut') ? input.dn : undefined)),
  },
  {
    name: 'log-out-until-ready',
    breaks: ['LGO-24', 'LGO-38', 'SZG-12'],
    does: 'dials for the agent again once they go ready after LogOut',
    decoration: countingOnAgain((input) => (input.kind === 'agentReady' ? input.dn : undefined)),
  },
  {
    name: 'log-out-stops-the-group',
    breaks: ['LGO-25', 'LGO-26'],
    does: 'dials no more for anybody after a LogOut',
    decoration: watchingOcs(() => {
      let left = false;
      return {
        after(effects, input) {
          left ||= isRequest(input, 'LogOut');
          return left ? effects.filter(({ kind }) => kind !== 'dial') : effects;
        },
      };
    }),
  },
  {
    name: 'log-out-time-for-all',
    breaks: ['LGO-25', 'LGO-41'],
    does: 'sends LogOutTime to all agents',
    decoration: tellingAll('LogOutTime'),
  },
  {
    name: 'log-out-permission-for-all',
    breaks: ['LGO-25', 'LGO-41'],
    does: 'sends LogOutAcknowledge to all agents',
    decoration: tellingAll('LogOutAcknowledge'),
  },
  {
    name: 'log-out-new-work',
    breaks: ['LGO-27'],
    does: 'takes requests for new work after LogOut',
    decoration: answeringInstead((request, floor) => {
      if (!isLeavingAt(request.dn, floor)) return undefined;
      if (isRequest(request, 'PreviewRecordRequest')) return errorTo(floor, request, 108);
      return isRequest(request, 'PreviewDialingModeStart') ? acknowledgmentOf(floor, request) : undefined;
    }),
  },
];
