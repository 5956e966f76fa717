import type { EventName } from '../../protocol/message-names.generated.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { recordAdded } from './adding-records.ts';
import { logOutAcknowledged, logOutTime } from './agent-logout.ts';
import {
  campaignGroupAssigned,
  campaignLoaded,
  campaignModeChanged,
  campaignStarted,
  campaignStopped,
  campaignUnloaded,
} from './campaign-status.ts';
import { recordCanceled } from './canceling-records.ts';
import { chainedRecord, chainedRecordsEnd } from './chained-records.ts';
import { doNotCallAccepted } from './do-not-call.ts';
import { recordProcessed } from './finishing-records.ts';
import { previewEnded, previewStarted } from './preview-dialing-mode.ts';
import { noRecord, previewRecord } from './preview-record.ts';
import { readyTimeAccepted } from './ready-time.ts';
import { recordCancel } from './record-cancel.ts';
import { recordRejected } from './rejecting-records.ts';
import { scheduledCall } from './scheduled-calls.ts';
import { recordRescheduled } from './scheduling-records.ts';
import { recordUpdated } from './updating-records.ts';

/** What the desktop does for each event of OCS; a new event in the schemas does not compile without a handler. */
export const eventHandlers: { readonly [E in EventName]: EventHandler } = {
  CampaignStarted: campaignStarted,
  CampaignLoaded: campaignLoaded,
  CampaignStopped: campaignStopped,
  CampaignUnloaded: campaignUnloaded,
  CampaignModeChanged: campaignModeChanged,
  CampaignGroupAssigned: campaignGroupAssigned,
  PreviewDialingModeStartAcknowledge: previewStarted,
  PreviewDialingModeOverAcknowledge: previewEnded,
  ReadyTimeAcknowledge: readyTimeAccepted,
  PreviewRecord: previewRecord,
  NoRecordsAvailable: noRecord,
  NoRunningPreviewCampaigns: noRecord,
  UpdateCallCompletionStatsAcknowledge: recordUpdated,
  RecordProcessedAcknowledge: recordProcessed,
  ChainedRecord: chainedRecord,
  ChainedRecordsDataEnd: chainedRecordsEnd,
  RecordRejectAcknowledge: recordRejected,
  RecordCancelAcknowledge: recordCanceled,
  DoNotCallAcknowledge: doNotCallAccepted,
  RecordRescheduleAcknowledge: recordRescheduled,
  ScheduledRecordRescheduleAcknowledge: recordRescheduled,
  ScheduledCall: scheduledCall,
  AddRecordAcknowledge: recordAdded,
  RecordCancel: recordCancel,
  LogOutTime: logOutTime,
  LogOutAcknowledge: logOutAcknowledged,
};
