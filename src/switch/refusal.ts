/** Why T-Server refuses a request. The link has a number and a sentence for each of these. */
export type Refusal =
  | 'agentAlreadyLoggedIn'
  | 'allTrunksBusy'
  | 'destinationNotReached'
  | 'dnBusy'
  | 'dnOccupied'
  | 'dnNotRegistered'
  | 'invalidCallState'
  | 'invalidConnId'
  | 'invalidDestination'
  | 'invalidDnType'
  | 'agentNotLoggedIn'
  | 'invalidInteractionId'
  | 'noConsultation'
  | 'noSuchParty';
