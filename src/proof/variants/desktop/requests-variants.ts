import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { refusing } from '../../operators/desktop/acting-by-itself.ts';
import { changingRequest, sendingMore } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';

/** Some of a record's keys, if it has them. */
function taken(userData: UserData, ...keys: readonly string[]): UserData {
  return Object.fromEntries(Object.entries(userData).filter(([key]) => keys.includes(key)));
}

/** Lawful choices of what requests carry, and of which requests a desktop offers. */
export const requestVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-two-digits-of-a-year',
    does: 'writes the year of a date with two digits',
    permits: [{ section: 'Reserved Keys', sentence: 'The year has two digits or four.', ruling: 46 }],
    touches: ['scheduling-records', 'scheduled-calls', 'adding-records'],
    decoration: changingRequest(undefined, ({ GSW_DATE_TIME: time, ...userData }) => ({
      ...userData,
      ...(time !== undefined && { GSW_DATE_TIME: String(time).replace(/\/\d\d(\d\d) /, '/$1 ') }),
    })),
  },
  {
    name: 'desktop-results-by-number-alone',
    does: 'knows call results and phone types only by their numbers',
    against: [{ rule: 'DUP-12', sentence: 'It does not take words for results and types.' }],
    permits: [
      {
        section: 'Genesys Enumeration Tables',
        sentence:
          'A desktop translates values for display; whether it takes words from the agent is not said.',
      },
    ],
    touches: [
      'envelope',
      'error-events',
      'updating-records',
      'finishing-records',
      'preview-record',
      'adding-records',
    ],
    decoration: refusing(({ arguments: given }) => {
      const { changes } = given as { readonly changes?: Readonly<Record<string, unknown>> }; // Of some actions.
      const inWords = typeof changes?.callResult === 'string' || typeof changes?.phoneType === 'string';
      return inWords ? 'Choose results and types by their numbers.' : undefined;
    }),
  },
  {
    name: 'desktop-leaves-records-at-logout',
    does: 'rejects nothing before it logs the agent out',
    against: againstAll(
      ['DLO-01', 'DLO-02', 'DLO-05', 'DLO-06', 'DLO-13', 'DLO-14'],
      'It gives nothing back before the logout.',
    ),
    permits: [
      {
        section: 'Agent Logout',
        sentence: 'The desktop should reject what is left; OCS takes it back if it does not.',
      },
    ],
    touches: ['agent-logout'],
    decoration: refusingCleanUp(),
  },
  {
    name: 'desktop-repeats-what-it-was-told',
    does: 'sends the number, its type and the hours of a record as they came with every RecordProcessed',
    permits: [
      {
        section: 'RecordProcessed',
        sentence: 'These keys may come; that their values differ is not demanded.',
      },
    ],
    touches: ['updating-records', 'finishing-records', 'preview-record', 'chained-records'],
    decoration: remembering({
      memory: () => new Map<unknown, UserData>(),
      told(records, userData) {
        if (/^(Preview|Chained)Record$|^ScheduledCall$/.test(String(userData.GSW_USER_EVENT)))
          records.set(
            userData.GSW_RECORD_HANDLE,
            taken(userData, 'GSW_PHONE', 'GSW_PHONE_TYPE', 'GSW_FROM', 'GSW_UNTIL'),
          );
      },
      asks: (records, userData) =>
        userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed'
          ? { ...records.get(userData.GSW_RECORD_HANDLE), ...userData }
          : userData,
    }),
  },
  {
    name: 'desktop-updates-before-rejection',
    does: 'sends an update without changes before each RecordReject',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'A record that was updated can still be rejected.',
      },
    ],
    touches: ['rejecting-records', 'agent-logout'],
    decoration: sendingMore(({ GSW_AGENT_REQ_TYPE: type, GSW_CALLING_LIST: _, ...userData }) =>
      type === 'RecordReject'
        ? { before: { ...userData, GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats' } }
        : {},
    ),
  },
  {
    name: 'desktop-explains-do-not-call',
    does: 'sends a GSW_MESSAGE with every DoNotCall',
    permits: [{ section: 'DoNotCall (Request)', sentence: 'The message is an optional key.' }],
    touches: ['do-not-call'],
    decoration: changingRequest('DoNotCall', (userData) => ({
      GSW_MESSAGE: 'Kundenwunsch: nicht mehr anrufen – ok',
      ...userData,
    })),
  },
  {
    name: 'desktop-adds-with-defaults',
    does: 'sends every default of AddRecord itself',
    permits: [
      { section: 'AddRecord Request', sentence: 'The optional keys have these values if they are left out.' },
    ],
    touches: ['adding-records', 'chained-records'],
    decoration: changingRequest('AddRecord', (userData) => ({
      GSW_ATTEMPTS: 0,
      GSW_CALL_TIME: '0',
      GSW_FROM: 28_800,
      GSW_UNTIL: 64_800,
      GSW_PHONE_TYPE: 2,
      GSW_RECORD_STATUS: 1,
      GSW_RECORD_TYPE: 2,
      ...userData,
    })),
  },
  {
    name: 'desktop-names-records-twice',
    does: 'names the number too when it cancels a record by its handle',
    permits: [
      {
        section: 'RequestRecordCancel',
        sentence:
          'More than one record identifier may come in a request; the handle has the highest priority.',
      },
    ],
    touches: ['canceling-records', 'chained-records'],
    decoration: remembering({
      memory: () => new Map<unknown, UserData>(),
      told(records, userData) {
        if (/^(Preview|Chained)Record$|^ScheduledCall$/.test(String(userData.GSW_USER_EVENT)))
          records.set(userData.GSW_RECORD_HANDLE, taken(userData, 'GSW_PHONE'));
      },
      asks: (records, userData) =>
        userData.GSW_AGENT_REQ_TYPE === 'RequestRecordCancel'
          ? { ...records.get(userData.GSW_RECORD_HANDLE), ...userData }
          : userData,
    }),
  },
  {
    name: 'desktop-status-before-each-request',
    does: 'asks for the status of its campaigns before each request for a record',
    permits: [{ section: 'CampaignStatusRequest', sentence: 'It may be sent at any arbitrary time.' }],
    touches: ['campaign-status', 'preview-record', 'preview-dialing-mode', 'error-events'],
    decoration: sendingMore(({ GSW_AGENT_REQ_TYPE: type }) =>
      type === 'PreviewRecordRequest' ? { before: { GSW_AGENT_REQ_TYPE: 'CampaignStatusRequest' } } : {},
    ),
  },
];

function refusingCleanUp(): DesktopVariant['decoration'] {
  return (right) => ({
    observe: () => right.observe(),
    handle(input, now) {
      const effects = right.handle(input, now);
      if (input.kind !== 'action' || input.action !== 'logOut') return effects;
      const rejects = effects.filter(
        (effect) => effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'RecordReject',
      );
      if (rejects.length === 0) return effects;
      const thisDN =
        rejects.flatMap((effect) => (effect.kind === 'frame' ? [effect.frame.thisDN ?? ''] : []))[0] ?? '';
      const frame = { messageType: 'RequestAgentLogout', referenceId: 800_001, thisDN };
      return [...effects.filter((effect) => !rejects.includes(effect)), { kind: 'frame', frame }];
    },
  });
}
