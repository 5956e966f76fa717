import type { OcsFault } from '../../../fault.ts';
import { changingEvent, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, statusEvent } from '../../../operators/ocs/own-events.ts';
import { answeringOtherwise, atEvery, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const assigned = 'CampaignGroupAssigned';

/** Faulty implementations of the assignment of agents while they work. */
export const agentAssignmentFaults: readonly OcsFault[] = [
  {
    name: 'assignment-untold',
    breaks: ['ASG-01'],
    does: 'assigns the agent without notifying the desktop',
    decoration: changingEvent(assigned, () => undefined),
  },
  {
    name: 'assignment-told-while-running',
    breaks: ['ASG-01'],
    does: 'notifies of an assignment only while the campaign runs',
    decoration: atEvery('assignAgent', (events, { campaignGroup }, floor) =>
      floor.state(campaignGroup) === 'running' ? events : [],
    ),
  },
  {
    name: 'assignment-told-as-status',
    breaks: ['ASG-01'],
    does: 'sends CampaignLoaded instead of CampaignGroupAssigned',
    decoration: atEvery('assignAgent', (events) =>
      events.map(({ dn, userData }) => eventFor(dn, { ...userData, GSW_USER_EVENT: 'CampaignLoaded' })),
    ),
  },
  {
    name: 'assigned-to-first-group',
    breaks: ['ASG-02'],
    does: 'names the first campaign group and its campaign, no matter which  the agent is assigned to',
    decoration: atEvery('assignAgent', (events, _, floor) => {
      const [first] = floor.groups;
      return first ? events.map(({ dn }) => eventFor(dn, statusEvent(floor, first, assigned))) : events;
    }),
  },
  {
    name: 'assignment-not-described',
    breaks: ['ASG-02'],
    does: 'leaves the descriptions of CampaignGroupAssigned empty',
    decoration: changingEvent(assigned, (userData) => ({
      ...userData,
      GSW_CAMPAIGN_DESCRIPTION: '',
      GSW_CAMPAIGN_GROUP_DESCRIPTION: '',
    })),
  },
  {
    name: 'assignment-told-to-group',
    breaks: ['ASG-03'],
    does: 'notifies every agent of the campaign group of an assignment',
    decoration: atEvery('assignAgent', (events, { campaignGroup }, floor) =>
      events.flatMap((event) => [
        event,
        ...floor.linesOf(campaignGroup).map((dn) => eventFor(dn, event.userData)),
      ]),
    ),
  },
  {
    name: 'assignment-told-to-all',
    breaks: ['ASG-03'],
    does: 'notifies every agent who is logged in of an assignment',
    decoration: atEvery('assignAgent', (events, _, floor) =>
      events.flatMap(({ userData }) => floor.lines.map((dn) => eventFor(dn, userData))),
    ),
  },
  {
    name: 'assignment-told-to-empty-line',
    breaks: ['ASG-03'],
    does: 'notifies the DN of an agent who has logged out of the assignment',
    decoration: atEvery('assignAgent', (events, { agentId, campaignGroup }, floor) => {
      const group = floor.groups.find(({ name }) => name === campaignGroup);
      const empty = ['7003'].filter((dn) => floor.past.departed.get(dn) === agentId);
      return group
        ? [...events, ...empty.map((dn) => eventFor(dn, statusEvent(floor, group, assigned)))]
        : events;
    }),
  },
  {
    name: 'assigned-again',
    breaks: ['ASG-04'],
    does: 'sends CampaignGroupAssigned even if the agent belongs to the group already',
    decoration: atEvery('assignAgent', (events, { agentId, campaignGroup }, floor) => {
      const group = floor.groups.find(({ name }) => name === campaignGroup);
      const lines = floor.lines.filter((dn) => floor.agentAt(dn) === agentId);
      return group ? lines.map((dn) => eventFor(dn, statusEvent(floor, group, assigned))) : events;
    }),
  },
  {
    name: 'assignment-not-on-request',
    breaks: ['ASG-05'],
    does: 'leaves CampaignGroupAssigned out of the answer to CampaignStatusRequest',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.filter(({ userData }) => !isNamed(userData, assigned)),
    ),
  },
  {
    name: 'assignment-without-reference',
    breaks: ['ASG-05'],
    does: 'sends CampaignGroupAssigned on request without the reference id',
    decoration: changingEvent(assigned, (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'assigned-but-not-served',
    breaks: ['ASG-06', 'ASG-07'],
    does: 'notifies the agent of the assignment, but does not serve them',
    decoration: watchingOcs((floor) => ({
      before: (input) => (input.kind === 'assignAgent' ? [] : [input]),
      after(effects, input) {
        if (input.kind !== 'assignAgent') return effects;
        const { agentId, campaignGroup, ticket } = input;
        const group = floor.groups.find(({ name }) => name === campaignGroup);
        const lines = floor.lines.filter((dn) => floor.agentAt(dn) === agentId);
        const told = group ? lines.map((dn) => eventFor(dn, statusEvent(floor, group, assigned))) : [];
        return [...told, { kind: 'assignmentDone', ticket }];
      },
    })),
  },
];
