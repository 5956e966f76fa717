import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingNotices, reportingOtherwise } from '../../../operators/ocs/faulty-notifications.ts';
import { faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';

/** The numbers of the statistics events that these faults are about. */
const [activated, , started, modeChanged] = [1, 2, 3, 4];

/** Changes one key of the statistics events that have it. */
const changing = (key: string, change: (value: number, event: UserData) => UserData[string]) =>
  reportingOtherwise((event) =>
    typeof event[key] === 'number' ? { ...event, [key]: change(event[key], event) } : event,
  );

/** Faulty statistics events. */
export const statisticsFaults: readonly OcsFault[] = [
  {
    name: 'statistics-without-type',
    breaks: ['STA-01'],
    does: 'leaves GSW_STAT_EVENT out of statistics events about records',
    decoration: reportingOtherwise((event) =>
      event.GSW_AGENT_DBID === undefined ? event : without(event, 'GSW_STAT_EVENT'),
    ),
  },
  {
    name: 'statistics-in-text',
    breaks: ['STA-01'],
    does: 'sends DBIDs of campaigns as texts',
    decoration: changing('GSW_CAMPAIGN_DBID', String),
  },
  {
    name: 'no-statistics',
    breaks: ['STA-02'],
    does: 'sends no statistics events',
    decoration: changingNotices('statistics', () => []),
  },
  {
    name: 'loading-not-reported',
    breaks: ['STA-02'],
    does: 'reports the start of a campaign and not its loading',
    decoration: changingNotices('statistics', (event) =>
      event.userData.GSW_STAT_EVENT === activated ? [] : [event],
    ),
  },
  {
    name: 'statistics-of-campaign-group',
    breaks: ['STA-02'],
    does: "reports the campaign group's DBID for that of the group of agents",
    decoration: changing('GSW_GROUP_DBID', (dbid) => dbid + 30),
  },
  {
    name: 'statistics-number-modes-by-place',
    breaks: ['STA-03', 'STA-07'],
    does: 'numbers modes from 0 in statistics events',
    decoration: changing('GSW_DIAL_MODE', (mode) => Math.max(1, mode - 1)),
  },
  {
    name: 'statistics-modes-without-seizing',
    breaks: ['STA-07'],
    does: 'reports the modes with seizing as the same modes without it',
    decoration: changing('GSW_DIAL_MODE', (mode) => (mode === 4 ? 2 : mode === 5 ? 1 : mode)),
  },
  {
    name: 'start-reported-without-mode',
    breaks: ['STA-03'],
    does: 'leaves the mode out when dialing starts',
    decoration: reportingOtherwise((event) =>
      event.GSW_STAT_EVENT === started ? without(event, 'GSW_DIAL_MODE') : event,
    ),
  },
  {
    name: 'old-mode-reported',
    breaks: ['STA-03'],
    does: 'reports a change of the mode with the mode before',
    decoration: changing('GSW_DIAL_MODE', (mode, event) =>
      event.GSW_STAT_EVENT === modeChanged ? 3 - mode : mode,
    ),
  },
  {
    name: 'retrieved-chains-not-counted',
    breaks: ['STA-04'],
    does: 'counts only Ready chains for the campaign',
    decoration: changing('GSW_CAMPAIGN_COMPLETE', (_, event) => Number(event.GSW_LIST_COMPLETE)),
  },
  {
    name: 'retrieved-chains-counted-for-list',
    breaks: ['STA-04'],
    does: 'counts Retrieved chains for the list as well',
    decoration: changing('GSW_LIST_COMPLETE', (_, event) => Number(event.GSW_CAMPAIGN_COMPLETE)),
  },
  {
    name: 'all-chains-counted',
    breaks: ['STA-04'],
    does: 'counts finished chains among those that are left',
    decoration: faultyOcs(() => ({
      before(input) {
        if (input.kind !== 'stored' || !input.result.ok || input.result.count === undefined) return [input];
        const { count } = input.result;
        return [{ ...input, result: { ...input.result, count: { ...count, ready: count.ready + 1 } } }];
      },
    })),
  },
  {
    name: 'result-before-reported',
    breaks: ['STA-05'],
    does: 'reports a finished record with the call result that it had before',
    decoration: changing('GSW_CALL_RESULT', () => 28),
  },
  {
    name: 'login-id-reported',
    breaks: ['STA-05'],
    does: "reports the agent's login id instead of the DBID",
    decoration: changing('GSW_AGENT_DBID', (dbid) => dbid + 970),
  },
  {
    name: 'callback-type-in-words',
    breaks: ['STA-06'],
    does: 'sends GSW_CALLBACK_TYPE to Stat Server as desktops know it',
    decoration: changing('GSW_CALLBACK_TYPE', () => 'Campaign'),
  },
];
