import type { RequestName } from '../protocol/message-names.generated.ts';
import type { ActionArguments, ActionName } from './actions.ts';
import { addRecord } from './adding-records.ts';
import { logOut, requestLogOut } from './agent-logout.ts';
import { goNotReady, goReady, logIn } from './agent-state.ts';
import { answer, dial, hangUp, hold, retrieve } from './calls.ts';
import { requestCampaignStatus } from './campaign-status.ts';
import { cancelRecord } from './canceling-records.ts';
import { requestChain } from './chained-records.ts';
import { doNotCall } from './do-not-call.ts';
import type { Machine } from './machine.ts';
import { endPreview, startPreview } from './preview-dialing-mode.ts';
import { requestPreviewRecord } from './preview-record.ts';
import { announceReady } from './ready-time.ts';
import { rejectRecord } from './rejecting-records.ts';
import { rescheduleCallback, rescheduleRecord } from './scheduling-records.ts';
import { finishRecord, updateRecord } from './updating-records.ts';

/** Carries out an action of the agent, or gives the sentence that says why the desktop will not. */
export type ActionHandler<A extends ActionName> = (
  machine: Machine,
  given: ActionArguments[A],
) => string | undefined;

/** The action by which an agent sends each request: a new request in the schemas does not compile without. */
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

/** Everything that an agent can do. */
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
};

// The keys of a literal are exactly its type's.
export const actionNames = Object.keys(actionHandlers) as readonly ActionName[];
