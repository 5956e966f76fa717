import type { OcsFault } from '../../../fault.ts';
import { changingRequest, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, presentStatus, statusEvent, taken } from '../../../operators/ocs/own-events.ts';
import { answeringOtherwise } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of CampaignStatusRequest. */
export const campaignStatusRequestFaults: readonly OcsFault[] = [
  {
    name: 'status-without-answer',
    breaks: ['CST-19'],
    does: 'does not answer CampaignStatusRequest in a running campaign',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.filter(({ userData }) => !isNamed(userData, 'CampaignStarted')),
    ),
  },
  {
    name: 'status-told-twice',
    breaks: ['CST-19'],
    does: 'answers CampaignStatusRequest in a running campaign with the same CampaignStarted twice',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.flatMap((event) => (isNamed(event.userData, 'CampaignStarted') ? [event, event] : [event])),
    ),
  },
  {
    name: 'status-of-configuration',
    breaks: ['CST-19'],
    does: 'answers CampaignStatusRequest with the configured mode, not the present one',
    decoration: answeringOtherwise('CampaignStatusRequest', (events, _, floor) =>
      events.map(({ dn, userData }) => {
        const group = floor.groups.find(({ name }) => name === userData.GSW_CAMPAIGN_GROUP_NAME);
        const started = group && isNamed(userData, 'CampaignStarted');
        return eventFor(dn, started ? { ...userData, GSW_CAMPAIGN_MODE: group.dialMode } : userData);
      }),
    ),
  },
  {
    name: 'status-running-only',
    breaks: ['CST-20', 'CST-27'],
    does: 'answers CampaignStatusRequest only for running campaigns',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.filter(({ userData }) => !isNamed(userData, 'CampaignLoaded')),
    ),
  },
  {
    name: 'status-always-started',
    breaks: ['CST-20', 'CST-27'],
    does: 'answers CampaignStatusRequest with CampaignStarted for a loaded campaign',
    decoration: answeringOtherwise('CampaignStatusRequest', (events, _, floor) =>
      events.map(({ dn, userData }) => {
        const mode = floor.mode(userData.GSW_CAMPAIGN_GROUP_NAME);
        return eventFor(dn, { ...userData, GSW_USER_EVENT: 'CampaignStarted', GSW_CAMPAIGN_MODE: mode });
      }),
    ),
  },
  {
    name: 'status-needs-id',
    breaks: ['CST-21'],
    does: 'does not answer CampaignStatusRequest without GSW_APPLICATION_ID',
    decoration: changingRequest('CampaignStatusRequest', (userData) =>
      userData.GSW_APPLICATION_ID === undefined ? undefined : userData,
    ),
  },
  {
    name: 'status-without-id-only',
    breaks: ['CST-21'],
    does: 'does not answer CampaignStatusRequest with its own application id',
    decoration: answeringOtherwise('CampaignStatusRequest', (events, { userData }) =>
      userData.GSW_APPLICATION_ID === undefined ? events : [],
    ),
  },
  {
    name: 'status-takes-any-id',
    breaks: ['CST-21'],
    does: 'answers CampaignStatusRequest for another OCS',
    decoration: changingRequest('CampaignStatusRequest', (userData) =>
      typeof userData.GSW_APPLICATION_ID === 'number' ? without(userData, 'GSW_APPLICATION_ID') : userData,
    ),
  },
  {
    name: 'status-first-group-only',
    breaks: ['CST-23'],
    does: 'answers CampaignStatusRequest for the first campaign group only',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) => events.slice(0, 1)),
  },
  {
    name: 'status-of-all-groups',
    breaks: ['CST-23'],
    does: 'answers CampaignStatusRequest for all active campaign groups, those of others included',
    decoration: answeringOtherwise('CampaignStatusRequest', (events, { dn, userData }, floor) => {
      const statuses = floor.groups.map((group) => presentStatus(floor, group));
      const reference = taken(userData, 'GSW_REFERENCE_ID');
      const all = statuses.flatMap((status) => (status ? [eventFor(dn, { ...status, ...reference })] : []));
      return events.length > 0 ? all : events;
    }),
  },
  {
    name: 'status-of-unloaded-groups',
    breaks: ['CST-23'],
    does: 'answers CampaignStatusRequest with CampaignLoaded for a campaign group that is not loaded, beside another',
    decoration: answeringOtherwise('CampaignStatusRequest', (events, { dn, userData }, floor) => {
      const idle = floor.groupsOf(dn).filter((group) => presentStatus(floor, group) === undefined);
      const reference = taken(userData, 'GSW_REFERENCE_ID');
      const more = idle.map((group) =>
        eventFor(dn, { ...statusEvent(floor, group, 'CampaignLoaded'), ...reference }),
      );
      return events.length > 0 ? [...events, ...more] : events;
    }),
  },
  {
    name: 'status-reference-once',
    breaks: ['CST-24'],
    does: 'puts GSW_REFERENCE_ID into the first event of the answer only',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.map(({ dn, userData }, n) =>
        eventFor(dn, n === 0 ? userData : without(userData, 'GSW_REFERENCE_ID')),
      ),
    ),
  },
  {
    name: 'status-reference-counts',
    breaks: ['CST-24'],
    does: 'counts GSW_REFERENCE_ID up from event to event of the answer',
    decoration: answeringOtherwise('CampaignStatusRequest', (events) =>
      events.map(({ dn, userData }, n) =>
        eventFor(
          dn,
          n === 0 ? userData : { ...userData, GSW_REFERENCE_ID: Number(userData.GSW_REFERENCE_ID) + n },
        ),
      ),
    ),
  },
];
