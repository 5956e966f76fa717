import type { RequestName } from '../../protocol/message-names.generated.ts';
import type { Reactions } from '../machine/waiting-requests.ts';
import { logOutReactions } from './agent-logout.ts';
import { chainReactions } from './chained-records.ts';
import { overReactions, startReactions } from './preview-dialing-mode.ts';
import { previewRecordReactions } from './preview-record.ts';
import { readyTimeReactions } from './ready-time.ts';
import { finalReactions, onlyShow, recordReactions } from './record-requests.ts';

/** What the desktop does, apart from showing it, when OCS refuses a request: by request, then by error code. */
export const errorReactions: { readonly [R in RequestName]: Reactions } = {
  CampaignStatusRequest: { otherwise: onlyShow },
  PreviewDialingModeStart: startReactions,
  PreviewDialingModeOver: overReactions,
  PreviewRecordRequest: previewRecordReactions,
  ReadyTime: readyTimeReactions,
  UpdateCallCompletionStats: recordReactions,
  RecordProcessed: finalReactions,
  ChainedRecordRequest: chainReactions,
  RecordReject: finalReactions,
  RequestRecordCancel: finalReactions,
  DoNotCall: finalReactions,
  RecordReschedule: recordReactions,
  ScheduledRecordReschedule: recordReactions,
  AddRecord: recordReactions,
  LogOut: logOutReactions,
};
