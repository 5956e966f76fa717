import type { RequestName } from '../protocol/message-names.generated.ts';
import { addRecord } from './chapters/adding-records.ts';
import { logOut, requestLogOut } from './chapters/agent-logout.ts';
import { requestCampaignStatus } from './chapters/campaign-status.ts';
import { cancelRecord } from './chapters/canceling-records.ts';
import { requestChain } from './chapters/chained-records.ts';
import { doNotCall } from './chapters/do-not-call.ts';
import { finishRecord } from './chapters/finishing-records.ts';
import { endPreview, startPreview } from './chapters/preview-dialing-mode.ts';
import { requestPreviewRecord } from './chapters/preview-record.ts';
import { acceptRecord, declineRecord } from './chapters/push-preview.ts';
import { announceReady } from './chapters/ready-time.ts';
import { rejectRecord } from './chapters/rejecting-records.ts';
import { rescheduleCallback, rescheduleRecord } from './chapters/scheduling-records.ts';
import { updateRecord } from './chapters/updating-records.ts';
import type { ActionArguments, ActionName } from './machine/actions.ts';
import type { Machine } from './machine/machine.ts';
import { goNotReady, goReady, logIn } from './telephony/agent-state.ts';
import { answer, dial, hangUp, hold, retrieve } from './telephony/calls.ts';
import {
  alternate,
  completeConference,
  completeTransfer,
  deleteFromConference,
  initiateConference,
  initiateTransfer,
  muteTransfer,
  reconnect,
  singleStepConference,
  singleStepTransfer,
} from './telephony/calls-of-several.ts';

/** Carries out an agent's action, or returns the sentence that says why the desktop refuses it. */
export type ActionHandler<A extends ActionName> = (
  machine: Machine,
  given: ActionArguments[A],
) => string | undefined;

/** The action that sends each request; a new request in the schemas does not compile without one. */
const actionOfRequest = {
  CampaignStatusRequest: 'requestCampaignStatus',
  PreviewDialingModeStart: 'startPreview',
  PreviewDialingModeOver: 'endPreview',
  ReadyTime: 'announceReady',
  PreviewRecordRequest: 'requestPreviewRecord',
  UpdateCallCompletionStats: 'updateRecord',
  RecordProcessed: 'finishRecord',
  ChainedRecordRequest: 'requestChain',
  RecordReject: 'rejectRecord',
  RequestRecordCancel: 'cancelRecord',
  DoNotCall: 'doNotCall',
  RecordReschedule: 'rescheduleRecord',
  ScheduledRecordReschedule: 'rescheduleCallback',
  AddRecord: 'addRecord',
  LogOut: 'requestLogOut',
} as const satisfies Readonly<Record<RequestName, ActionName>>;

type RequestAction = (typeof actionOfRequest)[RequestName];

const requestActions: { readonly [A in RequestAction]: ActionHandler<A> } = {
  requestCampaignStatus,
  startPreview,
  endPreview,
  announceReady,
  requestPreviewRecord,
  updateRecord,
  finishRecord,
  requestChain,
  rejectRecord,
  cancelRecord,
  doNotCall,
  rescheduleRecord,
  rescheduleCallback,
  addRecord,
  requestLogOut,
};

/** Every action of an agent. */
export const actionHandlers: { readonly [A in ActionName]: ActionHandler<A> } = {
  ...requestActions,
  logIn,
  logOut,
  goReady,
  goNotReady,
  dial,
  answer,
  hangUp,
  hold,
  retrieve,
  singleStepTransfer,
  muteTransfer,
  initiateTransfer,
  completeTransfer,
  initiateConference,
  completeConference,
  singleStepConference,
  deleteFromConference,
  alternate,
  reconnect,
  acceptRecord,
  declineRecord,
};

// The keys of a literal are exactly its type's.
export const actionNames = Object.keys(actionHandlers) as readonly ActionName[];
