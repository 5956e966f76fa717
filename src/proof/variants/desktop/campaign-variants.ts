import type { DesktopVariant } from '../../fault.ts';
import { actingByItself, eventIn } from '../../operators/desktop/acting-by-itself.ts';
import { changingRequest, showing } from '../../operators/desktop/faulty-desktop.ts';

const statusRequest = {
  permits: [{ section: 'CampaignStatusRequest', sentence: 'A desktop may send it at any time.' }],
  touches: ['campaign-status', 'agent-logout', 'adding-records'],
} as const;

const stopped = {
  permits: [
    {
      section: 'CampaignStopped',
      sentence: 'The desktop stops sending requests; what it shows about the campaign is not said.',
    },
  ],
  touches: ['campaign-status', 'tolerance'],
  choice: 'a stopped campaign on the screen',
} as const;

/** Lawful choices of what is requested and shown about campaigns. */
export const campaignVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-asks-status-at-log-in',
    does: 'sends CampaignStatusRequest when the agent has logged in',
    ...statusRequest,
    decoration: actingByItself({
      after: (input) =>
        input.kind === 'frame' && input.frame.messageType === 'EventAgentLogin'
          ? [{ action: 'requestCampaignStatus', arguments: {} }]
          : [],
    }),
  },
  {
    name: 'desktop-asks-status-after-stop',
    does: 'sends CampaignStatusRequest whenever a campaign is stopped or unloaded',
    against: [{ rule: 'DCS-06', sentence: 'OCS tells it that the campaign runs: the end was made up.' }],
    ...statusRequest,
    decoration: actingByItself({
      after: (input) =>
        ['CampaignStopped', 'CampaignUnloaded'].includes(String(eventIn(input)))
          ? [{ action: 'requestCampaignStatus', arguments: {} }]
          : [],
    }),
  },
  {
    name: 'desktop-status-without-application-id',
    does: 'sends CampaignStatusRequest without GSW_APPLICATION_ID even if it knows it',
    permits: [
      {
        section: 'CampaignStatusRequest',
        sentence: 'Note a lets the key be absent; it does not say that a known id must be sent.',
      },
    ],
    touches: ['campaign-status', 'envelope'],
    decoration: changingRequest(
      'CampaignStatusRequest',
      ({ GSW_APPLICATION_ID: _, ...userData }) => userData,
    ),
  },
  {
    name: 'desktop-stopped-is-loaded',
    does: 'shows a stopped campaign as loaded',
    ...stopped,
    decoration: showing((seen) => ({
      ...seen,
      campaigns: seen.campaigns.map((one) => (one.state === 'stopped' ? { ...one, state: 'loaded' } : one)),
    })),
  },
  {
    name: 'desktop-stopped-is-hidden',
    does: 'no longer shows stopped and unloaded campaigns',
    against: [{ rule: 'DCS-04', sentence: 'A stopped campaign has no state on its screen.' }],
    ...stopped,
    decoration: showing((seen) => ({
      ...seen,
      campaigns: seen.campaigns.filter(({ state }) => state !== 'stopped' && state !== 'unloaded'),
    })),
  },
];
