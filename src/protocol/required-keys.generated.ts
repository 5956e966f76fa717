// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
import type { RequestName } from './message-types.generated.ts';
import type { KeyOrigin } from './request-traits.ts';

/** The keys that every request of a kind must carry, in the order of its table. */
export const requiredKeys: { readonly [R in RequestName]: readonly string[] } = {
  "CampaignStatusRequest": ["GSW_AGENT_REQ_TYPE"],
  "PreviewDialingModeOver": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],
  "PreviewDialingModeStart": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],
  "ReadyTime": ["GSW_AGENT_REQ_TYPE","GSW_READY_TIME","GSW_APPLICATION_ID","GSW_RECORD_HANDLE"],
  "PreviewRecordRequest": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],
  "RecordProcessed": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"],
  "UpdateCallCompletionStats": ["GSW_AGENT_REQ_TYPE","GSW_RECORD_HANDLE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],
  "ChainedRecordRequest": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_RECORD_HANDLE"],
  "RecordReject": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"],
  "RequestRecordCancel": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID"],
  "DoNotCall": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID"],
  "RecordReschedule": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CALLBACK_TYPE","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE"],
  "ScheduledRecordReschedule": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE"],
  "AddRecord": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_PHONE","GSW_TZ_NAME"],
  "LogOut": ["GSW_AGENT_REQ_TYPE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],
};

/** Where the keys come from that the kit gives its own requests. */
export const keyOrigins = {
  "GSW_APPLICATION_ID": {"from":"applicationId"},
  "GSW_CAMPAIGN_NAME": {"record":true,"from":"campaign"},
  "GSW_READY_TIME": {"value":30},
  "GSW_RECORD_HANDLE": {"record":true,"value":1},
  "GSW_CALLING_LIST": {"record":true,"from":"callingList"},
  "GSW_PHONE": {"record":true,"value":"5550999"},
  "GSW_CALLBACK_TYPE": {"value":"Campaign"},
  "GSW_DATE_TIME": {"value":"12/31/2036 12:00"},
  "GSW_TZ_NAME": {"value":"GMT"},
} as const satisfies Readonly<Record<string, KeyOrigin>>;

export type ComposedKey = keyof typeof keyOrigins;

/** The keys that the kit gives its own requests beside their type and reference id, with a record on the desktop and without. */
export const composedKeys: { readonly [R in RequestName]: { readonly withRecord: readonly ComposedKey[]; readonly withoutRecord: readonly ComposedKey[] } } = {
  "CampaignStatusRequest": {"withRecord":[],"withoutRecord":[]},
  "PreviewDialingModeOver": {"withRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"]},
  "PreviewDialingModeStart": {"withRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"]},
  "ReadyTime": {"withRecord":["GSW_READY_TIME","GSW_APPLICATION_ID","GSW_RECORD_HANDLE"],"withoutRecord":["GSW_READY_TIME","GSW_APPLICATION_ID","GSW_RECORD_HANDLE"]},
  "PreviewRecordRequest": {"withRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"]},
  "RecordProcessed": {"withRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"]},
  "UpdateCallCompletionStats": {"withRecord":["GSW_RECORD_HANDLE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],"withoutRecord":["GSW_RECORD_HANDLE","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"]},
  "ChainedRecordRequest": {"withRecord":["GSW_APPLICATION_ID","GSW_RECORD_HANDLE"],"withoutRecord":["GSW_APPLICATION_ID","GSW_RECORD_HANDLE"]},
  "RecordReject": {"withRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_RECORD_HANDLE"]},
  "RequestRecordCancel": {"withRecord":["GSW_APPLICATION_ID","GSW_RECORD_HANDLE","GSW_CAMPAIGN_NAME","GSW_CALLING_LIST"],"withoutRecord":["GSW_APPLICATION_ID","GSW_PHONE"]},
  "DoNotCall": {"withRecord":["GSW_APPLICATION_ID","GSW_RECORD_HANDLE","GSW_CAMPAIGN_NAME","GSW_CALLING_LIST"],"withoutRecord":["GSW_APPLICATION_ID","GSW_PHONE"]},
  "RecordReschedule": {"withRecord":["GSW_APPLICATION_ID","GSW_CALLBACK_TYPE","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CALLBACK_TYPE","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE"]},
  "ScheduledRecordReschedule": {"withRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE","GSW_CALLBACK_TYPE"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME","GSW_DATE_TIME","GSW_RECORD_HANDLE","GSW_CALLBACK_TYPE"]},
  "AddRecord": {"withRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_PHONE","GSW_TZ_NAME"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CALLING_LIST","GSW_CAMPAIGN_NAME","GSW_PHONE","GSW_TZ_NAME"]},
  "LogOut": {"withRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"],"withoutRecord":["GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME"]},
};
