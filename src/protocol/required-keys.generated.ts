// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
import type { RequestName } from './message-types.generated.ts';

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
