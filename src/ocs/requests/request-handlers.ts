import type { RequestName } from '../../protocol/message-names.generated.ts';
import { requestCampaignStatus } from '../campaigns/campaign-status.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { Refusal } from '../machine/refusal.ts';
import { addRecord } from './adding-records.ts';
import { cancelRecord } from './canceling-records.ts';
import { requestChainedRecords } from './chained-records.ts';
import { doNotCall } from './do-not-call.ts';
import { processRecord } from './finishing-records.ts';
import { requestLogOut } from './logging-out.ts';
import { endPreviewDialingMode, startPreviewDialingMode } from './preview-dialing-mode.ts';
import { requestPreviewRecord } from './preview-record.ts';
import { takeReadyTime } from './ready-time.ts';
import { rejectRecord } from './rejecting-records.ts';
import { rescheduleRecord, rescheduleScheduledRecord } from './scheduling-records.ts';
import { updateCallCompletionStats } from './updating-records.ts';

/** Serves a request of one type: returns a refusal, or has answered, or will when the database has. */
export type RequestHandler = (machine: Machine, request: DesktopRequest) => Refusal | undefined;

/** One handler per request type: without one, a new type in the schemas does not compile. */
export const requestHandlers: {
  readonly [R in RequestName]: RequestHandler;
} = {
  CampaignStatusRequest: requestCampaignStatus,
  PreviewDialingModeStart: startPreviewDialingMode,
  PreviewDialingModeOver: endPreviewDialingMode,
  PreviewRecordRequest: requestPreviewRecord,
  UpdateCallCompletionStats: updateCallCompletionStats,
  RecordProcessed: processRecord,
  ReadyTime: takeReadyTime,
  ChainedRecordRequest: requestChainedRecords,
  RecordReject: rejectRecord,
  RequestRecordCancel: cancelRecord,
  DoNotCall: doNotCall,
  RecordReschedule: rescheduleRecord,
  ScheduledRecordReschedule: rescheduleScheduledRecord,
  AddRecord: addRecord,
  LogOut: requestLogOut,
};
