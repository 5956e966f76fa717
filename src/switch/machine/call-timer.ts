import type { Call, NextStep, Party } from './call.ts';
import type { SwitchState } from './switch-state.ts';
import type { Turn } from './turn.ts';

const prefix = 'call:';
const connIdLength = 16;

/** Plans what a customer does next, instead of what was planned. */
export function planStep(turn: Turn, call: Call, party: Party, next: NextStep, after: number): void {
  const timer = party.planned?.timer ?? nameFor(call, party);
  const at = turn.now + after;
  party.planned = { next, timer, at };
  turn.effects.push({ kind: 'setTimer', name: timer, at });
}

/** Nothing is planned for the customer any longer. */
export function cancelStep(turn: Turn, party: Party): void {
  if (party.planned === undefined) return;
  const { timer } = party.planned;
  party.planned = undefined;
  turn.effects.push({ kind: 'cancelTimer', name: timer });
}

/** What is planned for a customer happens in another call, at the same time. */
export function moveStep(turn: Turn, party: Party, to: Call): void {
  const { planned } = party;
  if (planned === undefined) return;
  cancelStep(turn, party);
  planStep(turn, to, party, planned.next, planned.at - turn.now);
}

/** The call and the party of a timer; undefined if either is no longer there. */
export function stepOfTimer(
  state: SwitchState,
  timer: string,
): { readonly call: Call; readonly party: Party; readonly next: NextStep } | undefined {
  if (!timer.startsWith(prefix)) return undefined;
  const call = state.calls.get(timer.slice(prefix.length, prefix.length + connIdLength));
  const party = call?.parties.find(({ planned }) => planned?.timer === timer);
  const next = party?.planned?.next;
  if (call === undefined || party === undefined || next === undefined) return undefined;
  party.planned = undefined;
  return { call, party, next };
}

/** The timer of a call's customer; another customer in the same call has one with the number as well. */
function nameFor({ connId, parties }: Call, { number }: Party): string {
  const name = prefix + connId;
  return parties.some(({ planned }) => planned?.timer === name) ? `${name}/${number}` : name;
}
