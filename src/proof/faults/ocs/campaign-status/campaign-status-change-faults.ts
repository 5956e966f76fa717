import { modeChanges } from '../../../../ocs/campaigns/dialing-session.ts';
import type { DialingVerb } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs, isNamed, type UserEventEffect } from '../../../operators/ocs/faulty-ocs.ts';
import { atEvery, changingEach } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty notifications of agents when a campaign changes. */
export const campaignStatusChangeFaults: readonly OcsFault[] = [
  {
    name: 'load-untold',
    breaks: ['CST-04'],
    does: 'sends no CampaignLoaded when a campaign is loaded',
    decoration: notTelling('load', 'CampaignLoaded'),
  },
  {
    name: 'load-told-to-first',
    breaks: ['CST-04'],
    does: 'sends CampaignLoaded only to the first agent of the group',
    decoration: atEvery('dialing', (events, { verb }) => (verb === 'load' ? events.slice(0, 1) : events)),
  },
  {
    name: 'resume-untold',
    breaks: ['CST-05'],
    does: 'sends CampaignStarted only at the first start, not after a stop',
    decoration: faultyOcs(() => {
      const stopped = new Set<string>();
      return {
        after(effects, input) {
          if (input.kind !== 'dialing') return effects;
          if (input.verb === 'stop') stopped.add(input.campaignGroup);
          const silent = input.verb === 'start' && stopped.has(input.campaignGroup);
          return silent ? effects.filter(({ kind }) => kind !== 'userEvent') : effects;
        },
      };
    }),
  },
  {
    name: 'start-told-to-last',
    breaks: ['CST-05'],
    does: 'sends CampaignStarted only to the agent of the group who logged in last',
    decoration: atEvery('dialing', (events, { verb }) => (verb === 'start' ? events.slice(-1) : events)),
  },
  {
    name: 'stop-untold',
    breaks: ['CST-06'],
    does: 'sends no CampaignStopped',
    decoration: notTelling('stop', 'CampaignStopped'),
  },
  {
    name: 'stop-spares-busy',
    breaks: ['CST-06'],
    does: 'sends CampaignStopped only to agents without a record on the desktop',
    decoration: atEvery('dialing', (events, { verb }, floor) =>
      verb === 'stop' ? events.filter(({ dn }) => floor.recordOf(dn) === undefined) : events,
    ),
  },
  {
    name: 'unload-untold',
    breaks: ['CST-07'],
    does: 'sends no CampaignUnloaded unless the unload is forced',
    decoration: notTelling('unload', 'CampaignUnloaded'),
  },
  {
    name: 'force-untold',
    breaks: ['CST-07'],
    does: 'sends no CampaignUnloaded when the unload is forced',
    decoration: notTelling('forceUnload', 'CampaignUnloaded'),
  },
  {
    name: 'mode-untold',
    breaks: ['CST-08'],
    does: 'sends no CampaignModeChanged for a change between Predictive and Progressive',
    decoration: changingEach(({ userData }) =>
      isNamed(userData, 'CampaignModeChanged') && !isSeizing(userData.GSW_CAMPAIGN_MODE)
        ? undefined
        : userData,
    ),
  },
  {
    name: 'old-mode',
    breaks: ['CST-08'],
    does: 'sends CampaignModeChanged with the mode before the change',
    decoration: atEvery('dialing', (events, { verb, mode }) =>
      verb === 'setMode' && mode !== undefined && !isSeizing(mode)
        ? events.map((event) => withMode(event, modeChanges[mode] ?? mode))
        : events,
    ),
  },
  {
    name: 'mode-forgotten',
    breaks: ['CST-08'],
    does: 'keeps the configured mode in the CampaignStarted of a login after a change',
    decoration: atEvery('agentLoggedIn', (events, _, floor) =>
      events.map((event) => {
        const group = floor.groups.find(({ name }) => name === event.userData.GSW_CAMPAIGN_GROUP_NAME);
        return group && isNamed(event.userData, 'CampaignStarted') ? withMode(event, group.dialMode) : event;
      }),
    ),
  },
  {
    name: 'seizing-untold',
    breaks: ['CST-09'],
    does: 'sends no CampaignModeChanged between the modes with seizing',
    decoration: changingEach(({ userData }) =>
      isNamed(userData, 'CampaignModeChanged') && isSeizing(userData.GSW_CAMPAIGN_MODE)
        ? undefined
        : userData,
    ),
  },
];

function notTelling(verb: DialingVerb, event: string): Decoration {
  return atEvery('dialing', (events, input) =>
    input.verb === verb ? events.filter(({ userData }) => !isNamed(userData, event)) : events,
  );
}

function withMode(event: UserEventEffect, mode: string): UserEventEffect {
  return { ...event, userData: { ...event.userData, GSW_CAMPAIGN_MODE: mode } };
}

function isSeizing(mode: unknown): boolean {
  return String(mode).endsWith('with Seizing');
}
