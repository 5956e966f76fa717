import type { RequestName } from '../protocol/message-names.generated.ts';
import { requestCampaignStatus } from './campaign-status.ts';
import type { DesktopRequest } from './desktop-request.ts';
import type { Machine } from './machine.ts';
import { endPreviewDialingMode, startPreviewDialingMode } from './preview-dialing-mode.ts';
import { requestPreviewRecord } from './preview-record.ts';
import { type Refusal, refuse } from './refusal.ts';
import { processRecord, updateCallCompletionStats } from './updating-records.ts';

/** Serves a request of one type: refuses it, or has answered it, or will when the database has. */
export type RequestHandler = (machine: Machine, request: DesktopRequest) => Refusal | undefined;

/** For a request that this implementation does not offer. */
const notOffered: RequestHandler = () => refuse(101);

/** One handler a request type, all of them: a new type in the schemas does not compile without. */
export const requestHandlers: { readonly [R in RequestName]: RequestHandler } = {
  CampaignStatusRequest: requestCampaignStatus,
  PreviewDialingModeStart: startPreviewDialingMode,
  PreviewDialingModeOver: endPreviewDialingMode,
  PreviewRecordRequest: requestPreviewRecord,
  UpdateCallCompletionStats: updateCallCompletionStats,
  RecordProcessed: processRecord,
  ReadyTime: notOffered,
  ChainedRecordRequest: notOffered,
  RecordReject: notOffered,
  RequestRecordCancel: notOffered,
  DoNotCall: notOffered,
  RecordReschedule: notOffered,
  ScheduledRecordReschedule: notOffered,
  AddRecord: notOffered,
  LogOut: notOffered,
};

/** Whether requests of the type are served at all: one that is not gets 101 whatever else may be wrong with it. */
export function isOffered(name: RequestName): boolean {
  return requestHandlers[name] !== notOffered;
}
