/** Events about a call, by their T-Library names: what the switch sends, and OCS monitors. */
export type CallEventName =
  | 'EventDialing'
  | 'EventQueued'
  | 'EventDiverted'
  | 'EventRinging'
  | 'EventNetworkReached'
  | 'EventEstablished'
  | 'EventReleased'
  | 'EventAbandoned'
  | 'EventDestinationBusy'
  | 'EventHeld'
  | 'EventRetrieved'
  | 'EventPartyChanged'
  | 'EventPartyAdded'
  | 'EventPartyDeleted';
