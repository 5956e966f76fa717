import type { ObservedRecord } from '../../../desktop/view/observation.ts';
import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { actingByItself, eventIn, type OwnActions } from '../../operators/desktop/acting-by-itself.ts';
import {
  changingEvents,
  deafTo,
  faultyDesktop,
  showingRecords,
} from '../../operators/desktop/faulty-desktop.ts';

/** Shows records that are gone, unless they have left with their call. */
const keepingFinished = faultyDesktop(() => {
  const shown = new Map<number, ObservedRecord>();
  let before: readonly number[] = [];
  let callLeft = false;
  return {
    before(input) {
      const type = input.kind === 'frame' ? input.frame.messageType : '';
      callLeft ||= type === 'EventReleased' || type === 'EventAbandoned';
      return [input];
    },
    seen(right) {
      const now = new Set(right.records.map(({ handle }) => handle));
      if (callLeft) for (const handle of before) if (!now.has(handle)) shown.delete(handle);
      callLeft = false;
      before = [...now];
      const gone = [...shown.values()].filter(({ handle }) => !now.has(handle));
      for (const record of right.records) shown.set(record.handle, record);
      return { ...right, records: [...gone, ...right.records] };
    },
  };
});

/** Lawful choices of what a desktop accepts and what it shows. */
export const understandingVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-scheduled-calls-as-printed',
    does: 'accepts scheduled calls only with GSW_CALL_TIME',
    against: [
      {
        rule: 'DSC-12',
        sentence: 'It wants the keys that the table requires, and not only those of the list.',
      },
    ],
    permits: [{ section: 'ScheduledCall', sentence: 'The table has the key as required.' }],
    touches: ['scheduled-calls', 'ready-time', 'record-cancel', 'rejecting-records', 'agent-logout'],
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_CALL_TIME: time }) => event === 'ScheduledCall' && time === undefined,
    ),
  },
  {
    name: 'desktop-cancellations-as-printed',
    does: 'accepts cancellations only with a customer id that is an Int',
    against: [{ rule: 'DCA-14', sentence: 'It wants the customer id as the table has it.' }],
    permits: [{ section: 'RecordCancel Notification', sentence: 'The table has an Int as required.' }],
    touches: ['record-cancel', 'tolerance'],
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_CUSTOMER_ID: id }) => event === 'RecordCancel' && typeof id !== 'number',
    ),
  },
  {
    name: 'desktop-ints-and-strings-alone',
    does: 'ignores events in which a value is a list',
    against: [{ rule: 'DTO-05', sentence: 'It does not read events in which a value is a list.' }],
    permits: [
      {
        section: 'Key-Value Pair',
        sentence: 'Values of all keys that the protocol lists are Ints or Strings.',
      },
    ],
    touches: ['tolerance'],
    decoration: deafTo((userData) => Object.values(userData).some((value) => typeof value === 'object')),
  },
  {
    name: 'desktop-keeps-finished-records-on-view',
    does: 'keeps showing finished records',
    against: againstAll(
      [
        'DER-04',
        'DTO-11',
        'DTO-12',
        'DUP-10',
        'DCA-06',
        'DCA-14',
        'DDN-07',
        'DRT-06',
        'DPR-06',
        'DCH-08',
        'DRJ-03',
        'DCA-12',
        'DCA-16',
        'DFL-06',
        'DRS-14',
        'DRS-15',
        'DRS-20',
      ],
      'What is finished stays on its screen.',
    ),
    permits: [
      {
        section: 'RecordProcessedAcknowledge',
        sentence: 'To remove the record is only recommended.',
      },
    ],
    touches: [
      'tolerance',
      'agent-logout',
      'envelope',
      'updating-records',
      'finishing-records',
      'error-events',
    ],
    decoration: keepingFinished,
  },
  {
    name: 'desktop-code-beside-the-word',
    does: 'shows the number of a call result and of a phone type next to its word',
    against: [{ rule: 'DTO-14', sentence: 'It shows the number as well as the word.' }],
    permits: [
      {
        section: 'Genesys Enumeration Tables',
        sentence: 'A value is translated for display; nothing more is said.',
      },
    ],
    touches: ['preview-record', 'tolerance', 'error-events'],
    decoration: showingRecords((record) => ({
      ...record,
      callResult: `${record.callResult} (33)`,
      phoneType: `${record.phoneType} (4)`,
    })),
  },
  {
    name: 'desktop-shows-no-calls',
    does: 'shows every record as offered, no matter what its call does',
    against: [{ rule: 'DPR-09', sentence: 'It does not show that the agent is talking.' }],
    permits: [{ section: 'PreviewRecord', sentence: 'What a desktop shows about a call is not said.' }],
    touches: ['preview-record'],
    decoration: showingRecords((record) => ({ ...record, state: 'offered' })),
  },
  {
    name: 'desktop-knows-log-out-time',
    does: 'knows the answer to LogOut only by the name LogOutTime',
    against: [
      { rule: 'DLO-11', sentence: 'It knows one of the two names.' },
      { rule: 'DLO-16', sentence: 'It knows one of the two names.' },
    ],
    permits: [{ section: 'LogOutTime', sentence: 'The heading has this name.', ruling: 205 }],
    choice: 'name of LogOutTime',
    touches: ['agent-logout'],
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'LogOut'),
  },
  {
    name: 'desktop-knows-log-out',
    does: 'knows the answer to LogOut only by the name LogOut',
    against: againstAll(['DLO-11', 'DLO-16', 'DLO-18'], 'It knows one of the two names.'),
    permits: [{ section: 'LogOutTime', sentence: 'The table prints this name.', ruling: 205 }],
    choice: 'name of LogOutTime',
    touches: ['agent-logout'],
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'LogOutTime'),
  },
  {
    name: 'desktop-waits-for-the-word',
    does: 'lets the agent log out when OCS allows it, not when the time is over',
    against: [{ rule: 'DLO-18', sentence: 'It waits for OCS even after the time is over.' }],
    permits: [
      { section: 'Agent Logout Protocol', sentence: 'OCS notifies the desktop when the logout is possible.' },
    ],
    touches: ['agent-logout'],
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'setTimer' || !effect.name.startsWith('logOut:')),
    })),
  },
  {
    name: 'desktop-overlooks-modes',
    does: 'asks for records no matter what mode the campaign is in',
    permits: [
      {
        section: 'NoRunningPreviewCampaigns',
        sentence: 'OCS answers a request in another mode: it is not forbidden.',
      },
    ],
    against: [
      { rule: 'DCS-07', sentence: 'To it, a campaign in any mode is one to ask for records.' },
      { rule: 'DPR-08', sentence: 'It asks for records in any mode.' },
    ],
    touches: ['preview-record', 'campaign-status'],
    choice: 'modes of campaigns',
    decoration: changingEvents(({ GSW_CAMPAIGN_MODE: _, ...userData }) => userData),
  },
  {
    name: 'desktop-one-campaign-at-a-time',
    does: 'works for the campaign that it is notified of first',
    permits: [
      { section: 'CampaignStarted', sentence: 'The desktop stores the name of the campaign: one is enough.' },
    ],
    against: againstAll(
      ['DCS-04', 'DCS-09', 'DCS-10', 'DCS-11', 'DCS-12', 'DPR-08'],
      'It does not know the second campaign.',
    ),
    touches: ['preview-record', 'envelope', 'campaign-status'],
    decoration: faultyDesktop(() => {
      let first: unknown;
      return {
        before(input) {
          const { userData = {} } = input.kind === 'frame' ? input.frame : {};
          const { GSW_USER_EVENT: event, GSW_CAMPAIGN_NAME: name } = userData;
          if (!String(event).startsWith('Campaign')) return [input];
          first ??= name;
          return name === first ? [input] : [];
        },
      };
    }),
  },
  {
    name: 'desktop-gives-late-records-back',
    does: 'rejects a record that comes when its campaign has stopped',
    permits: [
      {
        section: 'RecordReject',
        sentence: 'A record that will not be dialed is rejected, which ends it.',
      },
    ],
    touches: ['tolerance'],
    decoration: (right) => {
      let stopped = false;
      const after: OwnActions['after'] = (input) => {
        const event = eventIn(input);
        if (event === 'CampaignStopped') stopped = true;
        if (event === 'CampaignStarted') stopped = false;
        const handle = input.kind === 'frame' ? input.frame.userData?.GSW_RECORD_HANDLE : undefined;
        return stopped && event === 'PreviewRecord' && typeof handle === 'number'
          ? [{ action: 'rejectRecord', arguments: { handle } }]
          : [];
      };
      return actingByItself({ after })(right);
    },
  },
];
