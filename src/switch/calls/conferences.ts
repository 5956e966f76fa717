import { type Call, isConference, type Party, partyAt } from '../machine/call.ts';
import { addParty, hasActiveCall } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { Refusal } from '../refusal.ts';
import { type CallPair, pairOf } from './call-pair.ts';
import { destination, reach } from './destinations.ts';
import { joinCalls } from './joining-calls.ts';
import { deleteParty, isConnected } from './leaving-calls.ts';
import { whyNotComplete } from './transfers.ts';

const conferenced = { callState: 'Conferenced' } as const;

/** Completes a conference: the parties of the call and of the consultation call are in one call. */
export const completeConference: CallHandler<'RequestCompleteConference'> = (turn, request, asked) => {
  const { transferConnId, conferenceConnId = transferConnId } = request;
  const pair = pairOf(turn.state, asked, conferenceConnId);
  if (typeof pair === 'string') return turn.refuse(asked.asker, pair);
  const refusal = whyNotJoin(turn, pair);
  if (refusal === undefined) conference(turn, pair, asked.asker);
  else turn.refuse(asked.asker, refusal);
};

/** Adds a number to a call in one step: it rings there. */
export const addInOneStep: CallHandler<'RequestSingleStepConference'> = (turn, { otherDN }, asked) => {
  const { asker, call, party } = asked;
  const joining = destination(turn.state, call, otherDN);
  if (typeof joining === 'string') return turn.refuse(asker, joining);
  addParty(turn.state, call, joining);
  tellAdded(turn, call, joining, { by: party, before: new Set([joining]), asker });
  reach(turn, call, joining);
};

/** Makes another party leave a conference. */
export const deleteFromConference: CallHandler<'RequestDeleteFromConference'> = (turn, request, asked) => {
  const { asker, call, party } = asked;
  const leaving = partyAt(call, request.otherDN);
  if (leaving === undefined || leaving === party) turn.refuse(asker, 'noSuchParty');
  else if (!isConference(call)) turn.refuse(asker, 'invalidCallState');
  else deleteParty(turn, call, leaving, { by: party, asker });
};

/** Unlike a transfer, a conference needs somebody who has answered, and a DN that is in no third call. */
function whyNotJoin({ state }: Turn, pair: CallPair): Refusal | undefined {
  const { main, consultation } = pair;
  if (!isConnected(consultation.party)) return 'invalidCallState';
  const bothHeld = main.party.state === 'Held' && consultation.party.state === 'Held';
  return bothHeld && hasActiveCall(state, main.party.number) ? 'dnBusy' : whyNotComplete(pair);
}

function conference(turn: Turn, pair: CallPair, asker: Asker): void {
  const { main, consultation } = pair;
  const { call, party } = main;
  const { connId: previousConnId } = consultation.call;
  step(consultation.party, 'release');
  turn.callEvent('EventReleased', consultation.call, consultation.party, conferenced);
  step(party, 'join');
  const moved = joinCalls(turn, pair);
  const before = new Set(moved);
  moved.forEach((joined, n) => {
    tellAdded(turn, call, joined, { by: party, before, asker: n === 0 ? asker : undefined });
  });
  const third = { dn: party.number, role: 'AddedBy' } as const;
  for (const joined of moved)
    turn.callEvent('EventPartyChanged', call, joined, { previousConnId, ...conferenced, third });
}

interface Addition {
  readonly by: Party;
  /** Those who have joined with the new party. */
  readonly before: ReadonlySet<Party>;
  readonly asker: Asker | undefined;
}

/** The DN that has added a party, and all others that were in the call, see who is new. */
function tellAdded(turn: Turn, call: Call, joined: Party, { by, before, asker }: Addition): void {
  const added = { otherDN: joined.number, otherRole: 'NewParty', ...conferenced } as const;
  const third = { dn: by.number, role: 'AddedBy' } as const;
  for (const party of call.parties) {
    if (before.has(party) || !isConnected(party)) continue;
    turn.callEvent('EventPartyAdded', call, party, { ...added, ...(party === by ? { asker } : { third }) });
  }
}
