import type { OcsFault } from '../../../fault.ts';
import { faultyOcs, isNamed, type UserEventEffect } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, presentStatus, statusEvent } from '../../../operators/ocs/own-events.ts';
import { atEvery } from '../../../operators/ocs/watching-ocs.ts';

const isStarted = ({ userData }: UserEventEffect): boolean => isNamed(userData, 'CampaignStarted');

/** Faulty notifications at login. */
export const campaignStatusLogInFaults: readonly OcsFault[] = [
  {
    name: 'silent-at-log-in',
    breaks: ['CST-01'],
    does: 'sends nothing when an agent logs in to a running campaign',
    decoration: atEvery('agentLoggedIn', (events) => events.filter((event) => !isStarted(event))),
  },
  {
    name: 'tells-everybody-at-log-in',
    breaks: ['CST-01'],
    does: 'sends CampaignStarted to all agents of the group when one logs in',
    decoration: atEvery('agentLoggedIn', (events, _, floor) => [
      ...events.filter((event) => !isStarted(event)),
      ...events.filter(isStarted).flatMap(({ userData }) => {
        const lines = floor.linesOf(userData.GSW_CAMPAIGN_GROUP_NAME);
        return lines.map((dn) => eventFor(dn, userData));
      }),
    ]),
  },
  {
    name: 'tells-first-log-in-only',
    breaks: ['CST-01'],
    does: 'sends nothing when an agent logs in for the second time',
    decoration: faultyOcs(() => {
      const seen = new Set<string>();
      return {
        after(effects, input) {
          const silent = input.kind === 'agentLoggedIn' && seen.has(input.dn);
          if (input.kind === 'agentLoggedIn') seen.add(input.dn);
          return silent ? effects.filter(({ kind }) => kind !== 'userEvent') : effects;
        },
      };
    }),
  },
  {
    name: 'loaded-is-started',
    breaks: ['CST-02', 'CST-27'],
    does: 'sends CampaignStarted at login to a campaign that is loaded only',
    decoration: atEvery('agentLoggedIn', (_, { dn }, floor) =>
      floor
        .groupsOf(dn)
        .filter((group) => presentStatus(floor, group) !== undefined)
        .map((group) => eventFor(dn, statusEvent(floor, group, 'CampaignStarted'))),
    ),
  },
  {
    name: 'stopped-is-silent',
    breaks: ['CST-02', 'CST-27'],
    does: 'sends nothing at login to a campaign that has been stopped',
    decoration: atEvery('agentLoggedIn', (events, _, floor) =>
      events.filter(({ userData }) => floor.state(String(userData.GSW_CAMPAIGN_GROUP_NAME)) !== 'stopped'),
    ),
  },
  {
    name: 'always-tells',
    breaks: ['CST-03'],
    does: 'sends CampaignUnloaded at login when the campaign is not loaded',
    decoration: atEvery('agentLoggedIn', (_, { dn }, floor) =>
      floor
        .groupsOf(dn)
        .map((group) => presentStatus(floor, group) ?? statusEvent(floor, group, 'CampaignUnloaded'))
        .map((userData) => eventFor(dn, userData)),
    ),
  },
  {
    name: 'unloaded-lingers',
    breaks: ['CST-03'],
    does: 'still sends CampaignLoaded at login after the campaign was unloaded',
    decoration: atEvery('agentLoggedIn', (events, { dn }, floor) => {
      const unloaded = floor.groupsOf(dn).filter((group) => floor.state(group.name) === 'unloaded');
      return [
        ...events,
        ...unloaded.map((group) => eventFor(dn, statusEvent(floor, group, 'CampaignLoaded'))),
      ];
    }),
  },
];
