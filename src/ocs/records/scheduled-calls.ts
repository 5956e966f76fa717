import { refuseWithoutStart } from '../campaigns/agent-preview-mode-start.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { isLeaving } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { callbackRecordTypes, callbackTypeOf } from '../configuration/callback.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import { dateTimeText } from '../configuration/scheduled-time.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import { isDialedCallback } from './buffer/dialed-callbacks.ts';
import { isWithinDay, nextOpening } from './calling-hours.ts';
import { putOnDesktop } from './delivering-records.ts';
import { withhold } from './do-not-call-list.ts';
import { openChains } from './record-buffer.ts';
import { markArrived } from './record-cancel.ts';
import type { OpenRecord } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { retrieveRecords } from './retrieving-records.ts';
import { returnPostponed, returnUnoffered } from './returning-records.ts';
import { treatLostCallback } from './treatments.ts';

/** Milliseconds after which a failed query is retried. */
const retryAfter = 10_000;

const timerPrefix = 'callbacks of ';

/** Makes sure that the session looks for callbacks at that time (Unix milliseconds) or earlier. */
export function expectCallback(machine: Machine, session: DialingSession, at: number): void {
  if (session.nextCallback !== undefined && session.nextCallback <= at) return;
  session.nextCallback = at;
  machine.effects.push({ kind: 'setTimer', name: callbackTimer(session.campaignGroup.name), at });
}

/** The timer at which the session of a campaign group looks for callbacks. */
export function callbackTimer(campaignGroup: string): string {
  return timerPrefix + campaignGroup;
}

export function isCallbackTimer(name: string): boolean {
  return name.startsWith(timerPrefix);
}

/** Handles such a timer when it fires. */
export function callbacksDue(machine: Machine, timer: string): void {
  const session = machine.provisioned.sessions.get(timer.slice(timerPrefix.length));
  if (session === undefined) return;
  session.nextCallback = undefined;
  lookForCallbacks(machine, session);
}

/**
 * Finds the callbacks due in the lists of a running session, and delivers them to its agents; a timer is set for those
 * scheduled later (001, Scheduling and Rescheduling Records).
 */
export function lookForCallbacks(machine: Machine, session: DialingSession): void {
  if (session.state !== 'Running') return;
  for (const list of session.lists) lookInList(machine, session, list);
  deliverCallbacks(machine, session);
}

function lookInList(machine: Machine, session: DialingSession, list: ListInCampaign): void {
  askStore(machine, { verb: 'nextDue', ...callbacksOf(session, list) }, (result) => {
    if (!result.ok) return expectCallback(machine, session, machine.now + retryAfter);
    const at = result.records[0]?.dial_sched_time ?? undefined;
    if (at === undefined || session.state !== 'Running') return;
    if (at * 1000 > machine.now) expectCallback(machine, session, at * 1000);
    else takeDue(machine, session, list);
  });
}

function takeDue(machine: Machine, session: DialingSession, list: ListInCampaign): void {
  const load = session.loads;
  const { applicationId } = machine.provisioned;
  const dueBy = Math.floor(machine.now / 1000);
  const command = { verb: 'retrieveDue', ...callbacksOf(session, list), dueBy, applicationId } as const;
  retrieveRecords(machine, command, (result, markings) => {
    if (!result.ok) return expectCallback(machine, session, machine.now + retryAfter);
    const chains = openChains(machine, session, list, result.records);
    for (const chain of chains) {
      markArrived(machine, chain, markings);
      withhold(machine, chain);
      if (session.loads !== load || session.state === 'NotLoaded') returnUnoffered(machine, chain);
      else if (chain.state === 'Buffered') session.callbacks.add(chain);
    }
    deliverCallbacks(machine, session);
    if (chains.length > 0) lookInList(machine, session, list);
  });
}

function callbacksOf({ campaign, members }: DialingSession, { list }: ListInCampaign) {
  const recordTypes = callbackRecordTypes;
  return { list: list.name, recordTypes, campaignId: campaign.dbid, groupId: members.dbid } as const;
}

/**
 * Delivers due callbacks to their agents. A callback whose agent is not available waits for them (ruling 188), unless there
 * is a treatment for that; one outside its calling hours is postponed until they begin, and one that OCS itself dials waits
 * for the dialer.
 */
export function deliverCallbacks(machine: Machine, session: DialingSession): void {
  if (session.state !== 'Running') return;
  for (const chain of session.callbacks) {
    const [record] = chain.records;
    if (record === undefined) continue;
    if (!isWithinDay(machine, record.row)) {
      const at = nextOpening(machine, record.row);
      returnPostponed(machine, chain, at);
      expectCallback(machine, session, at * 1000);
      continue;
    }
    if (isDialedCallback(machine, session, record)) continue;
    const agent = agentFor(machine, session, record);
    const again = agent === undefined ? treatLostCallback(machine, record) : undefined;
    if (again !== undefined) expectCallback(machine, session, again);
    if (agent !== undefined && advanceChain(chain, 'offer')) {
      session.callbacks.delete(chain);
      notify(machine, agent.dn, 'ScheduledCall', scheduledCall(machine, record, agent));
    }
  }
}

/** The agent of a personal callback; for a campaign callback, the agent of the group with the fewest records. */
function agentFor(machine: Machine, session: DialingSession, { row }: OpenRecord): LoggedInAgent | undefined {
  const personal = callbackTypeOf(row) === 'Personal';
  const able = [...session.agents].filter(
    (agent) =>
      (!personal || agent.agentId === row.agent_id) &&
      !isLeaving(agent, session) &&
      refuseWithoutStart(machine, agent, session) === undefined,
  );
  return able.sort((one, other) => one.chains.size - other.chains.size)[0];
}

function scheduledCall(machine: Machine, record: OpenRecord, agent: LoggedInAgent) {
  const { row } = record;
  const { timeZones } = machine.provisioned.index;
  return {
    ...putOnDesktop(machine, record, agent),
    GSW_CALLBACK_TYPE: callbackTypeOf(row) ?? 'Campaign',
    GSW_DATE_TIME: dateTimeText(row.dial_sched_time ?? 0, row.tz_dbid, timeZones),
  };
}
