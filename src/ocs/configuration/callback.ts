import { recordType } from '../../protocol/enumerations.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { CallRecord } from '../machine/store-port.ts';

/** Who makes a callback: one agent, or any agent of the campaign group (001, GSW_CALLBACK_TYPE). */
export type CallbackType = 'Personal' | 'Campaign';

/** A callback requested by an agent; it takes effect when the record is finished (001, RecordReschedule). */
export interface Callback {
  readonly type: CallbackType;
  /** Unix seconds. */
  readonly at: number;
}

/** record_type values (001, Enumeration Table). */
const personalRescheduled = recordType.PersonalRescheduled;
const personalCallback = recordType.PersonalCallBack;
const campaignCallback = recordType.CampaignCallBack;

/** Types of the records that are delivered as ScheduledCall when they are due (ruling 118). */
export const callbackRecordTypes = [personalRescheduled, personalCallback, campaignCallback] as const;

/** record_type of a record with a callback. */
export const recordTypeOf: Readonly<Record<CallbackType, number>> = {
  Personal: personalCallback,
  Campaign: campaignCallback,
};

/** The callback type of a record, or undefined if it is not a callback. */
export function callbackTypeOf({ record_type }: CallRecord): CallbackType | undefined {
  if (record_type === campaignCallback) return 'Campaign';
  return record_type === personalCallback || record_type === personalRescheduled ? 'Personal' : undefined;
}

/** Whether a value is one that GSW_CALLBACK_TYPE can have. */
export function isCallbackType(value: KeyValue | undefined): value is CallbackType {
  return value === 'Personal' || value === 'Campaign';
}
