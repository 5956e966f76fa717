// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
import type { EventName, RequestName } from './message-types.generated.ts';
import type { RequestTraits } from './request-traits.ts';

export type * from './message-types.generated.ts';

/** Every request, in the order of 001. */
export const requestNames = [
  "CampaignStatusRequest",
  "PreviewDialingModeOver",
  "PreviewDialingModeStart",
  "ReadyTime",
  "PreviewRecordRequest",
  "RecordProcessed",
  "UpdateCallCompletionStats",
  "ChainedRecordRequest",
  "RecordReject",
  "RequestRecordCancel",
  "DoNotCall",
  "RecordReschedule",
  "ScheduledRecordReschedule",
  "AddRecord",
  "LogOut",
] as const satisfies readonly RequestName[];

/** Every event but Error, in the order of 001. */
export const eventNames = [
  "CampaignGroupAssigned",
  "CampaignLoaded",
  "CampaignModeChanged",
  "CampaignStarted",
  "CampaignStopped",
  "CampaignUnloaded",
  "PreviewDialingModeOverAcknowledge",
  "PreviewDialingModeStartAcknowledge",
  "ReadyTimeAcknowledge",
  "NoRecordsAvailable",
  "NoRunningPreviewCampaigns",
  "PreviewRecord",
  "RecordProcessedAcknowledge",
  "UpdateCallCompletionStatsAcknowledge",
  "ChainedRecord",
  "ChainedRecordsDataEnd",
  "RecordRejectAcknowledge",
  "RecordCancelAcknowledge",
  "RecordCancel",
  "DoNotCallAcknowledge",
  "ScheduledCall",
  "RecordRescheduleAcknowledge",
  "ScheduledRecordRescheduleAcknowledge",
  "AddRecordAcknowledge",
  "LogOutAcknowledge",
  "LogOutTime",
] as const satisfies readonly EventName[];

const requests: ReadonlySet<unknown> = new Set(requestNames);
const events: ReadonlySet<unknown> = new Set(eventNames);

/** Whether a value of GSW_AGENT_REQ_TYPE names a request. */
export function isRequestName(value: unknown): value is RequestName {
  return requests.has(value);
}

/** Whether a name is that of an event other than Error. */
export function isEventName(value: unknown): value is EventName {
  return events.has(value);
}

/** The events that may answer a request, beside an error. */
export const answersTo: { readonly [R in RequestName]: readonly EventName[] } = {
  "CampaignStatusRequest": ["CampaignLoaded","CampaignStarted","CampaignGroupAssigned"],
  "PreviewDialingModeOver": ["PreviewDialingModeOverAcknowledge"],
  "PreviewDialingModeStart": ["PreviewDialingModeStartAcknowledge"],
  "ReadyTime": ["ReadyTimeAcknowledge"],
  "PreviewRecordRequest": ["PreviewRecord","NoRecordsAvailable","NoRunningPreviewCampaigns"],
  "RecordProcessed": ["RecordProcessedAcknowledge"],
  "UpdateCallCompletionStats": ["UpdateCallCompletionStatsAcknowledge"],
  "ChainedRecordRequest": ["ChainedRecord","ChainedRecordsDataEnd"],
  "RecordReject": ["RecordRejectAcknowledge"],
  "RequestRecordCancel": ["RecordCancelAcknowledge"],
  "DoNotCall": ["DoNotCallAcknowledge"],
  "RecordReschedule": ["RecordRescheduleAcknowledge"],
  "ScheduledRecordReschedule": ["ScheduledRecordRescheduleAcknowledge"],
  "AddRecord": ["AddRecordAcknowledge"],
  "LogOut": ["LogOutTime","LogOutAcknowledge"],
};

/** The error codes that a request can get, as far as the documents and rulings say. */
export const errorsOf: { readonly [R in RequestName]: readonly number[] } = {
  "CampaignStatusRequest": [],
  "PreviewDialingModeOver": [101,102,103,104,105,119],
  "PreviewDialingModeStart": [101,102,103,104,105,106,107,118],
  "ReadyTime": [101,102,103,104,112,120],
  "PreviewRecordRequest": [101,102,103,104,105,106,107,108,113],
  "RecordProcessed": [101,102,103,104,105,109,113],
  "UpdateCallCompletionStats": [101,102,103,104,105,109,113],
  "ChainedRecordRequest": [101,102,103,104,105,109,113,114],
  "RecordReject": [101,102,103,104,105,109,113],
  "RequestRecordCancel": [101,102,103,104,105,109,112,113],
  "DoNotCall": [101,102,103,104,105,109,112,113],
  "RecordReschedule": [101,102,103,104,105,109,110,111,113],
  "ScheduledRecordReschedule": [101,102,103,104,105,109,110,111,113,117],
  "AddRecord": [101,102,103,104,105,106,109,110,111,112,113,114,115,116],
  "LogOut": [101,102,103,104,105,106],
};

/** What is true of all requests of a kind. */
export const requestTraits: { readonly [R in RequestName]: RequestTraits } = {
  "CampaignStatusRequest": {"final":false,"severalAnswers":true,"mayBeSilent":"always"},
  "PreviewDialingModeOver": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "PreviewDialingModeStart": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "ReadyTime": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "PreviewRecordRequest": {"final":false,"severalAnswers":false,"mayBeSilent":"unless-preview-started"},
  "RecordProcessed": {"final":true,"severalAnswers":false,"mayBeSilent":"never"},
  "UpdateCallCompletionStats": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "ChainedRecordRequest": {"final":false,"severalAnswers":true,"mayBeSilent":"repeated"},
  "RecordReject": {"final":true,"severalAnswers":false,"mayBeSilent":"never"},
  "RequestRecordCancel": {"final":true,"severalAnswers":false,"mayBeSilent":"never"},
  "DoNotCall": {"final":true,"severalAnswers":false,"mayBeSilent":"never"},
  "RecordReschedule": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "ScheduledRecordReschedule": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "AddRecord": {"final":false,"severalAnswers":false,"mayBeSilent":"never"},
  "LogOut": {"final":false,"severalAnswers":true,"mayBeSilent":"never"},
};

/** The event that a value of GSW_USER_EVENT stands for (ruling 205). */
export const eventOfUserEvent: { readonly [userEvent: string]: EventName } = {
  "CampaignGroupAssigned": "CampaignGroupAssigned",
  "CampaignLoaded": "CampaignLoaded",
  "CampaignModeChanged": "CampaignModeChanged",
  "CampaignStarted": "CampaignStarted",
  "CampaignStopped": "CampaignStopped",
  "CampaignUnloaded": "CampaignUnloaded",
  "PreviewDialingModeOverAcknowledge": "PreviewDialingModeOverAcknowledge",
  "PreviewDialingModeStartAcknowledge": "PreviewDialingModeStartAcknowledge",
  "ReadyTimeAcknowledge": "ReadyTimeAcknowledge",
  "NoRecordsAvailable": "NoRecordsAvailable",
  "NoRunningPreviewCampaigns": "NoRunningPreviewCampaigns",
  "PreviewRecord": "PreviewRecord",
  "RecordProcessedAcknowledge": "RecordProcessedAcknowledge",
  "UpdateCallCompletionStatsAcknowledge": "UpdateCallCompletionStatsAcknowledge",
  "ChainedRecord": "ChainedRecord",
  "ChainedRecordsDataEnd": "ChainedRecordsDataEnd",
  "RecordRejectAcknowledge": "RecordRejectAcknowledge",
  "RecordCancelAcknowledge": "RecordCancelAcknowledge",
  "RecordCancel": "RecordCancel",
  "DoNotCallAcknowledge": "DoNotCallAcknowledge",
  "ScheduledCall": "ScheduledCall",
  "RecordRescheduleAcknowledge": "RecordRescheduleAcknowledge",
  "ScheduledRecordRescheduleAcknowledge": "ScheduledRecordRescheduleAcknowledge",
  "AddRecordAcknowledge": "AddRecordAcknowledge",
  "LogOutAcknowledge": "LogOutAcknowledge",
  "LogOutTime": "LogOutTime",
  "LogOut": "LogOutTime",
};
