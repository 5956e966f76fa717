import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { OcsVariant } from '../../fault.ts';
import { changingEvent, changingEvents, without } from '../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../operators/ocs/faulty-records.ts';
import { changingEach } from '../../operators/ocs/watching-ocs.ts';

const givingEvents: ReadonlySet<unknown> = new Set(['PreviewRecord', 'ChainedRecord', 'ScheduledCall']);

const records = ['preview-record', 'chained-records', 'scheduled-calls'] as const;

/** Changes the keys that records are handed out with. */
const givingWith = (change: (userData: UserData) => UserData): OcsVariant['decoration'] =>
  changingEvents(({ userData }) => (givingEvents.has(userData.GSW_USER_EVENT) ? change(userData) : userData));

/** Changes the value of one key, if a message has it. */
const valued =
  (key: string, change: (value: KeyValue) => KeyValue) =>
  (userData: UserData): UserData => {
    const value = userData[key];
    return value === undefined ? userData : { ...userData, [key]: change(value) };
  };

/** Keys that the wire profile allows to be missing, and that are not needed to call. */
const letGo = [
  'GSW_FROM',
  'GSW_UNTIL',
  'GSW_TZ_OFFSET',
  'GSW_CONTACT_MEDIA_TYPE',
  'GSW_CAMPAIGN_GROUP_NAME',
  'GSW_CAMPAIGN_GROUP_DESCRIPTION',
] as const;

const customText = {
  permits: [
    {
      section: 'Custom Data Formats',
      sentence: 'FLOAT is sent as a String; its format is not given.',
    },
  ],
  touches: records,
  choice: 'text of a FLOAT',
} as const;

const isFloatText = (value: KeyValue): value is string =>
  typeof value === 'string' && /^-?\d+\.\d+$/.test(value);

/** Lawful choices of keys and of the form of their values. */
export const wireKeyVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-float-with-exponent',
    does: 'prints a FLOAT with an exponent',
    against: [{ rule: 'PRV-30', sentence: 'It prints a FLOAT with an exponent.' }],
    ...customText,
    decoration: givingWith(
      valued('score', (value) => (isFloatText(value) ? Number(value).toExponential() : value)),
    ),
  },
  {
    name: 'ocs-call-time-as-number',
    does: 'sends GSW_CALL_TIME as an Int',
    permits: [
      {
        section: 'Reserved Keys',
        ruling: 36,
        sentence: 'The key is an Integer there, and a String in the tables.',
      },
    ],
    touches: records,
    decoration: givingWith(valued('GSW_CALL_TIME', Number)),
  },
  {
    name: 'ocs-group-dbid-as-number',
    does: 'sends GSW_CAMPAIGN_GROUP_DBID as an Int',
    permits: [
      { section: 'Reserved Keys', ruling: 41, sentence: 'A String there, a number in published traffic.' },
    ],
    touches: records,
    decoration: givingWith(valued('GSW_CAMPAIGN_GROUP_DBID', Number)),
  },
  {
    name: 'ocs-customer-name-undefined',
    does: 'sends "undefined" as GSW_TENANT_NAME',
    permits: [
      {
        section: 'Default Record Information',
        ruling: 246,
        sentence: 'The value is that of the option customer_name, whose default this is.',
      },
    ],
    touches: records,
    decoration: givingWith(valued('GSW_TENANT_NAME', () => 'undefined')),
  },
  {
    name: 'ocs-wire-profile-keys',
    does: 'hands records out without the keys that live systems are known to leave out',
    against: [
      { rule: 'PRV-09', sentence: 'It sends no name of the campaign group.' },
      { rule: 'PRV-10', sentence: 'It sends no name of the campaign group.' },
      { rule: 'PRV-26', sentence: 'It sends no end of the calling hours.' },
    ],
    permits: [
      {
        section: 'PreviewRecord',
        ruling: 93,
        sentence:
          'The three tables that hand out records disagree on which keys are required; the common ones are.',
      },
    ],
    touches: [...records, 'updating-records'],
    decoration: givingWith((userData) => without(userData, ...letGo)),
  },
  {
    name: 'ocs-bare-records',
    does: 'hands records out without what Default Record Information adds to the tables',
    permits: [
      {
        section: 'Default Record Information',
        ruling: 59,
        sentence: 'Attached by default; what no message’s table requires is optional.',
      },
    ],
    touches: records,
    choice: 'further keys of a record',
    decoration: givingWith((userData) =>
      without(
        userData,
        'GSW_CALL_ATTEMPT_GUID',
        'GSW_CAMPAIGN_GROUP_GUID',
        'GSW_CAMPAIGN_GROUP_DBID',
        'GSW_SWITCH_DBID',
        'GSW_TENANT_NAME',
        'GSW_TENANT_CCID',
        'GSW_TZ_NAME',
        'GSW_AGENT_ID',
        'InteractionType',
        'InteractionSubtype',
      ),
    ),
  },
  {
    name: 'ocs-further-record-keys',
    does: 'hands records out with further keys that the documents name',
    permits: [
      {
        section: 'Reserved Keys',
        ruling: 59,
        sentence: 'The keys are listed as user data of records, and no message excludes them.',
      },
    ],
    touches: records,
    choice: 'further keys of a record',
    decoration: watchingRecords((desks) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !givingEvents.has(effect.userData.GSW_USER_EVENT)) return effect;
          const { row, list } = desks.of(effect.userData) ?? {};
          if (row === undefined || list === undefined) return effect;
          const more = {
            GSW_CHAIN_N: row.chain_n,
            GSW_RECORD_TYPE: row.record_type,
            GSW_RECORD_STATUS: row.record_status,
            GSW_CALLING_LIST_DBID: list.dbid,
          };
          return { ...effect, userData: { ...more, ...effect.userData } };
        }),
    })),
  },
  {
    name: 'ocs-richer-acknowledgments',
    does: 'acknowledges requests about a record with its campaign group and the keys of the record',
    permits: [
      {
        section: 'Attaching Record Information to Desktop and OCS User Events',
        sentence: 'Information about the record is attached to the events for it.',
      },
    ],
    touches: ['updating-records', 'finishing-records', 'rejecting-records', 'scheduling-records'],
    decoration: watchingRecords((desks) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent') return effect;
          const name = String(effect.userData.GSW_USER_EVENT);
          const record = desks.of(effect.userData);
          if (record === undefined || !/^(Update|Record(Processed|Reject)).*Acknowledge$/.test(name))
            return effect;
          const { GSW_REFERENCE_ID: _, ...told } = without(
            record.userData,
            'GSW_USER_EVENT',
            'GSW_UNTIL',
            'GSW_FROM',
          );
          return { ...effect, userData: { ...told, ...effect.userData } };
        }),
    })),
  },
  {
    name: 'ocs-started-without-group-description',
    does: 'leaves the description of the campaign group out of CampaignStarted',
    against: [{ rule: 'CST-13', sentence: 'It leaves the description out.' }],
    permits: [
      {
        section: 'CampaignStarted',
        ruling: 63,
        sentence: 'Its table has no such row, unlike those of the other notifications.',
      },
    ],
    touches: ['campaign-status'],
    decoration: changingEvent('CampaignStarted', (userData) =>
      without(userData, 'GSW_CAMPAIGN_GROUP_DESCRIPTION'),
    ),
  },
  {
    name: 'ocs-names-campaign-in-acknowledgments',
    does: 'names campaign and calling list in the acknowledgment of a request by number, if they are known',
    permits: [
      {
        section: 'RecordCancelAcknowledge',
        sentence: 'The table lists both keys and requires neither.',
      },
    ],
    touches: ['canceling-records', 'do-not-call'],
    decoration: changingEach(({ dn, userData }, floor) => {
      const isMeant =
        userData.GSW_USER_EVENT === 'RecordCancelAcknowledge' ||
        userData.GSW_USER_EVENT === 'DoNotCallAcknowledge';
      const [group, ...others] = floor.groupsOf(dn);
      if (!isMeant || group === undefined || others.length > 0) return userData;
      return { GSW_CAMPAIGN_NAME: group.campaign, ...userData };
    }),
  },
  {
    name: 'ocs-keys-in-reverse',
    does: 'sends the pairs of every event in the opposite order',
    permits: [
      {
        section: 'Key-Value Pair',
        sentence: 'A pair is identified by its key; the order of pairs has no meaning.',
      },
    ],
    touches: ['envelope', 'preview-record'],
    decoration: changingEach(({ userData }) => Object.fromEntries(Object.entries(userData).toReversed())),
  },
];
