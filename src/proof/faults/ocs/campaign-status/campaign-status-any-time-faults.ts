import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import type { UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { errorTo, presentStatus } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  isRequest,
  type OwnAnswer,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations that refuse CampaignStatusRequest, or do not always answer it. */
export const campaignStatusAnyTimeFaults: readonly OcsFault[] = [
  {
    name: 'status-no-campaign-error',
    breaks: ['CST-22'],
    does: 'answers CampaignStatusRequest with error 106 when nothing is loaded',
    decoration: answeringStatus((request, floor) => {
      const groups = floor.groupsOf(request.dn);
      const silent = groups.length > 0 && groups.every((group) => presentStatus(floor, group) === undefined);
      return silent ? errorTo(floor, request, 106) : undefined;
    }),
  },
  {
    name: 'status-no-agent-error',
    breaks: ['CST-22'],
    does: 'answers CampaignStatusRequest with error 104 to an unknown agent',
    decoration: answeringStatus((request, floor) =>
      floor.groupsOf(request.dn).length === 0 ? errorTo(floor, request, 104) : undefined,
    ),
  },
  {
    name: 'status-bad-id-error',
    breaks: ['CST-22'],
    does: 'answers CampaignStatusRequest with error 103 when the application id is a String',
    decoration: answeringStatus((request, floor) =>
      typeof request.userData.GSW_APPLICATION_ID === 'string' ? errorTo(floor, request, 103) : undefined,
    ),
  },
  {
    name: 'status-once',
    breaks: ['CST-25'],
    does: 'answers CampaignStatusRequest once after each login',
    decoration: watchingOcs(() => {
      const answered = new Set<string>();
      return {
        before(input) {
          if (input.kind === 'agentLoggedIn') answered.delete(input.dn);
          if (!isRequest(input, 'CampaignStatusRequest')) return [input];
          const again = answered.has(input.dn);
          answered.add(input.dn);
          return again ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'status-when-idle',
    breaks: ['CST-25'],
    does: 'does not answer CampaignStatusRequest while a record is on the desktop',
    decoration: answeringStatus(({ dn }, floor) => (floor.recordOf(dn) ? 'silence' : undefined)),
  },
  {
    name: 'status-unless-not-ready',
    breaks: ['CST-25'],
    does: 'does not answer CampaignStatusRequest after the agent has gone not ready',
    decoration: answeringStatus(({ dn }, floor) => (floor.past.hasGoneNotReady(dn) ? 'silence' : undefined)),
  },
];

/** Answers CampaignStatusRequest instead of the right OCS, or leaves it to that. */
function answeringStatus(answer: (request: UserEventInput, floor: Floor) => OwnAnswer): Decoration {
  return answeringInstead((request, floor) =>
    isRequest(request, 'CampaignStatusRequest') ? answer(request, floor) : undefined,
  );
}
