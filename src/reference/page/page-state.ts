import type { JsonObject } from '../../kernel/json.ts';
import type { Viewed } from '../../kernel/viewed.ts';
import type { LoggedInAgent } from '../../ocs/campaigns/agents.ts';
import type { DialingSession } from '../../ocs/campaigns/dialing-session.ts';
import type { OcsView } from '../../ocs/machine/ocs-interface.ts';
import { nameOfValue } from '../../protocol/named-value.ts';
import { flatRecord } from '../control/calling-record.ts';
import { notPossible } from '../control/control-refusal.ts';
import { recordsOnDesktop } from '../provocations/records-on-desktop.ts';
import type { ReferenceSystem } from '../reference-system.ts';

/** What the page shows of the reference at this moment, but for the records of calling lists. */
export function pageState(system: ReferenceSystem): JsonObject {
  const { engine, clock, provocations } = system;
  const { provisioned, agents } = engine.primary();
  const { configuration } = provisioned.index;
  const logins = [...agents.values()];
  const view = engine.view();
  const { backup, switched } = view;
  return {
    now: clock.now(),
    virtual: clock.isVirtual,
    applicationId: provisioned.applicationId,
    backup: backup?.provisioned.applicationId ?? null,
    switched,
    databaseFails: system.databaseFails,
    answerDelay: system.answerDelay,
    campaignGroups: [...provisioned.sessions.values()].map(campaignGroupState),
    agents: configuration.agents.map(({ agentId }) => ({
      agentId,
      logins: logins.filter((one) => one.agentId === agentId).map((one) => loginState(one, view)),
    })),
    lists: configuration.callingLists.map(({ name }) => name),
    provoked: provocations.errors.map((one) => ({ ...one })),
  };
}

function campaignGroupState(session: Viewed<DialingSession>): JsonObject {
  const { campaignGroup, campaign, state, mode, buffer, open, callbacks, nextCallback, lists } = session;
  return {
    name: campaignGroup.name,
    campaign: campaign.name,
    state,
    mode,
    buffered: buffer.size,
    onDesktops: open.size,
    callbacksDue: callbacks.size,
    nextCallback: nextCallback ?? null,
    lists: lists.map(({ list }) => list.name),
  };
}

/** A former primary still has the records that it has given. */
function loginState(
  { agentId, dn, ready, calls }: Viewed<LoggedInAgent>,
  { primary, backup }: OcsView,
): JsonObject {
  const records = [primary, backup].flatMap((one) =>
    one === undefined ? [] : recordsOnDesktop(one, agentId),
  );
  return {
    dn,
    ready,
    calls: calls.size,
    records: records.map(({ handle, row }) => ({ handle, phone: row.contact_info })),
  };
}

/** More records are not shown: a page is no database. */
const shown = 200;

/** Columns whose numbers have names. */
const named = ['record_status', 'record_type', 'call_result', 'contact_info_type'] as const;

/** The first records of a calling list, numbers by their names, and how many records have each status. */
export async function pageRecords(system: ReferenceSystem, list: string): Promise<JsonObject> {
  const { callingLists } = system.engine.primary().provisioned.index.configuration;
  if (!callingLists.some(({ name }) => name === list))
    throw notPossible(`There is no calling list ${JSON.stringify(list)}.`);
  const records = await system.query({ verb: 'read', list });
  const counts: Record<string, number> = {};
  for (const { record_status } of records) {
    const status = nameOfValue('record_status', record_status) ?? String(record_status);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  const first = records.slice(0, shown).map((record) => {
    const flat = flatRecord(record);
    return {
      ...flat,
      ...Object.fromEntries(named.map((key) => [key, nameOfValue(key, flat[key]) ?? String(flat[key])])),
    };
  });
  return { total: records.length, counts, records: first };
}
