import type { UserData } from '../../../protocol/user-data.ts';
import type { OcsVariant } from '../../fault.ts';
import { isNamed } from '../../operators/ocs/faulty-ocs.ts';
import { eventFor } from '../../operators/ocs/own-events.ts';
import { atEvery, isRequest } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of the notification for a campaign's state. */
export const campaignStatusVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-assigned-at-login',
    does: 'sends CampaignGroupAssigned at login for a loaded campaign',
    against: [
      { rule: 'CST-02', sentence: 'It announces the assignment first, which CampaignLoaded follows.' },
    ],
    permits: [
      {
        section: 'CampaignStatusRequest',
        ruling: 245,
        sentence: 'What comes at login may be CampaignLoaded, CampaignStarted or CampaignGroupAssigned.',
      },
    ],
    touches: ['campaign-status'],
    decoration: atEvery('agentLoggedIn', (events) =>
      events.map(({ dn, userData }) => eventFor(dn, assignedForLoaded(userData))),
    ),
  },
  {
    name: 'ocs-assigned-on-request',
    does: 'answers CampaignStatusRequest with CampaignGroupAssigned when a campaign is loaded',
    against: [{ rule: 'CST-20', sentence: 'It answers with the assignment.' }],
    permits: [
      {
        section: 'CampaignStatusRequest',
        ruling: 245,
        sentence: 'Possible answers are CampaignLoaded, CampaignStarted and CampaignGroupAssigned.',
      },
    ],
    touches: ['campaign-status'],
    decoration: atEvery('userEvent', (events, input) =>
      isRequest(input, 'CampaignStatusRequest')
        ? events.map(({ dn, userData }) => eventFor(dn, assignedForLoaded(userData)))
        : events,
    ),
  },
];

function assignedForLoaded(userData: UserData): UserData {
  return isNamed(userData, 'CampaignLoaded')
    ? { ...userData, GSW_USER_EVENT: 'CampaignGroupAssigned' }
    : userData;
}
