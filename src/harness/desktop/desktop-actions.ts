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
} as const;

export type ActionWords = keyof typeof desktopActions;

export type DesktopAction = (typeof desktopActions)[ActionWords];
