import { statisticsEvent } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { dialModeNumber } from '../configuration/dial-mode-number.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { ChainCount, RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import type { StatusEvent } from './campaign-status.ts';
import type { DialingSession } from './dialing-session.ts';

/** GSW_STAT_EVENT values as published tools number them (domain facts 3): no document says so. */
const statisticsOf = {
  CampaignLoaded: statisticsEvent.CampaignActivated,
  CampaignUnloaded: statisticsEvent.CampaignDeactivated,
  CampaignStarted: statisticsEvent.DialingStarted,
  CampaignModeChanged: statisticsEvent.DialModeChanged,
  CampaignStopped: statisticsEvent.DialingStopped,
} as const satisfies Partial<Readonly<Record<StatusEvent, number>>>;

/** GSW_CALLBACK_TYPE is an Int here and a String for desktops (ruling 40); the documents do not say which Int. */
const callbackTypeNumber = { Personal: 1, Campaign: 2 } as const;

/**
 * Reports a campaign group's new status to Stat Server (001, User Event Attributes): with its mode if it is running,
 * and, when it is loaded or stopped, once per calling list with the number of chains left.
 */
export function reportStatistics(machine: Machine, session: DialingSession, event: StatusEvent): void {
  if (event === 'CampaignGroupAssigned') return;
  const running = event === 'CampaignStarted' || event === 'CampaignModeChanged';
  const pairs = {
    ...groupOf(session),
    ...(running && { GSW_DIAL_MODE: dialModeNumber[session.mode] }),
  };
  if (event !== 'CampaignLoaded' && event !== 'CampaignStopped') {
    send(machine, statisticsOf[event], pairs);
    return;
  }
  countChains(machine, session, 0, [], (counts) => {
    const left = counts.reduce((sum, { ready, retrieved }) => sum + ready + retrieved, 0);
    session.lists.forEach(({ list }, n) => {
      const complete = { GSW_CAMPAIGN_COMPLETE: left, GSW_LIST_COMPLETE: counts[n]?.ready ?? 0 };
      send(machine, statisticsOf[event], { ...pairs, GSW_CALL_LIST_DBID: list.dbid, ...complete });
    });
  });
}

/** Reports to Stat Server that an agent has finished a record, and the callback scheduled for it. */
export function reportProcessed(
  machine: Machine,
  record: OpenRecord,
  changes: readonly RecordChange[],
): void {
  const { chain, row, callback } = record;
  const change = changes.find(({ record_id }) => record_id === row.record_id);
  const { agents } = machine.provisioned.index.configuration;
  const agent = agents.find(({ agentId }) => agentId === chain.agent?.agentId);
  const pairs = {
    ...groupOf(chain.session),
    GSW_CALL_LIST_DBID: chain.list.list.dbid,
    ...(agent !== undefined && { GSW_AGENT_DBID: agent.dbid }),
  };
  send(machine, statisticsEvent.LeadProcessed, {
    ...pairs,
    GSW_CALL_RESULT: change?.call_result ?? row.call_result,
  });
  if (callback === undefined) return;
  const type = { GSW_CALLBACK_TYPE: callbackTypeNumber[callback.type] };
  send(machine, statisticsEvent.CallbackScheduled, { ...pairs, ...type });
}

/** Counts the chains left in each list of a session. Nothing is reported if the database cannot count. */
function countChains(
  machine: Machine,
  session: DialingSession,
  n: number,
  counts: readonly ChainCount[],
  then: (counts: readonly ChainCount[]) => void,
): void {
  const list = session.lists[n]?.list;
  if (list === undefined) {
    then(counts);
    return;
  }
  askStore(machine, { verb: 'count', list: list.name }, (result) => {
    if (result.ok && result.count !== undefined)
      countChains(machine, session, n + 1, [...counts, result.count], then);
  });
}

function groupOf({ campaign, members }: DialingSession) {
  return { GSW_CAMPAIGN_DBID: campaign.dbid, GSW_GROUP_DBID: members.dbid };
}

function send(machine: Machine, event: number, pairs: UserData): void {
  const { applicationId } = machine.provisioned;
  const userData = { GSW_STAT_EVENT: event, GSW_APPLICATION_ID: applicationId, ...pairs };
  machine.effects.push({ kind: 'statistics', userData });
}
