import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingRequest } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';

/** Faulty desktops that confuse records or their data. */
export const whichRecordFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-constant-campaign',
    breaks: ['DEN-18'],
    does: 'says that every record is of the campaign and the list of its first one',
    decoration: changingNames({ GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Customers' }),
  },
  {
    name: 'desktop-constant-group',
    breaks: ['DEN-18'],
    does: 'says that every record is of the campaign group of its first one',
    decoration: changingNames({ GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' }),
  },
  {
    name: 'desktop-first-word-of-names',
    breaks: ['DEN-18'],
    does: 'cuts the name of a campaign at its first space',
    decoration: changingRequest(undefined, (userData) => {
      const { GSW_CAMPAIGN_NAME: campaign } = userData;
      return typeof campaign === 'string'
        ? { ...userData, GSW_CAMPAIGN_NAME: campaign.split(' ')[0] ?? '' }
        : userData;
    }),
  },
  {
    name: 'desktop-works-on-the-last-record',
    breaks: ['DEN-16'],
    does: 'names the record that came last, no matter which the agent works on',
    decoration: namingAlways((_, handle) => handle),
  },
  {
    name: 'desktop-works-on-the-first-record',
    breaks: ['DEN-16'],
    does: 'names the record that came first, no matter which the agent works on',
    decoration: namingAlways((known, handle) => known ?? handle),
  },
  {
    name: 'desktop-result-leaks',
    breaks: ['DUP-13', 'DEN-16'],
    does: 'sends the result that the agent gave last with every record that is finished',
    decoration: remembering<{ result?: KeyValue }>({
      memory: () => ({}),
      asks(memory, userData) {
        const { GSW_CALL_RESULT: result, GSW_AGENT_REQ_TYPE: name } = userData;
        if (result !== undefined && name !== undefined) memory.result = result;
        if (name !== 'RecordProcessed' || memory.result === undefined) return userData;
        return { ...userData, GSW_CALL_RESULT: memory.result };
      },
    }),
  },
  {
    name: 'desktop-sends-the-saved-result-back',
    breaks: ['DUP-13'],
    does: 'finishes a record with the result that came with it, no matter what the agent gave',
    decoration: remembering({
      memory: () => new Map<KeyValue, KeyValue>(),
      told(saved, { GSW_RECORD_HANDLE: handle, GSW_CALL_RESULT: result, GSW_USER_EVENT: event }) {
        if (event === 'PreviewRecord' && handle !== undefined && result !== undefined)
          saved.set(handle, result);
      },
      asks(saved, userData) {
        const result = saved.get(userData.GSW_RECORD_HANDLE ?? 0);
        if (userData.GSW_AGENT_REQ_TYPE !== 'RecordProcessed' || result === undefined) return userData;
        return { ...userData, GSW_CALL_RESULT: result };
      },
    }),
  },
  {
    name: 'desktop-unknown-result-always',
    breaks: ['DUP-14'],
    does: 'finishes every record with 28 if the agent gave no result',
    decoration: changingRequest('RecordProcessed', (userData) => ({
      GSW_CALL_RESULT: callResult.UnknownCallResult,
      ...userData,
    })),
  },
];

/** Puts names into every request about a record that has them. */
function changingNames(names: UserData): DesktopFault['decoration'] {
  return changingRequest(undefined, (userData) => {
    if (userData.GSW_RECORD_HANDLE === undefined) return userData;
    const changed = Object.entries(names).filter(([key]) => userData[key] !== undefined);
    return { ...userData, ...Object.fromEntries(changed) };
  });
}

/** Names one of the records that came, chosen from the one that was named so far and the one that comes. */
function namingAlways(
  choose: (known: KeyValue | undefined, handle: KeyValue) => KeyValue,
): DesktopFault['decoration'] {
  return remembering<{ handle?: KeyValue }>({
    memory: () => ({}),
    told(memory, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
      if (event === 'PreviewRecord' && handle !== undefined) memory.handle = choose(memory.handle, handle);
    },
    asks: ({ handle }, userData) =>
      handle === undefined || userData.GSW_RECORD_HANDLE === undefined
        ? userData
        : { ...userData, GSW_RECORD_HANDLE: handle },
  });
}
