import type { ObservedRecord } from '../../../desktop/view/observation.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingFrames,
  changingRequest,
  deafTo,
  faultyDesktop,
  showing,
  showingRecords,
} from '../../operators/desktop/faulty-desktop.ts';
import { insisting, leavingOut, remembering } from '../../operators/desktop/remembering.ts';

const endOfChain: ReadonlySet<unknown> = new Set(['ChainedRecordsDataEnd']);

/** Faulty desktops of chained records. */
export const chainedRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-chain-by-its-number',
    breaks: ['DCH-01', 'DRS-02'],
    does: 'asks for a chain with the number that it has in the calling list',
    decoration: remembering({
      memory: () => ({ chain: 0 }),
      told(memory, { GSW_CHAIN_ID: chain }) {
        if (typeof chain === 'number') memory.chain = chain;
      },
      asks: ({ chain }, userData) => aboutChain(userData, { GSW_RECORD_HANDLE: chain }),
    }),
  },
  {
    name: 'desktop-chain-of-the-last-record',
    breaks: ['DCH-01'],
    does: 'asks for the chain of the record that came last, no matter which the agent chose',
    decoration: remembering({
      memory: (): { last?: number } => ({}),
      told(memory, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
        if (event === 'PreviewRecord' && typeof handle === 'number') memory.last = handle;
      },
      asks: ({ last }, userData) =>
        last === undefined ? userData : aboutChain(userData, { GSW_RECORD_HANDLE: last }),
    }),
  },
  {
    name: 'desktop-asks-for-chain-again',
    breaks: ['DCH-02', 'DCH-10'],
    does: 'asks for a chain as often as the agent does',
    decoration: insisting('requestChain', 'ChainedRecordRequest'),
  },
  {
    name: 'desktop-asks-for-chain-twice',
    breaks: ['DCH-02'],
    does: 'asks for the chain again when it is complete',
    decoration: faultyDesktop(() => {
      let asked: UserData | undefined;
      return {
        after(effects, input) {
          for (const effect of effects)
            if (effect.kind === 'frame' && isChainRequest(effect.frame.userData))
              asked = effect.frame.userData;
          if (asked === undefined || input.kind !== 'frame') return effects;
          if (!endOfChain.has(input.frame.userData?.GSW_USER_EVENT)) return effects;
          const userData = { ...asked, GSW_REFERENCE_ID: 900_001 };
          asked = undefined;
          const thisDN = input.frame.thisDN ?? '';
          const messageType = 'RequestDistributeUserEvent';
          return [
            ...effects,
            { kind: 'frame', frame: { messageType, referenceId: 900_001, thisDN, userData } },
          ];
        },
      };
    }),
  },
  {
    name: 'desktop-asks-for-chain-by-each',
    breaks: ['DCH-02'],
    does: 'asks for a chain again by another record of it',
    decoration: insisting(
      'requestChain',
      'ChainedRecordRequest',
      {},
      (input) => input.kind === 'action' && 'handle' in input.arguments && input.arguments.handle !== 1,
    ),
  },
  {
    name: 'desktop-chain-once-for-ever',
    breaks: ['DCH-03'],
    does: 'never asks for a chain again, even though it has grown',
    decoration: leavingOut('ChainedRecordRequest', isChainRequest),
  },
  {
    name: 'desktop-chain-of-the-record-in-view',
    breaks: ['DCH-03'],
    does: 'asks for a chain by the handle of the record that the agent looks at, and not by that of the first',
    decoration: faultyDesktop(() => ({
      after: (effects, input) =>
        input.kind !== 'action' || input.action !== 'requestChain'
          ? effects
          : effects.map((effect) => {
              if (effect.kind !== 'frame' || !isChainRequest(effect.frame.userData)) return effect;
              const userData = { ...effect.frame.userData, GSW_RECORD_HANDLE: input.arguments.handle };
              return { ...effect, frame: { ...effect.frame, userData } };
            }),
    })),
  },
  {
    name: 'desktop-chain-of-the-newest-record',
    breaks: ['DCH-03'],
    does: 'asks for a chain by the handle of the record that came last',
    decoration: remembering({
      memory: (): { last?: number } => ({}),
      told(memory, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
        if (event === 'ChainedRecord' && typeof handle === 'number') memory.last = handle;
      },
      asks: ({ last }, userData) =>
        last === undefined ? userData : aboutChain(userData, { GSW_RECORD_HANDLE: last }),
    }),
  },
  {
    name: 'desktop-shows-no-chain',
    breaks: ['DCH-04', 'DCH-05'],
    does: 'does not show the other records of a chain',
    decoration: showingRecords((record) => (record.origin === 'chain' ? undefined : record)),
  },
  {
    name: 'desktop-record-a-message',
    breaks: ['DCH-04', 'DCH-05'],
    does: 'lists a record once for every time that it came',
    decoration: faultyDesktop(() => {
      let came = 0;
      return {
        before(input) {
          const { userData = {} } = input.kind === 'frame' ? input.frame : {};
          if (userData.GSW_USER_EVENT === 'ChainedRecord') came += 1;
          return [input];
        },
        seen(right) {
          const [first] = right.records;
          const surplus = Math.max(0, came + 1 - right.records.length);
          const again = first === undefined ? [] : Array.from({ length: surplus }, () => first);
          return { ...right, records: [...right.records, ...again] };
        },
      };
    }),
  },
  {
    name: 'desktop-chain-needs-campaign',
    breaks: ['DCH-04'],
    does: 'drops records of a chain that do not name their campaign',
    decoration: deafTo(
      (userData) => userData.GSW_USER_EVENT === 'ChainedRecord' && userData.GSW_CAMPAIGN_NAME === undefined,
    ),
  },
  {
    name: 'desktop-waits-for-chain',
    breaks: ['DCH-06'],
    does: 'waits for a record of the chain, and takes its end for nothing',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => endOfChain.has(event)),
  },
  {
    name: 'desktop-drops-single-chain',
    breaks: ['DCH-06'],
    does: 'takes the record off the desktop when there is no chain of it',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 114 ? { ...userData, GSW_ERROR_NUMBER: 109 } : userData,
    ),
  },
  {
    name: 'desktop-needs-event-for-114',
    breaks: ['DCH-06'],
    does: 'overlooks that there is no chain if the error has no GSW_USER_EVENT',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_ERROR_NUMBER: number }) => event === undefined && number === 114,
    ),
  },
  {
    name: 'desktop-works-on-first-handle',
    breaks: ['DCH-07'],
    does: 'names the first record of the chain, no matter which the agent works on',
    decoration: remembering({
      memory: (): { first?: number } => ({}),
      told(memory, { GSW_RECORD_HANDLE: handle }) {
        if (typeof handle === 'number') memory.first ??= handle;
      },
      asks: ({ first }, userData) =>
        first === undefined || userData.GSW_RECORD_HANDLE === undefined
          ? userData
          : { ...userData, GSW_RECORD_HANDLE: first },
    }),
  },
  {
    name: 'desktop-finishes-by-first-handle',
    breaks: ['DCH-07'],
    does: 'finishes a chain by the handle of its first record, no matter which the agent finishes',
    decoration: changingRequest('RecordProcessed', (userData) => ({ ...userData, GSW_RECORD_HANDLE: 1 })),
  },
  {
    name: 'desktop-dials-first-number',
    breaks: ['DCH-07'],
    does: 'attaches the handle of the first record to calls of the others',
    decoration: changingFrames('RequestMakeCall', (userData) => ({ ...userData, GSW_RECORD_HANDLE: 1 })),
  },
  {
    name: 'desktop-keeps-rest-of-chain',
    breaks: ['DCH-08', 'DRJ-03'],
    does: 'keeps showing the other records of a chain that is finished or rejected',
    decoration: faultyDesktop(() => {
      const chained = new Map<number, ObservedRecord>();
      return {
        seen(right) {
          for (const record of right.records)
            if (record.origin === 'chain') chained.set(record.handle, record);
          const shown = new Set(right.records.map(({ handle }) => handle));
          const rest = [...chained.values()].filter(({ handle }) => !shown.has(handle));
          return { ...right, records: [...right.records, ...rest] };
        },
      };
    }),
  },
  {
    name: 'desktop-finishes-each-of-chain',
    breaks: ['DCH-08'],
    does: 'sends RecordProcessed for records whose chain it has finished',
    decoration: insisting('finishRecord', 'RecordProcessed'),
  },
  {
    name: 'desktop-finishes-all-chains',
    breaks: ['DCH-08', 'DRJ-03'],
    does: 'clears the desktop of all records when one is finished or rejected',
    decoration: faultyDesktop(() => {
      let cleared = false;
      return {
        before(input) {
          const event = input.kind === 'frame' ? input.frame.userData?.GSW_USER_EVENT : undefined;
          if (event === 'RecordProcessedAcknowledge' || event === 'RecordRejectAcknowledge') cleared = true;
          return [input];
        },
        seen: (right) => (cleared ? { ...right, records: [] } : right),
      };
    }),
  },
  {
    name: 'desktop-takes-late-chains',
    breaks: ['DCH-09'],
    does: 'opens records of a chain that come when it is finished',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'ChainedRecord'
        ? asIfUnasked({ ...userData, GSW_USER_EVENT: 'PreviewRecord' })
        : userData,
    ),
  },
  {
    name: 'desktop-chain-number-missing',
    breaks: ['DCH-04'],
    does: 'does not show to which chain a record belongs',
    decoration: showing((seen) => ({
      ...seen,
      records: seen.records.map((record) => ({ ...record, chainId: null })),
    })),
  },
];

function isChainRequest(userData: UserData = {}): boolean {
  return userData.GSW_AGENT_REQ_TYPE === 'ChainedRecordRequest';
}

function aboutChain(userData: UserData, keys: UserData): UserData {
  return isChainRequest(userData) ? { ...userData, ...keys } : userData;
}

function asIfUnasked({ GSW_REFERENCE_ID: _, ...others }: UserData): UserData {
  return others;
}
