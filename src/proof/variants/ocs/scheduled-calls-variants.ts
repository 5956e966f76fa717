import type { OcsVariant } from '../../fault.ts';
import { changingEvent, without } from '../../operators/ocs/faulty-ocs.ts';

const offer = 'ScheduledCall';

/** Lawful choices of what is said about a callback. */
export const scheduledCallVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-callback-without-optional-keys',
    does: 'offers a callback without the keys that its table does not require',
    permits: [{ section: 'ScheduledCall', sentence: 'The table says No to these keys.' }],
    touches: ['scheduled-calls', 'scheduling-records', 'agent-logout', 'adding-records'],
    decoration: changingEvent(offer, (userData) =>
      without(
        userData,
        'GSW_ATTEMPTS',
        'GSW_PHONE_TYPE',
        'GSW_FROM',
        'GSW_UNTIL',
        'GSW_TZ_OFFSET',
        'GSW_SCHEDULED_TIME',
      ),
    ),
  },
  {
    name: 'ocs-callback-without-call-time',
    does: 'offers a callback without the time of its last call',
    permits: [
      {
        section: 'ScheduledCall',
        ruling: 37,
        sentence: 'The list of mandatory fields does not have the key, though the table requires it.',
      },
    ],
    touches: ['scheduled-calls'],
    choice: 'GSW_CALL_TIME of a callback',
    decoration: changingEvent(offer, (userData) => without(userData, 'GSW_CALL_TIME')),
  },
  {
    name: 'ocs-callback-without-chain-and-time',
    does: 'offers a callback without its chain and without the time that was asked for',
    against: [{ rule: 'SCH-33', sentence: 'It leaves out keys that only one of two tables requires.' }],
    permits: [
      {
        section: 'ScheduledCall',
        ruling: 184,
        sentence: 'The list of mandatory fields has neither key, though the table requires them.',
      },
    ],
    touches: ['scheduled-calls', 'scheduling-records', 'adding-records', 'agent-logout', 'record-cancel'],
    decoration: changingEvent(offer, (userData) => without(userData, 'GSW_CHAIN_ID', 'GSW_DATE_TIME')),
  },
  {
    name: 'ocs-callback-call-time-is-an-int',
    does: 'sends the time of the last call of a callback as an Int',
    permits: [
      { section: 'Reserved Keys', ruling: 36, sentence: 'The key is an Integer here, a String elsewhere.' },
    ],
    touches: ['scheduled-calls'],
    choice: 'GSW_CALL_TIME of a callback',
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_CALL_TIME: Number(userData.GSW_CALL_TIME),
    })),
  },
  {
    name: 'ocs-callback-without-script',
    does: 'does not attach a script to the offer of a callback',
    against: [{ rule: 'SCH-54', sentence: 'It attaches scripts to calls and preview records only.' }],
    permits: [
      {
        section: 'Attaching Scripts to OCS User Events and Telephony Events',
        sentence: 'The script is attached to an outbound call or a preview record.',
      },
    ],
    touches: ['scheduled-calls'],
    decoration: changingEvent(offer, (userData) => without(userData, 'GSW_SCRIPT_ID')),
  },
];
