import type { ModelCall, ModelChain } from './rights-model.ts';
import type { Operation } from './walk-step.ts';

/** An event of T-Server about one DN. */
export interface PlayedEvent {
  readonly event: string;
  readonly dn: string;
  readonly connId: string;
  readonly callType: 'Outbound' | 'Consult';
  readonly callState?: 'Transferred' | 'Conferenced' | 'Redirected';
  readonly otherDN?: string;
  readonly previousConnId?: string;
  /** Whether the call's user data has the handle. */
  readonly carries: boolean;
}

/** What an operation is played with. */
export interface Switchboard {
  readonly chain: ModelChain;
  /** Connection id of the chain's call, and of its consultation call. */
  readonly main: string;
  readonly consult: string;
  isLoggedIn(dn: string): boolean;
}

type Say = (event: string, dn: string, more?: Partial<PlayedEvent>) => PlayedEvent;

/**
 * Carries an operation out in the model, and returns what T-Server says about it; undefined if it is not possible now.
 */
export function operate(board: Switchboard, operation: Operation): readonly PlayedEvent[] | undefined {
  const { chain, main } = board;
  const say: Say = (event, dn, more) => ({
    event,
    dn,
    connId: main,
    callType: 'Outbound',
    carries: true,
    ...more,
  });
  if (operation.kind === 'dial') return dial(board, operation.from, say);
  const { call } = chain;
  if (call === undefined || chain.isClosed) return undefined;
  if (operation.kind === 'end') return end(chain, call, say);
  if (call.ringing !== undefined) return whileRinging(board, call, operation, say);
  if (call.consultation !== undefined) return whileConsulting(board, call, operation, say);
  return whileTalking(board, call, operation, say);
}

function dial({ chain }: Switchboard, from: string, say: Say) {
  if (chain.call !== undefined || chain.right(from) !== 'full') return undefined;
  chain.dial(from);
  return [say('EventDialing', from), say('EventEstablished', from)];
}

function end(chain: ModelChain, call: ModelCall, say: Say) {
  if (call.consultation !== undefined) return undefined;
  const { ringing, parties } = call;
  const released = [...parties.keys()].map((dn) => say('EventReleased', dn));
  chain.end();
  return ringing === undefined ? released : [...released, say('EventAbandoned', ringing.to)];
}

function whileRinging(board: Switchboard, call: ModelCall, operation: Operation, say: Say) {
  const { chain, isLoggedIn } = board;
  const { ringing } = call;
  if (ringing === undefined) return undefined;
  const { to } = ringing;
  if (operation.kind === 'answer') {
    call.ringing = undefined;
    chain.join(to, isLoggedIn(to));
    return [say('EventEstablished', to)];
  }
  if (operation.kind === 'decline') {
    chain.stopsRinging();
    if (call.parties.size === 0) chain.end();
    return [say('EventReleased', to)];
  }
  if (operation.kind !== 'redirect' || operation.to === to || call.parties.has(operation.to))
    return undefined;
  if (chain.full.size === 0) return undefined; // Between two telephones it is nobody's: it may go back to its list.
  call.ringing = { to: operation.to, counts: isLoggedIn(operation.to) };
  chain.returnIfLost();
  return [say('EventReleased', to, { callState: 'Redirected' }), say('EventRinging', operation.to)];
}

function whileConsulting(board: Switchboard, call: ModelCall, operation: Operation, say: Say) {
  const { chain, consult, isLoggedIn } = board;
  const { consultation } = call;
  if (consultation === undefined) return undefined;
  const { from, to, carries, answered } = consultation;
  const aside: Partial<PlayedEvent> = { connId: consult, callType: 'Consult', carries };
  switch (operation.kind) {
    case 'answerConsultation':
      if (answered) return undefined;
      chain.consultationAnswered(isLoggedIn(to));
      return [say('EventEstablished', from, aside), say('EventEstablished', to, aside)];
    case 'dropConsultation':
      call.consultation = undefined;
      return [say('EventReleased', from, aside), say('EventReleased', to, aside)];
    case 'completeTransfer':
      return completeTransfer(board, call, { from, to, answered }, aside, say);
    case 'completeConference':
      if (!answered) return undefined;
      call.consultation = undefined;
      chain.join(to, isLoggedIn(to));
      return [
        say('EventReleased', from, { ...aside, callState: 'Conferenced' }),
        say('EventPartyAdded', from, { otherDN: to, callState: 'Conferenced' }),
        say('EventPartyChanged', to, { previousConnId: consult, callState: 'Conferenced' }),
      ];
    default:
      return undefined;
  }
}

/** A transfer that is completed while it rings is a mute one. */
function completeTransfer(
  { chain, consult, isLoggedIn }: Switchboard,
  call: ModelCall,
  { from, to, answered }: { readonly from: string; readonly to: string; readonly answered: boolean },
  aside: Partial<PlayedEvent>,
  say: Say,
) {
  call.consultation = undefined;
  if (answered) chain.join(to, isLoggedIn(to));
  else call.ringing = { to, counts: isLoggedIn(to) };
  chain.leave(from);
  const callState = 'Transferred';
  return [
    say('EventReleased', from, { ...aside, callState }),
    say('EventReleased', from, { callState }),
    say('EventPartyChanged', to, { previousConnId: consult, callState }),
  ];
}

function whileTalking(board: Switchboard, call: ModelCall, operation: Operation, say: Say) {
  if (!('from' in operation) || call.parties.get(operation.from) === undefined) return undefined;
  const { chain, consult, isLoggedIn } = board;
  const { from } = operation;
  const transferred = say('EventReleased', from, { callState: 'Transferred' });
  switch (operation.kind) {
    case 'leave':
      return leave(chain, call, from, say);
    case 'transferOutside':
      call.outside += 1;
      chain.leave(from);
      return [transferred];
    case 'addOutside':
      call.outside += 1;
      return [say('EventPartyAdded', from, { otherDN: 'outside' })];
    case 'singleStepTransfer':
      if (call.parties.has(operation.to)) return undefined;
      call.ringing = { to: operation.to, counts: isLoggedIn(operation.to) };
      chain.leave(from);
      return [transferred, say('EventRinging', operation.to)];
    case 'singleStepConference':
      if (call.parties.has(operation.to)) return undefined;
      chain.join(operation.to, isLoggedIn(operation.to));
      return [
        say('EventRinging', operation.to),
        say('EventEstablished', operation.to),
        say('EventPartyAdded', from, { otherDN: operation.to }),
      ];
    case 'consult': {
      const { to, carries } = operation;
      if (call.parties.has(to) || call.parties.get(from) !== true) return undefined;
      call.consultation = { from, to, carries, answered: false, counts: false };
      const aside: Partial<PlayedEvent> = { connId: consult, callType: 'Consult', carries };
      return [say('EventHeld', from), say('EventDialing', from, aside), say('EventRinging', to, aside)];
    }
    default:
      return undefined;
  }
}

function leave(chain: ModelChain, { parties, outside }: ModelCall, from: string, say: Say) {
  if (parties.size === 1 && outside < 2) return undefined;
  chain.leave(from);
  const others = [...parties.keys()].map((dn) => say('EventPartyDeleted', dn, { otherDN: from }));
  return [say('EventReleased', from), ...others];
}
