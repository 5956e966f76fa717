import { configuration, record, springGroup, springList } from '../../ocs/fixtures/configuration.ts';
import { type Floor, openFloor } from '../../ocs/fixtures/floor.ts';
import type { CallEventName } from '../../protocol/call-event-name.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Heard, WalkedOcs } from './walk.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };
const schedule = { GSW_CALLBACK_TYPE: 'Personal', GSW_DATE_TIME: '03/05/2030 12:00' };

/** DNs of so many agents. */
export const dnsOf = (agents: number): readonly string[] =>
  Array.from({ length: agents }, (_, n) => String(7001 + n));

const agentIdOf = (dn: string) => String(Number(dn) - 6000);

/** The reference OCS with a database in memory, a campaign in Preview mode, and so many chains of two records. */
export function referenceInMemory(agents: number, chains: number): WalkedOcs & { readonly floor: Floor } {
  const ids = dnsOf(agents).map(agentIdOf);
  const group = { name: 'Sales', dbid: 601, agents: ids };
  const rows = Array.from({ length: chains }, (_, n) => [
    record(2 * n + 1, { chain_id: n + 1 }),
    record(2 * n + 2, { chain_id: n + 1, chain_n: 1 }),
  ]).flat();
  const floor = openFloor({
    configuration: {
      ...configuration,
      agents: ids.map((agentId, n) => ({ agentId, dbid: 501 + n })),
      agentGroups: [group],
      placeGroups: [],
      callingLists: [springList],
      campaigns: [{ name: 'Spring', dbid: 201, description: '', callingLists: ['Spring list'] }],
      campaignGroups: [{ ...springGroup, minimumBufferSize: 4, optimalBufferSize: 8 }],
    },
    records: { 'Spring list': rows },
  });
  floor.dial('start', 'Spring@Sales');
  return { floor, ...walked(floor) };
}

function walked(floor: Floor): WalkedOcs {
  const rowOf = new Map<number, { readonly id: number; readonly chain: number }>();
  return {
    logIn: (dn) => void floor.logIn(dn, agentIdOf(dn)),
    logOut: (dn) => void floor.logOut(dn, agentIdOf(dn)),
    take(dn) {
      const got = floor.ask(dn, 'PreviewRecordRequest', campaign);
      const first = got.GSW_RECORD_HANDLE;
      const chain = Number(got.GSW_CHAIN_ID);
      if (typeof first !== 'number') return undefined;
      rowOf.set(first, { id: 2 * chain - 1, chain });
      rowOf.set(first + 1, { id: 2 * chain, chain });
      return [first, first + 1];
    },
    play({ event, carries, ...said }, handle) {
      const userData: UserData = carries ? { GSW_RECORD_HANDLE: handle } : {};
      // The walk's names are T-Library's, which OCS takes.
      floor.give({ kind: 'call', event: event as CallEventName, ...said, userData });
    },
    ask(dn, ask, handle, value) {
      const keys = {
        ...campaign,
        GSW_AGENT_REQ_TYPE: ask,
        GSW_APPLICATION_ID: 134,
        GSW_CALLING_LIST: 'Spring list',
        GSW_RECORD_HANDLE: handle,
        ...(ask === 'ReadyTime' && { GSW_READY_TIME: 5 }),
        ...(ask === 'RecordReschedule' && schedule),
        ...((ask === 'UpdateCallCompletionStats' || ask === 'RecordProcessed') && { age: value }),
        ...(ask === 'AddRecord' && {
          GSW_PHONE: '5559999',
          GSW_TZ_NAME: 'EST',
          GSW_CHAIN_ID: rowOf.get(handle)?.chain ?? 0,
        }),
      };
      floor.tell(dn, keys);
      return floor.sent().map(heard);
    },
    stored(handle) {
      const { age } = floor.row('Spring list', rowOf.get(handle)?.id ?? 0).custom;
      return typeof age === 'number' ? age : undefined;
    },
  };
}

function heard({ dn, userData }: { readonly dn: string; readonly userData: UserData }): Heard {
  const { GSW_USER_EVENT, GSW_ERROR_NUMBER, GSW_ERROR_DESCRIPTION } = userData;
  return {
    dn,
    event: String(GSW_USER_EVENT),
    ...(typeof GSW_ERROR_NUMBER === 'number' && { error: GSW_ERROR_NUMBER }),
    ...(typeof GSW_ERROR_DESCRIPTION === 'string' && { description: GSW_ERROR_DESCRIPTION }),
  };
}
