import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor } from '../../../operators/ocs/own-events.ts';
import { atEvery, changingEach } from '../../../operators/ocs/watching-ocs.ts';

/** Events with descriptions, and the rule that has these empty. */
const describingEvents = {
  CampaignStarted: 'CST-26',
  CampaignLoaded: 'CST-26',
  CampaignStopped: 'CST-26',
  CampaignUnloaded: 'CST-26',
  CampaignModeChanged: 'CST-26',
  CampaignGroupAssigned: 'ASG-02',
};

/** Faulty contents of status notifications. */
export const campaignStatusContentFaults: readonly OcsFault[] = [
  {
    name: 'always-preview',
    breaks: ['CST-10'],
    does: 'sends GSW_CAMPAIGN_MODE "Preview" in every CampaignStarted',
    decoration: changingStatus(['CampaignStarted'], () => ({ GSW_CAMPAIGN_MODE: 'Preview' })),
  },
  {
    name: 'gvp-merged',
    breaks: ['CST-10'],
    does: 'sends "Power GVP" for "Progressive GVP"',
    decoration: changingStatus(['CampaignStarted'], ({ GSW_CAMPAIGN_MODE }) =>
      GSW_CAMPAIGN_MODE === 'Progressive GVP' ? { GSW_CAMPAIGN_MODE: 'Power GVP' } : {},
    ),
  },
  {
    name: 'preview-is-push',
    breaks: ['CST-10'],
    does: 'sends "Push Preview" for "Preview" when a campaign starts',
    decoration: atEvery('dialing', (events) =>
      events.map(({ dn, userData }) =>
        eventFor(
          dn,
          userData.GSW_CAMPAIGN_MODE === 'Preview'
            ? { ...userData, GSW_CAMPAIGN_MODE: 'Push Preview' }
            : userData,
        ),
      ),
    ),
  },
  {
    name: 'preview-is-progressive',
    breaks: ['CST-10'],
    does: 'sends "Progressive" for "Preview" in every CampaignStarted',
    decoration: changingStatus(['CampaignStarted'], ({ GSW_CAMPAIGN_MODE }) =>
      GSW_CAMPAIGN_MODE === 'Preview' ? { GSW_CAMPAIGN_MODE: 'Progressive' } : {},
    ),
  },
  {
    name: 'start-without-group',
    breaks: ['CST-11'],
    does: 'leaves GSW_CAMPAIGN_GROUP_NAME out when a campaign starts',
    decoration: atEvery('dialing', (events, { verb }) =>
      events.map(({ dn, userData }) =>
        eventFor(dn, verb === 'start' ? without(userData, 'GSW_CAMPAIGN_GROUP_NAME') : userData),
      ),
    ),
  },
  {
    name: 'group-for-campaign',
    breaks: ['CST-11'],
    does: 'sends the name of the campaign group as GSW_CAMPAIGN_NAME in CampaignStopped and CampaignUnloaded',
    decoration: changingStatus(
      ['CampaignStopped', 'CampaignUnloaded'],
      ({ GSW_CAMPAIGN_GROUP_NAME = '' }) => ({
        GSW_CAMPAIGN_NAME: GSW_CAMPAIGN_GROUP_NAME,
      }),
    ),
  },
  {
    name: 'campaign-for-group',
    breaks: ['CST-11'],
    does: 'sends the name of the campaign as GSW_CAMPAIGN_GROUP_NAME in CampaignLoaded and CampaignModeChanged',
    decoration: changingStatus(['CampaignLoaded', 'CampaignModeChanged'], ({ GSW_CAMPAIGN_NAME = '' }) => ({
      GSW_CAMPAIGN_GROUP_NAME: GSW_CAMPAIGN_NAME,
    })),
  },
  {
    name: 'descriptions-swapped',
    breaks: ['CST-12'],
    does: 'exchanges the two descriptions in CampaignLoaded',
    decoration: changingStatus(['CampaignLoaded'], (userData) => ({
      GSW_CAMPAIGN_DESCRIPTION: userData.GSW_CAMPAIGN_GROUP_DESCRIPTION ?? '',
      GSW_CAMPAIGN_GROUP_DESCRIPTION: userData.GSW_CAMPAIGN_DESCRIPTION ?? '',
    })),
  },
  {
    name: 'descriptions-empty',
    breaks: ['CST-12'],
    does: 'sends empty descriptions in CampaignStopped, CampaignUnloaded and CampaignModeChanged',
    decoration: changingStatus(['CampaignStopped', 'CampaignUnloaded', 'CampaignModeChanged'], () => ({
      GSW_CAMPAIGN_DESCRIPTION: '',
      GSW_CAMPAIGN_GROUP_DESCRIPTION: '',
    })),
  },
  {
    name: 'started-group-description',
    breaks: ['CST-13'],
    does: "sends the campaign group's description as GSW_CAMPAIGN_DESCRIPTION in CampaignStarted",
    decoration: changingStatus(['CampaignStarted'], ({ GSW_CAMPAIGN_GROUP_DESCRIPTION = '' }) => ({
      GSW_CAMPAIGN_DESCRIPTION: GSW_CAMPAIGN_GROUP_DESCRIPTION,
    })),
  },
  {
    name: 'started-description-of-all',
    breaks: ['CST-28'],
    does: 'describes in CampaignStarted another campaign, if there is one',
    decoration: changingEach(({ userData }, { configuration: { campaigns } }) => {
      const other = campaigns.find(({ name }) => name !== userData.GSW_CAMPAIGN_NAME);
      if (!isNamed(userData, 'CampaignStarted') || other === undefined) return userData;
      return { ...userData, GSW_CAMPAIGN_DESCRIPTION: other.description };
    }),
  },
  {
    name: 'started-name-as-description',
    breaks: ['CST-28'],
    does: 'sends the name of the campaign as its description in CampaignStarted',
    decoration: changingStatus(['CampaignStarted'], ({ GSW_CAMPAIGN_NAME = '' }) => ({
      GSW_CAMPAIGN_DESCRIPTION: GSW_CAMPAIGN_NAME,
    })),
  },
  {
    name: 'started-without-group-description',
    breaks: ['CST-13'],
    does: 'leaves GSW_CAMPAIGN_GROUP_DESCRIPTION out of CampaignStarted',
    decoration: changingEach(({ userData }) =>
      isNamed(userData, 'CampaignStarted') ? without(userData, 'GSW_CAMPAIGN_GROUP_DESCRIPTION') : userData,
    ),
  },
  ...Object.entries(describingEvents).map(([event, rule]) => ({
    name: `empty-description-left-out-of-${event.replace(/^Campaign/, '').toLowerCase()}`,
    breaks: [rule],
    does: `leaves descriptions that are empty out of ${event}`,
    decoration: changingEach(({ userData }) =>
      isNamed(userData, event) ? without(userData, ...emptyDescriptions(userData)) : userData,
    ),
  })),
];

function emptyDescriptions(userData: UserData): readonly string[] {
  return Object.keys(userData).filter((key) => key.endsWith('_DESCRIPTION') && userData[key] === '');
}

/** Puts other values into some notifications. */
function changingStatus(names: readonly string[], change: (userData: UserData) => UserData): Decoration {
  return changingEach(({ userData }) =>
    names.some((name) => isNamed(userData, name)) ? { ...userData, ...change(userData) } : userData,
  );
}
