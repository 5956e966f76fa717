import type { OcsFault } from '../../../fault.ts';
import { isNamed, type UserEventEffect, without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, presentStatus, statusEvent } from '../../../operators/ocs/own-events.ts';
import {
  answeringOtherwise,
  atEvery,
  changingEach,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations that notify the wrong agents, or of the wrong campaign group, or too often. */
export const campaignStatusRecipientsFaults: readonly OcsFault[] = [
  {
    name: 'first-group-only',
    breaks: ['CST-14'],
    does: 'notifies an agent at login of the first campaign group only',
    decoration: atEvery('agentLoggedIn', (events) => events.slice(0, 1)),
  },
  {
    name: 'one-mode-for-all-campaigns',
    breaks: ['CST-29'],
    does: "names the mode of the agent's first campaign group for each of their campaigns",
    decoration: changingEach(({ dn, userData }, floor) => {
      const [first] = floor.groupsOf(dn);
      if (userData.GSW_USER_EVENT !== 'CampaignStarted' || first === undefined) return userData;
      return { ...userData, GSW_CAMPAIGN_MODE: floor.mode(first.name) ?? '' };
    }),
  },
  {
    name: 'one-running-campaign-a-group',
    breaks: ['CST-29'],
    does: 'starts a campaign only if no other runs for the group, without saying so',
    decoration: watchingOcs((floor) => {
      let dropped: number | undefined;
      return {
        before(input) {
          dropped = undefined;
          if (input.kind !== 'dialing' || input.verb !== 'start') return [input];
          const runs = floor.groups.some(({ name }) => floor.state(name) === 'running');
          if (runs) dropped = input.ticket;
          return runs ? [] : [input];
        },
        after: (effects) => (dropped === undefined ? effects : [{ kind: 'dialingDone', ticket: dropped }]),
      };
    }),
  },
  {
    name: 'running-group-only',
    breaks: ['CST-14'],
    does: 'sends no CampaignLoaded at login when another campaign of the agent runs',
    decoration: atEvery('agentLoggedIn', (events) =>
      events.some(isStarted) ? events.filter(isStarted) : events,
    ),
  },
  {
    name: 'whole-agent-group',
    breaks: ['CST-14'],
    does: 'on a change of one campaign group sends the event for every campaign group of these agents',
    decoration: atEvery('dialing', (events, _, floor) =>
      events.flatMap(({ dn, userData }) =>
        floor
          .groupsOf(dn)
          .map((group) => eventFor(dn, statusEvent(floor, group, String(userData.GSW_USER_EVENT)))),
      ),
    ),
  },
  {
    name: 'group-of-campaign',
    breaks: ['CST-14'],
    does: 'names the first campaign group of the campaign instead of the one that changed',
    decoration: atEvery('dialing', (events, _, floor) =>
      events.map((event) => {
        const first = floor.groups.find(({ campaign }) => campaign === event.userData.GSW_CAMPAIGN_NAME);
        const name = first?.name ?? '';
        return { ...event, userData: { ...event.userData, GSW_CAMPAIGN_GROUP_NAME: name } };
      }),
    ),
  },
  {
    name: 'tells-all-at-log-in',
    breaks: ['CST-15'],
    does: 'sends the status of every active campaign group to anybody who logs in',
    decoration: atEvery('agentLoggedIn', (_, { dn }, floor) =>
      floor.groups
        .map((group) => presentStatus(floor, group))
        .filter((userData) => userData !== undefined)
        .map((userData) => eventFor(dn, userData)),
    ),
  },
  {
    name: 'tells-all-agents',
    breaks: ['CST-15'],
    does: 'sends CampaignStopped to every logged-in agent',
    decoration: atEvery('dialing', (events, { verb }, floor) => {
      const [first] = events;
      return verb === 'stop' && first ? floor.lines.map((dn) => ({ ...first, dn })) : events;
    }),
  },
  {
    name: 'tells-logged-out',
    breaks: ['CST-16'],
    does: 'keeps notifying a line after its agent has logged out',
    decoration: atEvery('dialing', (events, { campaignGroup }, floor) => {
      const [first] = events;
      return first ? [...events, ...floor.departedFrom(campaignGroup).map((dn) => ({ ...first, dn }))] : [];
    }),
  },
  {
    name: 'log-out-forgets-another',
    breaks: ['CST-16'],
    does: 'at a logout forgets the agent who logged in last instead of the one who logs out',
    decoration: atEvery('dialing', (events, { campaignGroup }, floor) => {
      const [departed] = floor.departedFrom(campaignGroup);
      const last = floor.linesOf(campaignGroup).at(-1);
      return events.map((event) => (event.dn === last && departed ? { ...event, dn: departed } : event));
    }),
  },
  {
    name: 'stop-then-loaded',
    breaks: ['CST-17'],
    does: 'sends CampaignLoaded after CampaignStopped',
    decoration: atEvery('dialing', (events, { verb }) =>
      verb === 'stop' ? events.flatMap((event) => [event, renamed(event, 'CampaignLoaded')]) : events,
    ),
  },
  {
    name: 'assigned-at-log-in',
    breaks: ['CST-18'],
    does: 'sends CampaignGroupAssigned in addition to CampaignStarted at login',
    decoration: atEvery('agentLoggedIn', (events) =>
      events.flatMap((event) =>
        isStarted(event) ? [event, renamed(event, 'CampaignGroupAssigned')] : [event],
      ),
    ),
  },
  {
    name: 'assigned-at-start',
    breaks: ['CST-18'],
    does: 'sends CampaignGroupAssigned when a campaign starts',
    decoration: atEvery('dialing', (events, { verb }) =>
      verb === 'start' ? events.flatMap((event) => [event, renamed(event, 'CampaignGroupAssigned')]) : events,
    ),
  },
  {
    name: 'assigned-on-request',
    breaks: ['CST-18'],
    does: 'sends CampaignGroupAssigned in addition to CampaignStarted in the answer to CampaignStatusRequest',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.flatMap((event) =>
        isStarted(event) ? [event, renamed(event, 'CampaignGroupAssigned')] : [event],
      ),
    ),
  },
];

const isStarted = ({ userData }: UserEventEffect): boolean => isNamed(userData, 'CampaignStarted');

/** The same campaign group in an event of another name, which has no mode. */
function renamed({ dn, userData }: UserEventEffect, name: string): UserEventEffect {
  return eventFor(dn, { ...without(userData, 'GSW_CAMPAIGN_MODE'), GSW_USER_EVENT: name });
}
