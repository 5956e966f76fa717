import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { deliveringOtherwise } from '../../../operators/ocs/delivered-chains.ts';
import { changingEvent, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, taken } from '../../../operators/ocs/own-events.ts';

/** Changes each chained record, knowing the first record of its chain. */
const knowingFirst = (change: (record: UserData, first: UserData) => UserData): Decoration =>
  deliveringOtherwise((events, chains) =>
    events.map((event) => {
      const first = chains.first(event.userData)?.userData;
      const isRecord = isNamed(event.userData, 'ChainedRecord');
      return isRecord && first !== undefined ? eventFor(event.dn, change(event.userData, first)) : event;
    }),
  );

const sayingOfFirst = (...keys: readonly string[]): Decoration =>
  knowingFirst((record, first) => ({ ...record, ...taken(first, ...keys) }));

const customKeys = ['customer_name', 'segment', 'account_balance', 'score'];

/** Faulty implementations of what a chained record says. */
export const chainedRecordContentFaults: readonly OcsFault[] = [
  {
    name: 'chained-result-of-first',
    breaks: ['CHN-10'],
    does: 'sends chained records with the call result of the first',
    decoration: sayingOfFirst('GSW_CALL_RESULT'),
  },
  {
    name: 'chained-always-voice',
    breaks: ['CHN-10'],
    does: 'sends every chained record as one for voice',
    decoration: changingEvent('ChainedRecord', (record) => ({ ...record, GSW_CONTACT_MEDIA_TYPE: 'voice' })),
  },
  {
    name: 'chained-attempts-of-first',
    breaks: ['CHN-11'],
    does: 'sends chained records with the attempts and the last call of the first',
    decoration: sayingOfFirst('GSW_ATTEMPTS', 'GSW_CALL_TIME'),
  },
  {
    name: 'chained-hours-of-first',
    breaks: ['CHN-11'],
    does: 'sends chained records with the hours and the time zone of the first',
    decoration: sayingOfFirst('GSW_FROM', 'GSW_UNTIL', 'GSW_TZ_OFFSET'),
  },
  {
    name: 'chained-zone-of-first',
    breaks: ['CHN-11'],
    does: 'sends chained records with the name of the time zone of the first',
    decoration: sayingOfFirst('GSW_TZ_NAME'),
  },
  {
    name: 'chained-customer-of-first',
    breaks: ['CHN-12'],
    does: 'sends chained records with the custom fields of the first',
    decoration: sayingOfFirst(...customKeys),
  },
  {
    name: 'chained-field-names-for-keys',
    breaks: ['CHN-12'],
    does: 'sends the custom fields of chained records under their names',
    decoration: changingEvent('ChainedRecord', ({ account_balance: balance, ...record }) => ({
      ...record,
      ...(balance !== undefined && { balance }),
    })),
  },
  {
    name: 'chained-without-script',
    breaks: ['CHN-32'],
    does: 'sends chained records without a script',
    decoration: changingEvent('ChainedRecord', (record) => without(record, 'GSW_SCRIPT_ID')),
  },
  {
    name: 'chained-last-agent-by-dn',
    breaks: ['CHN-34'],
    does: 'gives the DN of the agent for the login id in chained records',
    decoration: changingEvent('ChainedRecord', (record) => ({ ...record, GSW_AGENT_ID: '7001' })),
  },
  {
    name: 'chained-last-agent-forgotten',
    breaks: ['CHN-34'],
    does: 'sends chained records as if no agent had worked with them',
    decoration: changingEvent('ChainedRecord', (record) => ({ ...record, GSW_AGENT_ID: '0' })),
  },
  {
    name: 'chained-with-handle-of-first',
    breaks: ['CHN-13'],
    does: 'sends all records of a chain with the handle of the first',
    decoration: sayingOfFirst('GSW_RECORD_HANDLE'),
  },
  {
    name: 'chained-with-one-handle',
    breaks: ['CHN-13'],
    does: 'sends all chained records with one handle, which is not that of the first',
    decoration: deliveringOtherwise((events) =>
      events.map((event) => {
        if (!isNamed(event.userData, 'ChainedRecord')) return event;
        const handle = taken(events[0]?.userData ?? {}, 'GSW_RECORD_HANDLE');
        return eventFor(event.dn, { ...event.userData, ...handle });
      }),
    ),
  },
  {
    name: 'chained-attempt-of-its-own',
    breaks: ['CHN-14'],
    does: 'makes an identifier of the call attempt for each chained record',
    decoration: changingEvent('ChainedRecord', (record) => ({
      ...record,
      GSW_CALL_ATTEMPT_GUID: `F${String(record.GSW_CALL_ATTEMPT_GUID).slice(1)}`,
    })),
  },
  {
    name: 'chained-group-for-attempt',
    breaks: ['CHN-14'],
    does: 'sends the identifier of the campaign group as that of the call attempt',
    decoration: changingEvent('ChainedRecord', (record) => ({
      ...record,
      GSW_CALL_ATTEMPT_GUID: record.GSW_CAMPAIGN_GROUP_GUID ?? 'none',
    })),
  },
];
