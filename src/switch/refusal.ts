/**
 * Why T-Server refuses a request. The link has a number and a sentence for each; that none is missing there is
 * checked where the two meet.
 */
export type Refusal =
  | 'agentAlreadyLoggedIn'
  | 'dnBusy'
  | 'dnOccupied'
  | 'dnNotRegistered'
  | 'invalidCallState'
  | 'invalidConnId'
  | 'invalidDestination'
  | 'agentNotLoggedIn'
  | 'notSupported';
