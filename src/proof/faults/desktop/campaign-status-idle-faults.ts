import type { DesktopFault } from '../../fault.ts';
import { changingEvents, deafTo } from '../../operators/desktop/faulty-desktop.ts';
import { insisting, remembering } from '../../operators/desktop/remembering.ts';

const endings: ReadonlySet<unknown> = new Set(['CampaignStopped', 'CampaignUnloaded']);

/** Faulty desktops that ask too much, or too little, of campaigns that have stopped or are unloaded. */
export const idleCampaignFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-deaf-to-unload',
    breaks: ['DCS-06'],
    does: 'does not notice that a campaign is unloaded',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'CampaignUnloaded'),
  },
  {
    name: 'desktop-starts-preview-of-idle',
    breaks: ['DCS-06'],
    does: 'starts preview dialing mode for a campaign that does not run',
    decoration: insisting('startPreview', 'PreviewDialingModeStart'),
  },
  {
    name: 'desktop-announces-leaving-idle',
    breaks: ['DCS-06'],
    does: 'announces to a campaign that does not run that the agent will log out',
    decoration: insisting('requestLogOut', 'LogOut'),
  },
  {
    name: 'desktop-adds-to-unloaded',
    breaks: ['DCS-06'],
    does: 'adds records to a campaign that is unloaded',
    decoration: insisting('addRecord', 'AddRecord', {
      GSW_PHONE: '5550188',
      GSW_CALLING_LIST: 'Customers',
      GSW_TZ_NAME: 'UTC',
    }),
  },
  {
    name: 'desktop-ignores-group-that-stops',
    breaks: ['DCS-07'],
    does: 'takes a campaign to have stopped for its own group when it has for another',
    decoration: forOwnGroup('CampaignStopped'),
  },
  {
    name: 'desktop-ignores-group-that-is-unloaded',
    breaks: ['DCS-07'],
    does: 'takes a campaign to be unloaded for its own group when it is for another',
    decoration: forOwnGroup('CampaignUnloaded'),
  },
  {
    name: 'desktop-ignores-campaign-that-ends',
    breaks: ['DCS-07'],
    does: 'takes all campaigns to have stopped when one has',
    decoration: changingEvents((userData) =>
      endings.has(userData.GSW_USER_EVENT) && userData.GSW_CAMPAIGN_NAME !== 'Spring'
        ? { ...userData, GSW_CAMPAIGN_NAME: 'Spring', GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' }
        : userData,
    ),
  },
  {
    name: 'desktop-silent-once-stopped',
    breaks: ['DCS-08', 'DTO-17'],
    does: 'sends nothing at all to a campaign that has stopped, not even the end of its records',
    decoration: onceEnded('CampaignStopped', () => true),
  },
  {
    name: 'desktop-silent-once-unloaded',
    breaks: ['DCS-08'],
    does: 'sends nothing at all to a campaign that is unloaded, not even the end of its records',
    decoration: onceEnded('CampaignUnloaded', () => true),
  },
  {
    name: 'desktop-only-finishes-once-stopped',
    breaks: ['DCS-08'],
    does: 'sends nothing but RecordProcessed when the campaign has stopped',
    decoration: onceEnded('CampaignStopped', (request) => request !== 'RecordProcessed'),
  },
  {
    name: 'desktop-no-rejection-once-stopped',
    breaks: ['DCS-08'],
    does: 'rejects no record whose campaign has stopped',
    decoration: onceEnded('CampaignStopped', (request) => request === 'RecordReject'),
  },
  {
    name: 'desktop-no-update-once-stopped',
    breaks: ['DCS-08'],
    does: 'updates no record whose campaign has stopped',
    decoration: onceEnded('CampaignStopped', (request) => request === 'UpdateCallCompletionStats'),
  },
];

/** Leaves requests out once a campaign has come to an end. */
function onceEnded(ending: string, leavesOut: (request: unknown) => boolean): DesktopFault['decoration'] {
  return remembering({
    memory: () => ({ ended: false }),
    told(memory, { GSW_USER_EVENT: event }) {
      if (event === ending) memory.ended = true;
    },
    asks: ({ ended }, userData) => (ended && leavesOut(userData.GSW_AGENT_REQ_TYPE) ? undefined : userData),
  });
}

/** Takes a notification of any group of the campaign for one of the agent's own group. */
function forOwnGroup(ending: string): DesktopFault['decoration'] {
  return changingEvents((userData) =>
    userData.GSW_USER_EVENT === ending && userData.GSW_CAMPAIGN_NAME === 'Spring'
      ? { ...userData, GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' }
      : userData,
  );
}
