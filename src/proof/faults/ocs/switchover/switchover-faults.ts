import type { OcsFault } from '../../../fault.ts';
import type { UserEventEffect } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, statusEvent } from '../../../operators/ocs/own-events.ts';
import { atEvery, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what a new primary tells the desktops. */
export const switchoverFaults: readonly OcsFault[] = [
  {
    name: 'switch-untold',
    breaks: ['RED-01', 'RED-02', 'RED-03'],
    does: 'says nothing when the backup becomes primary',
    decoration: atEvery('switchover', () => []),
  },
  {
    name: 'switch-told-with-old-id',
    breaks: ['RED-01', 'RED-02'],
    does: 'announces a switchover with the application id of the former primary',
    decoration: atEvery('switchover', (events, _, floor) =>
      events.map((event) => withKey(event, 'GSW_APPLICATION_ID', floor.backupId ?? 0)),
    ),
  },
  {
    name: 'switch-told-to-first',
    breaks: ['RED-01'],
    does: 'announces a switchover to the first agent of a campaign group only',
    decoration: atEvery('switchover', (events) => {
      const group = ({ userData }: UserEventEffect) => userData.GSW_CAMPAIGN_GROUP_NAME;
      return events.filter((event, n) => events.findIndex((one) => group(one) === group(event)) === n);
    }),
  },
  {
    name: 'switch-spares-busy',
    breaks: ['RED-01'],
    does: 'does not notify an agent with a record on the desktop of a switchover',
    decoration: atEvery('switchover', (events, _, floor) =>
      events.filter(({ dn }) => floor.recordOf(dn) === undefined),
    ),
  },
  {
    name: 'switch-forgets-mode',
    breaks: ['RED-01'],
    does: 'announces a switchover with the configured mode, not with the present one',
    decoration: atEvery('switchover', (events, _, floor) =>
      events.map((event) => {
        const group = floor.groups.find(({ name }) => name === event.userData.GSW_CAMPAIGN_GROUP_NAME);
        const told = event.userData.GSW_CAMPAIGN_MODE !== undefined && group !== undefined;
        return told ? withKey(event, 'GSW_CAMPAIGN_MODE', group.dialMode) : event;
      }),
    ),
  },
  {
    name: 'first-switch-only',
    breaks: ['RED-01'],
    does: 'announces the first switchover only',
    decoration: atEvery('switchover', (events, _, floor) => (floor.past.switchovers > 1 ? [] : events)),
  },
  {
    name: 'switch-loaded-as-started',
    breaks: ['RED-02'],
    does: 'announces a loaded campaign by CampaignStarted at a switchover',
    decoration: atEvery('switchover', (events, _, floor) =>
      events.map(({ dn, userData }) => {
        const group = floor.groups.find(({ name }) => name === userData.GSW_CAMPAIGN_GROUP_NAME);
        return eventFor(dn, group === undefined ? userData : statusEvent(floor, group, 'CampaignStarted'));
      }),
    ),
  },
  {
    name: 'switch-running-only',
    breaks: ['RED-02', 'RED-03'],
    does: 'announces running campaigns only at a switchover',
    decoration: atEvery('switchover', (events) =>
      events.filter(({ userData }) => userData.GSW_USER_EVENT === 'CampaignStarted'),
    ),
  },
  {
    name: 'switch-one-group-an-agent',
    breaks: ['RED-03'],
    does: 'notifies an agent of only one campaign group at a switchover',
    decoration: atEvery('switchover', (events) =>
      events.filter((event, n) => events.findIndex(({ dn }) => dn === event.dn) === n),
    ),
  },
  {
    name: 'switch-all-loaded',
    breaks: ['RED-04'],
    does: 'announces a campaign that is not loaded by CampaignLoaded at a switchover',
    decoration: tellingOfUnloaded('CampaignLoaded'),
  },
  {
    name: 'switch-unloads',
    breaks: ['RED-04'],
    does: 'announces a campaign that is not loaded by CampaignUnloaded at a switchover',
    decoration: tellingOfUnloaded('CampaignUnloaded'),
  },
  {
    name: 'switch-tells-all',
    breaks: ['RED-05'],
    does: 'announces a switchover to every agent who is logged in',
    decoration: atEvery('switchover', (events, _, floor) =>
      ofEachGroup(events).flatMap(({ userData }) => floor.lines.map((dn) => eventFor(dn, userData))),
    ),
  },
  {
    name: 'switch-tells-departed',
    breaks: ['RED-06'],
    does: 'announces a switchover even if the last agent has logged out',
    decoration: atEvery('switchover', (events, _, floor) => [
      ...events,
      ...ofEachGroup(events).flatMap(({ userData }) =>
        floor.departedFrom(userData.GSW_CAMPAIGN_GROUP_NAME).map((dn) => eventFor(dn, userData)),
      ),
    ]),
  },
  {
    name: 'switch-log-outs-unseen',
    breaks: ['RED-06'],
    does: 'keeps agents logged in who log out while there is a backup',
    decoration: watchingOcs((floor) => ({
      before: (input) => (input.kind === 'agentLoggedOut' && floor.backupId !== undefined ? [] : [input]),
    })),
  },
];

function withKey(event: UserEventEffect, key: string, value: string | number): UserEventEffect {
  return { ...event, userData: { ...event.userData, [key]: value } };
}

/** One event of each campaign group. */
function ofEachGroup(events: readonly UserEventEffect[]): readonly UserEventEffect[] {
  return [...new Map(events.map((event) => [event.userData.GSW_CAMPAIGN_GROUP_NAME, event])).values()];
}

function tellingOfUnloaded(event: string) {
  return atEvery('switchover', (events, _, floor) => [
    ...events,
    ...floor.groups
      .filter(({ name }) => floor.state(name) === 'never loaded')
      .flatMap((group) =>
        floor.linesOf(group.name).map((dn) => eventFor(dn, statusEvent(floor, group, event))),
      ),
  ]);
}
