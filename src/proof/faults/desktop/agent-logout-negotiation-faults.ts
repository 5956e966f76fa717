import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingRequest,
  deafTo,
  faultyDesktop,
  showing,
} from '../../operators/desktop/faulty-desktop.ts';
import { leavingOut, remembering } from '../../operators/desktop/remembering.ts';
import { loggingOutWith } from './agent-logout-faults.ts';

/** Faulty desktops that announce a logout wrongly, or misread what OCS says to that. */
export const logOutNegotiationFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-spells-logout',
    breaks: ['DLO-07'],
    does: 'calls the request Logout',
    decoration: changingRequest('LogOut', (userData) => ({ ...userData, GSW_AGENT_REQ_TYPE: 'Logout' })),
  },
  {
    name: 'desktop-leaves-at-once',
    breaks: ['DLO-07'],
    does: 'logs the agent out at T-Server when the agent announces the logout',
    decoration: loggingOutWith('requestLogOut'),
  },
  {
    name: 'desktop-announces-for-agent-group',
    breaks: ['DLO-07'],
    does: 'names the group of agents for the campaign group in LogOut',
    decoration: changingRequest('LogOut', (userData) => ({ ...userData, GSW_CAMPAIGN_GROUP_NAME: 'Sales' })),
  },
  {
    name: 'desktop-announces-once',
    breaks: ['DLO-17'],
    does: 'does not ask OCS a second time how long it will be',
    decoration: leavingOut('LogOut', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'LogOut'),
  },
  {
    name: 'desktop-knows-log-out-time-only',
    breaks: ['DLO-16', 'DLO-11'],
    does: 'knows the answer to LogOut by the name LogOutTime only',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'LogOut'),
  },
  {
    name: 'desktop-knows-log-out-only',
    breaks: ['DLO-16', 'DLO-11'],
    does: 'knows the answer to LogOut by the name LogOut only',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'LogOutTime'),
  },
  {
    name: 'desktop-first-log-out-time',
    breaks: ['DLO-16'],
    does: 'keeps showing the first time that OCS gave',
    decoration: faultyDesktop(() => {
      let first: number | null = null;
      return {
        seen(right) {
          first ??= right.logOutTime;
          return { ...right, logOutTime: first };
        },
        before(input) {
          const time = input.kind === 'frame' ? input.frame.userData?.GSW_LOGOUT_TIME : undefined;
          if (typeof time === 'number') first ??= time;
          return [input];
        },
      };
    }),
  },
  {
    name: 'desktop-goes-before-time',
    breaks: ['DLO-08', 'DLO-09'],
    does: 'lets the agent go as soon as OCS has given any time',
    decoration: showing((seen) => ({ ...seen, mayLogOut: seen.logOutTime !== null })),
  },
  {
    name: 'desktop-overlooks-the-time',
    breaks: ['DLO-18'],
    does: 'does not notice that the time which OCS gave is over',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'setTimer' || !effect.name.startsWith('logOut:')),
    })),
  },
  {
    name: 'desktop-hides-the-log-out-time',
    breaks: ['DLO-08'],
    does: 'does not show how long it will be until the logout',
    decoration: showing((seen) => ({ ...seen, logOutTime: null })),
  },
  {
    name: 'desktop-never-lets-go',
    breaks: ['DLO-09', 'DLO-18'],
    does: 'never says that the agent may log out',
    decoration: showing((seen) => ({ ...seen, mayLogOut: false })),
  },
  {
    name: 'desktop-deaf-to-log-out-acknowledge',
    breaks: ['DLO-10'],
    does: 'ignores LogOutAcknowledge',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'LogOutAcknowledge'),
  },
  {
    name: 'desktop-one-permission',
    breaks: ['DLO-11'],
    does: 'takes LogOutAcknowledge after a time of 0 for an error',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'LogOutAcknowledge'
        ? { ...userData, GSW_USER_EVENT: 'Error', GSW_ERROR_NUMBER: 101 }
        : userData,
    ),
  },
  {
    name: 'desktop-101-holds-agent',
    breaks: ['DLO-12'],
    does: 'takes 101 for a logout that OCS forbids',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 101 ? { ...userData, GSW_ERROR_NUMBER: 103 } : userData,
    ),
  },
  {
    name: 'desktop-needs-event-for-101',
    breaks: ['DLO-12'],
    does: 'overlooks 101 if the error has no GSW_USER_EVENT',
    decoration: deafTo((userData) => userData.GSW_USER_EVENT === undefined),
  },
  {
    name: 'desktop-done-when-announced',
    breaks: ['DLO-13'],
    does: 'sends nothing more to OCS once the logout is announced',
    decoration: remembering({
      memory: () => ({ announced: false }),
      asks(memory, userData) {
        if (memory.announced) return undefined;
        memory.announced = userData.GSW_AGENT_REQ_TYPE === 'LogOut';
        return userData;
      },
    }),
  },
];
