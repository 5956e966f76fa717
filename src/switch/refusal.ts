/** Why T-Server refuses a request: EventError carries the sentence, the link gives each its number. */
export const refusals = {
  dnNotRegistered: 'This client has not registered the DN.',
  agentAlreadyLoggedIn: 'The agent is already logged in at another DN.',
  dnOccupied: 'Another agent is logged in at the DN.',
  agentNotLoggedIn: 'No agent is logged in at the DN.',
  invalidAgentState: 'The agent is already in this state or cannot go to it.',
  invalidConnId: 'There is no call with this connection id at the DN.',
  invalidCallState: 'The call is in a state that does not allow this.',
  dnBusy: 'The DN has an active call: hold or release it first.',
  invalidDestination: 'The DN cannot call itself.',
  notSupported: 'This switch does not offer the request.',
} as const;

export type Refusal = keyof typeof refusals;
