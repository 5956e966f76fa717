import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { deliveringOtherwise } from '../../../operators/ocs/delivered-chains.ts';
import { changingEvent, isNamed, type UserEventEffect, without } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { eventFor, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';

const request = 'ChainedRecordRequest';
const isEnd = ({ userData }: UserEventEffect): boolean => isNamed(userData, 'ChainedRecordsDataEnd');

/** Also sends a retrieved record of another chain. */
const withNeighbor: Decoration = watchingRecords(() => {
  const rows: CallRecord[] = [];
  return {
    before(input: OcsInput) {
      if (input.kind === 'stored' && input.result.ok) rows.push(...input.result.records);
      return [input];
    },
    after: (effects) =>
      effects.flatMap((effect) => {
        if (effect.kind !== 'userEvent' || !isEnd(effect)) return [effect];
        const other = rows.find(({ chain_id }) => chain_id !== effect.userData.GSW_CHAIN_ID);
        const record = effects.find(
          (one) => one.kind === 'userEvent' && isNamed(one.userData, 'ChainedRecord'),
        );
        if (other === undefined || record?.kind !== 'userEvent') return [effect];
        const pairs = { GSW_PHONE: other.contact_info, GSW_RECORD_HANDLE: 5000 };
        return [eventFor(effect.dn, { ...record.userData, ...pairs }), effect];
      }),
  };
});

/** Faulty implementations of which records of a chain are delivered, and how that ends. */
export const chainedRecordFaults: readonly OcsFault[] = [
  {
    name: 'one-chained-record-only',
    breaks: ['CHN-01'],
    does: 'sends the next record of the chain only',
    decoration: deliveringOtherwise((events) => [...events.slice(0, 1), ...events.slice(1).filter(isEnd)]),
  },
  {
    name: 'chain-end-alone',
    breaks: ['CHN-01'],
    does: 'sends the end of the chain without its records',
    decoration: deliveringOtherwise((events) => events.filter(isEnd)),
  },
  {
    name: 'end-with-last-handle',
    breaks: ['CHN-31'],
    does: 'ends the chain with the handle of its last record',
    decoration: deliveringOtherwise((events) =>
      events.map((event) =>
        isEnd(event) ? eventFor(event.dn, { ...event.userData, ...handleOf(events.at(-2)) }) : event,
      ),
    ),
  },
  {
    name: 'end-with-list-for-campaign',
    breaks: ['CHN-02'],
    does: 'names the calling list as the campaign at the end of the chain',
    decoration: changingEvent('ChainedRecordsDataEnd', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: userData.GSW_CALLING_LIST ?? '',
    })),
  },
  {
    name: 'end-before-records',
    breaks: ['CHN-02'],
    does: 'sends the end of the chain before its records',
    decoration: deliveringOtherwise((events) => [
      ...events.filter(isEnd),
      ...events.filter((event) => !isEnd(event)),
    ]),
  },
  {
    name: 'chained-records-twice',
    breaks: ['CHN-03'],
    does: 'sends every record of the chain twice',
    decoration: deliveringOtherwise((events) => [...events.filter((event) => !isEnd(event)), ...events]),
  },
  {
    name: 'neighbor-in-chain',
    breaks: ['CHN-03'],
    does: 'sends a record of another chain as well',
    decoration: withNeighbor,
  },
  {
    name: 'first-record-again',
    breaks: ['CHN-04'],
    does: 'sends the first record as a chained record too',
    decoration: deliveringOtherwise((events, chains) => {
      const end = events.find(isEnd);
      const first = end === undefined ? undefined : chains.first(end.userData);
      if (end === undefined || first === undefined) return events;
      const echo = taken(end.userData, 'GSW_REFERENCE_ID');
      const again = { ...first.userData, GSW_USER_EVENT: 'ChainedRecord', ...echo };
      return [eventFor(end.dn, again), ...events];
    }),
  },
  {
    name: 'single-record-is-no-chain',
    breaks: ['CHN-05'],
    does: 'answers 114 if the chain has no further record',
    decoration: deliveringOtherwise((events) =>
      events.every(isEnd)
        ? events.map(({ dn, userData }) => eventFor(dn, { ...noChain, ...aboutRequest(userData) }))
        : events,
    ),
  },
  {
    name: 'chained-record-without-reference',
    breaks: ['CHN-06'],
    does: 'repeats the reference id only with the end of the chain',
    decoration: changingEvent('ChainedRecord', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'chain-end-without-reference',
    breaks: ['CHN-06'],
    does: 'does not repeat the reference id with the end of the chain',
    decoration: changingEvent('ChainedRecordsDataEnd', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'chain-needs-campaign',
    breaks: ['CHN-07'],
    does: 'answers 102 to a request for a chain that names no campaign',
    decoration: refusingRequest(
      request,
      102,
      (asked) => asked.userData.GSW_CAMPAIGN_NAME === undefined && isWellFormed(asked.userData),
    ),
  },
  {
    name: 'chain-by-handle-only',
    breaks: ['CHN-07'],
    does: 'answers 101 to a request for a chain that names a campaign or a group',
    decoration: refusingRequest(request, 101, (asked) => namesSomething(asked.userData)),
  },
  {
    name: 'chain-needs-running-campaign',
    breaks: ['CHN-08'],
    does: 'answers 106 to a request for a chain when the campaign does not run',
    decoration: refusingRequest(
      request,
      106,
      (_, floor) => !floor.groups.some(({ name }) => floor.state(name) === 'running'),
    ),
  },
  {
    name: 'marked-numbers-delivered',
    breaks: ['CHN-09'],
    does: 'delivers records of the chain no matter what their status is',
    decoration: {
      store: (right) => ({
        execute(command, answer) {
          if (command.verb !== 'retrieveChain') return right.execute(command, answer);
          right.execute({ verb: 'read', list: command.list }, (result) => {
            const rows = result.ok ? result.records : [];
            answer({ ok: true, records: rows.filter(({ chain_id }) => chain_id === command.chainId) });
          });
        },
        close: () => right.close(),
      }),
    },
  },
];

const noChain = { GSW_USER_EVENT: 'Error', GSW_ERROR_NUMBER: 114, GSW_ERROR: 'Chained Records not found' };

function aboutRequest(userData: UserData): UserData {
  return {
    ...taken(userData, 'GSW_APPLICATION_ID', 'GSW_REFERENCE_ID', 'GSW_RECORD_HANDLE', 'GSW_CAMPAIGN_NAME'),
    GSW_AGENT_REQ_TYPE: request,
  };
}

function handleOf(event: UserEventEffect | undefined): UserData {
  return event === undefined ? {} : taken(event.userData, 'GSW_RECORD_HANDLE');
}

function isWellFormed({ GSW_RECORD_HANDLE: handle, GSW_CAMPAIGN_GROUP_NAME: group }: UserData): boolean {
  return typeof handle === 'number' && group === undefined;
}

function namesSomething(userData: UserData): boolean {
  return userData.GSW_CAMPAIGN_NAME !== undefined || userData.GSW_CAMPAIGN_GROUP_NAME !== undefined;
}
