// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string };
}

export interface Validator {
  (userData: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}

export const CampaignStatusRequest: Validator;
export const PreviewDialingModeOver: Validator;
export const PreviewDialingModeStart: Validator;
export const ReadyTime: Validator;
export const PreviewRecordRequest: Validator;
export const RecordProcessed: Validator;
export const UpdateCallCompletionStats: Validator;
export const ChainedRecordRequest: Validator;
export const RecordReject: Validator;
export const RequestRecordCancel: Validator;
export const DoNotCall: Validator;
export const RecordReschedule: Validator;
export const ScheduledRecordReschedule: Validator;
export const AddRecord: Validator;
export const LogOut: Validator;
export const Error: Validator;
export const CampaignGroupAssigned: Validator;
export const CampaignLoaded: Validator;
export const CampaignModeChanged: Validator;
export const CampaignStarted: Validator;
export const CampaignStopped: Validator;
export const CampaignUnloaded: Validator;
export const PreviewDialingModeOverAcknowledge: Validator;
export const PreviewDialingModeStartAcknowledge: Validator;
export const ReadyTimeAcknowledge: Validator;
export const NoRecordsAvailable: Validator;
export const NoRunningPreviewCampaigns: Validator;
export const PreviewRecord: Validator;
export const RecordProcessedAcknowledge: Validator;
export const UpdateCallCompletionStatsAcknowledge: Validator;
export const ChainedRecord: Validator;
export const ChainedRecordsDataEnd: Validator;
export const RecordRejectAcknowledge: Validator;
export const RecordCancelAcknowledge: Validator;
export const DoNotCallAcknowledge: Validator;
export const RecordRescheduleAcknowledge: Validator;
export const ScheduledCall: Validator;
export const ScheduledRecordRescheduleAcknowledge: Validator;
export const AddRecordAcknowledge: Validator;
export const RecordCancel: Validator;
export const LogOutAcknowledge: Validator;
export const LogOutTime: Validator;
export const DefaultRecordInformation: Validator;
export const OutboundCall: Validator;
export const ReservedRecordKeys: Validator;
export const StatisticsEvent: Validator;
export const ProactiveInteraction: Validator;
export const CampaignGroupState: Validator;
export const CM_EvDoNotCallProcessed: Validator;
export const CM_EvRecordCanceled: Validator;
export const CM_ReqCancelRecord: Validator;
export const CM_ReqDoNotCall: Validator;
export const CampaignControlEvent: Validator;
export const CampaignControlRequest: Validator;
