import type { Viewed } from '../../kernel/viewed.ts';
import { contactInfoType, recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { type CallerId, callerIdOf } from '../configuration/caller-id.ts';
import type { CustomField } from '../configuration/configuration.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import { optimizationNumbers, optimizationOf } from '../configuration/pacing.ts';
import type { MachineView } from '../machine/machine.ts';
import type { CallRecord } from '../machine/store-port.ts';
import type { RecordView } from './record-chain.ts';

type Pairs = Record<string, number | string>;

/**
 * User data of a delivered record: the keys that the PreviewRecord table requires, and every known value of Default
 * Record Information. Custom fields and the list's own keys come first, so that none of them hides a reserved key.
 */
export function recordUserData(
  machine: MachineView,
  record: RecordView,
  agent: Pick<LoggedInAgent, 'agentId'>,
): UserData {
  return { ...pairsOf(machine, record), GSW_AGENT_ID: agent.agentId };
}

/** User data of a call that OCS dials: the same, for no agent yet, with what its desktop needs, and with where its caller id is from. */
export function callUserData(machine: MachineView, record: RecordView): UserData {
  const called = { ...record, row: { ...record.row, ...record.calls } };
  const set = callerIdOfRecord(record)?.set;
  return {
    ...pairsOf(machine, called),
    ...(set !== undefined && { GSW_CPN_DIGITS_SET: set }),
    GSW_APPLICATION_ID: machine.provisioned.applicationId,
  };
}

/** What a customer who is called for this record is shown as the caller's number. */
export function callerIdOfRecord({ chain, handle }: RecordView): CallerId | undefined {
  return callerIdOf(chain.list.callerId, handle);
}

function pairsOf(machine: MachineView, record: RecordView): UserData {
  const { row, chain, handle, attemptGuid } = record;
  const { timeZones } = machine.provisioned.index;
  const callerId = callerIdOfRecord(record);
  return {
    ...customPairs(chain.list.list.fields, row),
    ...ownKeyPairs(chain.list, row),
    ...sessionPairs(machine, chain.session, chain.list),
    ...(callerId !== undefined && { GSW_CPN_DIGITS: callerId.digits }),
    GSW_RECORD_HANDLE: handle,
    GSW_CHAIN_ID: row.chain_id,
    GSW_PHONE: row.contact_info,
    GSW_PHONE_TYPE: row.contact_info_type,
    GSW_CONTACT_MEDIA_TYPE: contactMediaTypes[row.contact_info_type] ?? 'any',
    GSW_CALL_RESULT: row.call_result,
    GSW_ATTEMPTS: row.attempt,
    GSW_CALL_TIME: String(row.call_time ?? 0), // String here, Int elsewhere (ruling 36)
    GSW_FROM: row.daily_from,
    GSW_UNTIL: row.daily_till,
    GSW_TZ_NAME: timeZones.name(row.tz_dbid),
    GSW_TZ_OFFSET: timeZones.offset(row.tz_dbid, machine.now),
    ...scheduledPairs(row),
    GSW_CALL_ATTEMPT_GUID: attemptGuid,
  };
}

const scheduledTypes: ReadonlySet<number> = new Set([
  recordType.CampaignRescheduled,
  recordType.PersonalRescheduled,
  recordType.PersonalCallBack,
  recordType.CampaignCallBack,
]);

/** For which time a record was scheduled: known of records of these types only (001, Default Record Information). */
function scheduledPairs({ record_type, dial_sched_time }: CallRecord): Pairs {
  const scheduled = scheduledTypes.has(record_type) && dial_sched_time !== null;
  return scheduled ? { GSW_SCHEDULED_TIME: dial_sched_time } : {};
}

/** Media type by contact_info_type; unlisted types are `any` (001, Media Type Business Attribute; ruling 54). */
const contactMediaTypes: Readonly<Record<number, string>> = {
  [contactInfoType.HomePhone]: 'voice',
  [contactInfoType.DirectBusinessPhone]: 'voice',
  [contactInfoType.BusinessWithExt]: 'voice',
  [contactInfoType.Mobile]: 'voice',
  [contactInfoType.VacationPhone]: 'voice',
  [contactInfoType.VoiceMail]: 'voice',
  [contactInfoType.EMailAddress]: 'email',
  [contactInfoType.InstantMessaging]: 'instant message',
};

/** What is the same for all records of a list in a session. */
function sessionPairs(
  machine: MachineView,
  session: Viewed<DialingSession>,
  { list, scriptId }: Viewed<ListInCampaign>,
): Pairs {
  const { campaign, campaignGroup, guid } = session;
  const { tenant, switch: telephonySwitch } = machine.provisioned.index.configuration;
  return {
    GSW_CALLING_LIST: list.name,
    GSW_CAMPAIGN_NAME: campaign.name,
    GSW_CAMPAIGN_GROUP_NAME: campaignGroup.name,
    GSW_CAMPAIGN_GROUP_DESCRIPTION: campaignGroup.description,
    GSW_CAMPAIGN_GROUP_DBID: String(campaignGroup.dbid), // String (ruling 41)
    GSW_CAMPAIGN_GROUP_GUID: guid,
    GSW_SWITCH_DBID: telephonySwitch.dbid,
    GSW_TENANT_NAME: tenant.customerName ?? 'undefined', // Not the tenant's own name (ruling 246).
    ...(tenant.customerName !== undefined && { GSW_TENANT_CCID: tenant.customerName }),
    ...(scriptId !== undefined && { GSW_SCRIPT_ID: scriptId }),
    ...optimizationPairs(session),
    InteractionType: 'Outbound',
    InteractionSubtype: 'OutboundNew',
  };
}

/** What the session optimizes: in predictive modes only (001, Default Record Information). */
function optimizationPairs({ mode, campaignGroup }: Viewed<DialingSession>): Pairs {
  if (dialModeTraits[mode].pacing !== 'predictive') return {};
  const { by, goal } = optimizationOf(campaignGroup);
  return { GSW_OPTIMIZE_BY: optimizationNumbers[by], GSW_OPTIMIZE_GOAL: Math.round(goal) };
}

/** Custom fields that have a send attribute: INT as Int, all others as String (001, Custom Data Formats). */
function customPairs(fields: readonly CustomField[], row: CallRecord): Pairs {
  const pairs: Pairs = {};
  for (const { name, type, sendAttribute } of fields) {
    const value = row.custom[name];
    if (sendAttribute === undefined || value === undefined || value === null) continue;
    pairs[sendAttribute] = type === 'INT' ? value : String(value);
  }
  return pairs;
}

/** Genesys mandatory fields that the list sends under keys of its own (001, Send Attributes; ruling 61). */
function ownKeyPairs({ list }: Viewed<ListInCampaign>, row: CallRecord): Pairs {
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const pairs: Pairs = {};
  for (const [field, key] of Object.entries(list.sendAttributes)) {
    const value = fields[field];
    if (typeof value === 'number' || typeof value === 'string') pairs[key] = value;
  }
  return pairs;
}
