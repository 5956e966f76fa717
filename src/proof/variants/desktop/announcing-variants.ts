import type { DesktopVariant } from '../../fault.ts';
import { refusing } from '../../operators/desktop/acting-by-itself.ts';
import { sendingMore } from '../../operators/desktop/faulty-desktop.ts';

/** Lawful choices of when a desktop announces something to OCS, or informs it of changes. */
export const announcingVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-announces-log-out-in-automatic-modes',
    does: 'offers LogOut only while a campaign runs in an automatic mode',
    against: [
      {
        rule: 'DLO-12',
        sentence: 'It does not announce a logout for which nobody waits, and shows no permission for it.',
      },
    ],
    permits: [
      {
        section: 'Error Names and Codes',
        sentence: 'Note a: OCS refuses LogOut with 101 if no predictive or progressive campaign is started.',
      },
    ],
    touches: ['agent-logout', 'campaign-status'],
    choice: 'modes of campaigns',
    decoration: refusing((asked, { campaigns }) => {
      if (asked.action !== 'requestLogOut') return undefined;
      const isAutomatic = campaigns.some(
        ({ state, mode }) => state === 'running' && /^(Predictive|Progressive)/.test(mode ?? ''),
      );
      return isAutomatic ? undefined : 'OCS does not dial for you: log out.';
    }),
  },
  {
    name: 'desktop-announces-ready-time-during-calls',
    does: 'offers ReadyTime only for a record whose customer is on the line',
    against: [
      { rule: 'DRT-08', sentence: 'It offers the announcement only while the customer is on the line.' },
    ],
    permits: [
      {
        section: 'ReadyTime Request',
        sentence: 'The time is that which the agent still needs for the present outbound call.',
      },
    ],
    touches: ['ready-time'],
    decoration: refusing((asked, { records }) => {
      if (asked.action !== 'announceReady') return undefined;
      const record = records.find(({ handle }) => handle === asked.arguments.handle);
      return record?.state === 'talking' ? undefined : 'There is no call for this record.';
    }),
  },
  {
    name: 'desktop-updates-before-every-end',
    does: 'sends an update before each RecordProcessed, even if nothing has changed',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'The update can be sent any number of times before RecordProcessed.',
      },
    ],
    touches: [
      'envelope',
      'preview-record',
      'updating-records',
      'finishing-records',
      'chained-records',
      'scheduled-calls',
      'ready-time',
    ],
    decoration: sendingMore(
      ({ GSW_AGENT_REQ_TYPE: type, GSW_CALLING_LIST: _, GSW_TREATMENT: __, ...userData }) =>
        type === 'RecordProcessed'
          ? { before: { ...userData, GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats' } }
          : {},
    ),
  },
];
