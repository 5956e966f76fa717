import type { RequestName } from '../../protocol/message-names.generated.ts';

/** What an agent can be asked to do (the upper tester's actions), by the words in the steps. */
export const desktopActions = {
  'logs in': 'logIn',
  'logs out': 'logOut',
  'goes ready': 'goReady',
  'goes not ready': 'goNotReady',
  'asks for the campaign status': 'requestCampaignStatus',
  'starts preview dialing mode': 'startPreview',
  'ends preview dialing mode': 'endPreview',
  'asks for a preview record': 'requestPreviewRecord',
  'asks for the chain': 'requestChain',
  'updates the record': 'updateRecord',
  'finishes the record': 'finishRecord',
  'rejects the record': 'rejectRecord',
  'cancels the record': 'cancelRecord',
  'marks the record as do-not-call': 'doNotCall',
  'reschedules the record': 'rescheduleRecord',
  'reschedules the callback': 'rescheduleCallback',
  'adds a record': 'addRecord',
  'announces to be ready': 'announceReady',
  'asks to log out': 'requestLogOut',
  'dials the record': 'dial',
  'answers the call': 'answer',
  'hangs up': 'hangUp',
  'holds the call': 'hold',
  'retrieves the call': 'retrieve',
  'transfers the call in one step': 'singleStepTransfer',
  'transfers the call before the answer': 'muteTransfer',
  'calls somebody to transfer the call': 'initiateTransfer',
  'completes the transfer': 'completeTransfer',
  'calls somebody for a conference': 'initiateConference',
  'completes the conference': 'completeConference',
  'calls somebody into the conference': 'singleStepConference',
  'removes somebody from the conference': 'deleteFromConference',
  'alternates the calls': 'alternate',
  'goes back to the call on hold': 'reconnect',
  'accepts the record': 'acceptRecord',
  'declines the record': 'declineRecord',
} as const;

export type ActionWords = keyof typeof desktopActions;

export type DesktopAction = (typeof desktopActions)[ActionWords];

/** The request that a desktop sends to OCS to carry out an action, if it is always the same one. */
export const requestOfAction: Readonly<Partial<Record<DesktopAction, RequestName>>> = {
  requestCampaignStatus: 'CampaignStatusRequest',
  startPreview: 'PreviewDialingModeStart',
  endPreview: 'PreviewDialingModeOver',
  requestPreviewRecord: 'PreviewRecordRequest',
  requestChain: 'ChainedRecordRequest',
  updateRecord: 'UpdateCallCompletionStats',
  finishRecord: 'RecordProcessed',
  rejectRecord: 'RecordReject',
  cancelRecord: 'RequestRecordCancel',
  doNotCall: 'DoNotCall',
  rescheduleRecord: 'RecordReschedule',
  addRecord: 'AddRecord',
  announceReady: 'ReadyTime',
  requestLogOut: 'LogOut',
};

/** The message that does not come if a desktop does not carry out an action: the findings about it belong together. */
export function awaitedOf(action: DesktopAction): { readonly awaited?: string } {
  const awaited = action === 'logIn' ? 'RequestAgentLogin' : requestOfAction[action];
  return awaited === undefined ? {} : { awaited };
}
