import { defaultRecord } from '../../protocol/defaults.generated.ts';
import { recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import { scheduledTime } from '../configuration/scheduled-time.ts';
import { intAt, textAt, valueAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { NewRecord, PendingChange } from '../machine/store-port.ts';
import { merged } from './record-changes.ts';

/** record_type of callbacks, personal and of the campaign (001, Enumeration Table): they need a time. */
const callbacks: readonly unknown[] = [recordType.PersonalCallBack, recordType.CampaignCallBack];

/** What a record has that is added without it (001, AddRecord Attached Data); its place in the chain is found later. */
const { chain_n: _, ...defaults } = defaultRecord;

/**
 * The record described by an AddRecord. 103 for a time zone that is not configured (ruling 191), a value that its field
 * cannot have, or a day that ends before it begins; 102 for a callback without a time (ruling 199), unless it joins a
 * chain and takes its type; 110 for a time that is past, 111 for one that is not a time.
 */
export function addedRecord(
  machine: Machine,
  list: ListInCampaign,
  userData: UserData,
  chainId: number | undefined,
): NewRecord | Refusal {
  const { configuration, timeZones } = machine.provisioned.index;
  const zone = configuration.timeZones.find(({ name }) => name === textAt(userData, 'GSW_TZ_NAME'));
  if (zone === undefined) return refuse(103);
  const fields = modifiableIn(list, userData);
  if (isRefusal(fields)) return fields;
  const time = textAt(userData, 'GSW_DATE_TIME') ?? '0';
  const scheduled = time !== '0';
  const type = intAt(userData, 'GSW_RECORD_TYPE');
  if (!scheduled && chainId === undefined && callbacks.includes(type)) return refuse(102);
  const dialTime = scheduled ? scheduledTime(time, zone.dbid, timeZones, machine.now) : null;
  if (dialTime !== null && typeof dialTime !== 'number') return dialTime;
  const { custom, ...mandatory } = fields;
  const record: NewRecord = {
    ...defaults,
    contact_info: '',
    ...mandatory,
    ...historyIn(userData),
    record_type: type ?? defaults.record_type,
    tz_dbid: zone.dbid,
    dial_sched_time: dialTime,
    custom: { ...Object.fromEntries(list.list.fields.map(({ name }) => [name, null])), ...custom },
  };
  return record.daily_from < record.daily_till ? record : refuse(103);
}

/**
 * Custom fields, and the mandatory ones that a desktop may also change later; keys without a field are ignored (ruling
 * 121).
 */
function modifiableIn({ modifiable }: ListInCampaign, userData: UserData): PendingChange | Refusal {
  let fields: PendingChange = {};
  for (const field of modifiable) {
    const value = valueAt(userData, field.key);
    if (value === undefined) continue;
    const change = field.change(value);
    if (change === undefined) return refuse(103);
    fields = merged(fields, change);
  }
  return fields;
}

/** Values that only a new record can be given: attempts, time of the last call, and the agent who made it. */
function historyIn(userData: UserData): Partial<NewRecord> {
  const attempt = intAt(userData, 'GSW_ATTEMPTS');
  const callTime = valueAt(userData, 'GSW_CALL_TIME'); // String in this table, Int in another (ruling 36)
  const agentId = textAt(userData, 'GSW_AGENT_ID');
  return {
    ...(attempt !== undefined && { attempt }),
    ...(callTime !== undefined && { call_time: Number(callTime) }),
    ...(agentId !== undefined && agentId !== '' && { agent_id: agentId }),
  };
}
