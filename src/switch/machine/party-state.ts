import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';

export type PartyState = 'Idle' | 'Dialing' | 'Queued' | 'Ringing' | 'Talking' | 'Held' | 'Released';

export type PartyAction = 'dial' | 'queue' | 'ring' | 'answer' | 'hold' | 'retrieve' | 'join' | 'release';

/**
 * States of one party of a call. For the caller, `answer` means that the other side answers; `join` is what completing a
 * conference does to the DN that completes it. A queue is a party while the call waits in it, and dials like one.
 */
const partyLifeCycle = {
  Idle: { dial: 'Dialing', queue: 'Queued', ring: 'Ringing' },
  Dialing: { answer: 'Talking', queue: 'Queued', release: 'Released' },
  Queued: { release: 'Released' },
  Ringing: { answer: 'Talking', release: 'Released' },
  Talking: { hold: 'Held', join: 'Talking', release: 'Released' },
  Held: { retrieve: 'Talking', join: 'Talking', release: 'Released' },
  Released: {},
} as const satisfies TransitionTable<PartyState, PartyAction>;

/** Moves a party one step on; returns `false`, and changes nothing, if the step is not possible. */
export function step(party: { state: PartyState }, action: PartyAction): boolean {
  const next = nextState<PartyState, PartyAction>(partyLifeCycle, party.state, action);
  if (next === undefined) return false;
  party.state = next;
  return true;
}

const anyState = ['Dialing', 'Queued', 'Ringing', 'Talking', 'Held'] as const;
const connected = ['Talking', 'Held'] as const;

/**
 * States of the DN's own party in which a request about a call is carried out; in any other, T-Server answers that the
 * call's state does not allow it. Of two calls, it is the one that `connId` names.
 */
export const requestStates = {
  RequestAnswerCall: ['Ringing'],
  RequestReleaseCall: anyState,
  RequestHoldCall: ['Talking'],
  RequestRetrieveCall: ['Held'],
  RequestAlternateCall: ['Talking'],
  RequestReconnectCall: ['Dialing', 'Talking', 'Held'],
  RequestSingleStepTransfer: ['Talking'],
  RequestMuteTransfer: ['Talking'],
  RequestInitiateTransfer: ['Talking'],
  RequestCompleteTransfer: connected,
  RequestInitiateConference: ['Talking'],
  RequestCompleteConference: connected,
  RequestSingleStepConference: ['Talking'],
  RequestDeleteFromConference: connected,
  RequestRedirectCall: ['Ringing'],
  RequestRouteCall: ['Queued'],
  RequestMergeCalls: ['Queued'],
  RequestAttachUserData: anyState,
  RequestUpdateUserData: anyState,
  RequestDeleteUserData: anyState,
  RequestDeletePair: anyState,
} as const satisfies Readonly<Record<string, readonly PartyState[]>>;

/** Requests about a call that the DN is a party of. */
export type CallRequestName = keyof typeof requestStates;

/** Whether T-Server carries a request out in this state of the DN's party. */
export function allows(request: CallRequestName, state: PartyState): boolean {
  const states: readonly PartyState[] = requestStates[request];
  return states.includes(state);
}
