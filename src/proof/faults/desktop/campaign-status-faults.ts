import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingRequest,
  deafTo,
  faultyDesktop,
  showing,
} from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';

/**
 * Faulty desktops for campaign status: which OCS it is, which campaigns there are, and what may be requested from them.
 */
export const campaignStatusFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-deaf-to-loaded',
    breaks: ['DCS-01', 'DCS-02', 'DCS-04'],
    does: 'listens for CampaignStarted only, and not for CampaignLoaded',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'CampaignLoaded'),
  },
  {
    name: 'desktop-no-application-id',
    breaks: ['DCS-01', 'DCS-02'],
    does: 'cancels without naming the OCS that is to do it',
    decoration: changingRequest('RequestRecordCancel', ({ GSW_APPLICATION_ID: _, ...others }) => others),
  },
  {
    name: 'desktop-never-goes-over',
    breaks: ['DCS-02'],
    does: 'keeps to the first OCS that it heard from',
    decoration: remembering({
      memory: () => new Set<number>(),
      told: noteApplicationId,
      asks: (ids, userData) => withId(userData, [...ids][0]),
    }),
  },
  {
    name: 'desktop-ends-under-the-first-ocs',
    breaks: ['DCS-02'],
    does: 'ends the work on every record under the first OCS that it heard from',
    decoration: remembering({
      memory: () => new Set<number>(),
      told: noteApplicationId,
      asks: (ids, userData) =>
        ['RecordProcessed', 'RecordReject'].some((ends) => ends === userData.GSW_AGENT_REQ_TYPE)
          ? withId(userData, [...ids][0])
          : userData,
    }),
  },
  {
    name: 'desktop-one-ocs-for-all',
    breaks: ['DCS-12'],
    does: 'sends requests for records to the first OCS that it heard from',
    decoration: remembering({
      memory: () => new Set<number>(),
      told: noteApplicationId,
      asks: (ids, userData) => withId(userData, [...ids][0]),
    }),
  },
  {
    name: 'desktop-never-goes-back',
    breaks: ['DCS-02'],
    does: 'switches to a new OCS, but never back to one that it knows',
    decoration: remembering({
      memory: () => new Set<number>(),
      told: noteApplicationId,
      asks: (ids, userData) => withId(userData, [...ids].at(-1)),
    }),
  },
  {
    name: 'desktop-all-to-the-new-ocs',
    breaks: ['DCS-03'],
    does: 'sends requests for older records to the OCS that has taken over',
    decoration: withNewestId([
      'UpdateCallCompletionStats',
      'ChainedRecordRequest',
      'RecordReject',
      'RequestRecordCancel',
    ]),
  },
  {
    name: 'desktop-chain-of-the-new-ocs',
    breaks: ['DCS-03'],
    does: 'asks the OCS that has taken over for the chain of an older record',
    decoration: withNewestId(['ChainedRecordRequest']),
  },
  {
    name: 'desktop-cancels-with-the-new-ocs',
    breaks: ['DCS-03'],
    does: 'cancels an older record with the OCS that has taken over',
    decoration: withNewestId(['RequestRecordCancel', 'DoNotCall']),
  },
  {
    name: 'desktop-updates-with-the-new-ocs',
    breaks: ['DCS-03'],
    does: 'updates an older record with the OCS that has taken over',
    decoration: withNewestId(['UpdateCallCompletionStats']),
  },
  {
    name: 'desktop-deaf-to-former-ocs',
    breaks: ['DCS-03'],
    does: 'no longer listens to the former OCS',
    decoration: faultyDesktop(() => {
      const ids = new Set<number>();
      return {
        before(input) {
          if (input.kind !== 'frame' || input.frame.messageType !== 'EventUserEvent') return [input];
          const { userData = {} } = input.frame;
          noteApplicationId(ids, userData);
          return userData.GSW_APPLICATION_ID === [...ids].at(-1) ? [input] : [];
        },
      };
    }),
  },
  {
    name: 'desktop-campaign-names-as-numbers',
    breaks: ['DCS-04'],
    does: 'reads campaign names as numbers, as a published desktop does, and drops notifications with others',
    decoration: deafTo(
      (userData) =>
        isNotification(userData) &&
        userData.GSW_USER_EVENT !== 'CampaignStopped' &&
        Number.isNaN(Number(userData.GSW_CAMPAIGN_NAME)),
    ),
  },
  {
    name: 'desktop-campaign-a-notification',
    breaks: ['DCS-04'],
    does: 'lists a campaign once for every time that it heard of its start',
    decoration: faultyDesktop(() => {
      let starts = 0;
      return {
        before(input) {
          if (input.kind === 'frame' && input.frame.userData?.GSW_USER_EVENT === 'CampaignStarted')
            starts += 1;
          return [input];
        },
        seen: (right) => ({
          ...right,
          campaigns: Array.from({ length: Math.max(1, starts) }, () => right.campaigns).flat(),
        }),
      };
    }),
  },
  {
    name: 'desktop-overlooks-the-stop',
    breaks: ['DCS-04'],
    does: 'keeps showing a campaign as running that has stopped',
    decoration: showing((seen) => ({
      ...seen,
      campaigns: seen.campaigns.map((campaign) =>
        campaign.state === 'stopped' ? { ...campaign, state: 'running' } : campaign,
      ),
    })),
  },
  {
    name: 'desktop-room-for-one-campaign',
    breaks: ['DCS-04'],
    does: 'shows one campaign, no matter how many its agent works for',
    decoration: showing((seen) => ({ ...seen, campaigns: seen.campaigns.slice(0, 1) })),
  },
  {
    name: 'desktop-hides-mode',
    breaks: ['DCS-05'],
    does: 'does not show in which mode a campaign runs',
    decoration: showing((seen) => ({
      ...seen,
      campaigns: seen.campaigns.map((campaign) => ({ ...campaign, mode: null })),
    })),
  },
  {
    name: 'desktop-deaf-to-mode-changes',
    breaks: ['DCS-05'],
    does: 'does not notice that the mode of a campaign has changed',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'CampaignModeChanged'),
  },
  {
    name: 'desktop-deaf-to-status-answers',
    breaks: ['DCS-09', 'DCS-10'],
    does: 'ignores the answers to CampaignStatusRequest',
    decoration: deafTo((userData) => isNotification(userData) && userData.GSW_REFERENCE_ID !== undefined),
  },
  {
    name: 'desktop-one-status-answer',
    breaks: ['DCS-10'],
    does: 'takes the first answer to CampaignStatusRequest, and no other',
    decoration: faultyDesktop(() => {
      const answered = new Set<unknown>();
      return {
        before(input) {
          const { userData = {} } = input.kind === 'frame' ? input.frame : {};
          const { GSW_REFERENCE_ID: reference } = userData;
          if (reference === undefined || !isNotification(userData)) return [input];
          const further = answered.has(reference);
          answered.add(reference);
          return further ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'desktop-waits-for-status',
    breaks: ['DCS-10'],
    does: 'asks nothing more until CampaignStatusRequest is answered',
    decoration: remembering({
      memory: () => ({ waits: false }),
      told(memory, userData) {
        if (isNotification(userData)) memory.waits = false;
      },
      asks(memory, userData) {
        if (memory.waits) return undefined;
        memory.waits = userData.GSW_AGENT_REQ_TYPE === 'CampaignStatusRequest';
        return userData;
      },
    }),
  },
  {
    name: 'desktop-deaf-to-assignment',
    breaks: ['DCS-09', 'DCS-11'],
    does: 'ignores CampaignGroupAssigned',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'CampaignGroupAssigned'),
  },
  {
    name: 'desktop-assigned-means-running',
    breaks: ['DCS-11'],
    does: 'takes a campaign to run because its agent is assigned to it',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'CampaignGroupAssigned'
        ? { ...userData, GSW_USER_EVENT: 'CampaignStarted', GSW_CAMPAIGN_MODE: 'Preview' }
        : userData,
    ),
  },
];

function isNotification({ GSW_USER_EVENT: event }: UserData): boolean {
  return typeof event === 'string' && event.startsWith('Campaign');
}

function noteApplicationId(ids: Set<number>, { GSW_APPLICATION_ID: told }: UserData): void {
  if (typeof told === 'number') ids.add(told);
}

/** Sends requests of these types to the OCS of which the desktop heard last. */
function withNewestId(requests: readonly string[]): DesktopFault['decoration'] {
  return remembering({
    memory: () => new Set<number>(),
    told: noteApplicationId,
    asks: (ids, userData) =>
      requests.some((request) => request === userData.GSW_AGENT_REQ_TYPE)
        ? withId(userData, [...ids].at(-1))
        : userData,
  });
}

function withId(userData: UserData, applicationId: number | undefined): UserData {
  return applicationId === undefined || userData.GSW_APPLICATION_ID === undefined
    ? userData
    : { ...userData, GSW_APPLICATION_ID: applicationId };
}
