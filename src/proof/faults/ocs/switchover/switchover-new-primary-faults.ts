import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import type { UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { errorTo, eventFor } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  atEvery,
  rewritingRequests,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of who answers after a switchover, and of what comes from a new primary. */
export const newPrimaryFaults: readonly OcsFault[] = [
  {
    name: 'new-id-ignored',
    breaks: ['RED-07', 'RED-16'],
    does: 'does not answer requests with the application id of the new primary',
    decoration: answeringInstead((request, floor) =>
      hasSwitched(floor) && request.userData.GSW_APPLICATION_ID === floor.applicationId
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'old-id-goes-on',
    breaks: ['RED-07', 'RED-16'],
    does: 'answers with the application id of the former primary after a switchover',
    decoration: atEvery('userEvent', (events, _, floor) =>
      events.map(({ dn, userData }) =>
        eventFor(
          dn,
          hasSwitched(floor) ? { ...userData, GSW_APPLICATION_ID: floor.backupId ?? 0 } : userData,
        ),
      ),
    ),
  },
  {
    name: 'switch-forgets-agents',
    breaks: ['RED-07'],
    does: 'answers error 104 to agents who have logged in before the switchover',
    decoration: watchingOcs((floor) => {
      let known: readonly string[] = [];
      let refused = false;
      return {
        before(input) {
          if (input.kind === 'switchover') known = floor.lines;
          refused = input.kind === 'userEvent' && known.includes(input.dn);
          return refused ? [] : [input];
        },
        after: (effects, input) =>
          refused && input.kind === 'userEvent' ? [eventFor(input.dn, errorTo(floor, input, 104))] : effects,
      };
    }),
  },
  {
    name: 'log-in-after-switch-untold',
    breaks: ['RED-07'],
    does: 'says nothing to an agent who logs in after a switchover',
    decoration: atEvery('agentLoggedIn', (events, _, floor) => (hasSwitched(floor) ? [] : events)),
  },
  {
    name: 'both-notify',
    breaks: ['RED-08'],
    does: 'lets both OCS announce what happens to a campaign after a switchover',
    decoration: atEvery('dialing', (events, _, floor) =>
      hasSwitched(floor)
        ? events.flatMap((event) => [event, eventFor(event.dn, withId(event.userData, floor.backupId))])
        : events,
    ),
  },
  {
    name: 'former-notifies',
    breaks: ['RED-08'],
    does: 'lets the former primary announce what happens to a campaign after a switchover',
    decoration: atEvery('dialing', (events, _, floor) =>
      hasSwitched(floor)
        ? events.map((event) => eventFor(event.dn, withId(event.userData, floor.backupId)))
        : events,
    ),
  },
  {
    name: 'nobody-notifies',
    breaks: ['RED-08'],
    does: 'no longer announces anything after a switchover',
    decoration: atEvery('dialing', (events, _, floor) => (hasSwitched(floor) ? [] : events)),
  },
  {
    name: 'switched-takes-any-id',
    breaks: ['RED-12'],
    does: 'takes every request for its own after a switchover',
    decoration: rewritingRequests((request, floor) =>
      isForNeither(request, floor) ? withId(request.userData, floor.applicationId) : request.userData,
    ),
  },
  {
    name: 'switched-refuses-any-id',
    breaks: ['RED-12'],
    does: 'answers error 103 to requests for another OCS after a switchover',
    decoration: answeringInstead((request, floor) =>
      isForNeither(request, floor) ? errorTo(floor, request, 103) : undefined,
    ),
  },
  {
    name: 'backup-serves',
    breaks: ['RED-13'],
    does: 'carries out requests with the application id of a backup that has not been primary',
    decoration: rewritingRequests((request, floor) =>
      isForBackup(request, floor) && !hasSwitched(floor)
        ? withId(request.userData, floor.applicationId)
        : request.userData,
    ),
  },
  {
    name: 'backup-refuses',
    breaks: ['RED-13'],
    does: 'refuses requests with the application id of a backup that has not been primary, with error 106',
    decoration: answeringInstead((request, floor) =>
      isForBackup(request, floor) && !hasSwitched(floor) ? errorTo(floor, request, 106) : undefined,
    ),
  },
];

export function hasSwitched({ view }: Floor): boolean {
  return view.switched;
}

export function withId(userData: UserData, applicationId: number | undefined): UserData {
  return { ...userData, GSW_APPLICATION_ID: applicationId ?? 0 };
}

export function isForBackup({ userData }: UserEventInput, { backupId }: Floor): boolean {
  return backupId !== undefined && userData.GSW_APPLICATION_ID === backupId;
}

function isForNeither(request: UserEventInput, floor: Floor): boolean {
  const given = request.userData.GSW_APPLICATION_ID;
  return hasSwitched(floor) && given !== floor.applicationId && given !== floor.backupId;
}
