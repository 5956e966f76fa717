import type { DesktopVariant } from '../../fault.ts';
import { actingByItself, eventIn } from '../../operators/desktop/acting-by-itself.ts';

/** Lawful desktops that do by themselves what the reference leaves to its agent, apart from asking for records. */
export const byItselfVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-asks-after-the-start',
    does: 'asks for a record as soon as preview dialing mode is started',
    permits: [
      {
        section: 'PreviewDialingModeStartAcknowledge',
        sentence: 'Once the start is acknowledged, the desktop can send requests.',
      },
    ],
    touches: ['preview-dialing-mode', 'preview-record'],
    decoration: actingByItself({
      after: (input) =>
        eventIn(input) === 'PreviewDialingModeStartAcknowledge'
          ? [{ action: 'requestPreviewRecord', arguments: { campaign: 'Spring' } }]
          : [],
    }),
  },
  {
    name: 'desktop-asks-status-when-finished',
    does: 'asks for the status of the campaigns whenever a record is finished',
    permits: [
      { section: 'CampaignStatusRequest', sentence: 'The desktop may ask for the status at any time.' },
    ],
    touches: ['envelope', 'updating-records', 'finishing-records', 'chained-records'],
    decoration: actingByItself({
      after: (input) =>
        eventIn(input) === 'RecordProcessedAcknowledge'
          ? [{ action: 'requestCampaignStatus', arguments: {} }]
          : [],
    }),
  },
  {
    name: 'desktop-cleans-up-when-it-announces',
    does: 'rejects what is on the desktop when the agent announces the logout',
    permits: [
      {
        section: 'Agent Logout',
        sentence: 'The clean-up follows a LogOut request: the agent’s, or the one sent to OCS.',
      },
    ],
    touches: ['agent-logout'],
    decoration: actingByItself({
      before: (input, { records }) =>
        input.kind === 'action' && input.action === 'requestLogOut'
          ? records.map(({ handle }) => ({ action: 'rejectRecord', arguments: { handle } }))
          : [],
    }),
  },
  {
    name: 'desktop-accepts-by-itself',
    does: 'accepts every record that is pushed to it',
    against: [
      { rule: 'DPU-02', sentence: 'Its agent has no time to decline.' },
      { rule: 'DPU-05', sentence: 'Its agent has no time to decline.' },
    ],
    permits: [
      {
        section: 'Proactive Interaction Support',
        sentence: 'Who accepts an interaction, the agent or the desktop, is not said.',
      },
    ],
    touches: ['push-preview'],
    decoration: actingByItself({
      after: (input) =>
        input.kind === 'frame' && input.frame.messageType === 'EventInvite'
          ? [{ action: 'acceptRecord', arguments: {} }]
          : [],
    }),
  },
];
