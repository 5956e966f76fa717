import type { Call, NextStep } from './call.ts';
import type { SwitchState } from './switch-state.ts';
import type { Turn } from './turn.ts';

const prefix = 'call:';

/** Plans what happens to the call next, instead of what was planned. */
export function planStep(turn: Turn, call: Call, next: NextStep, after: number): void {
  call.next = next;
  turn.effects.push({ kind: 'setTimer', name: prefix + call.connId, at: turn.now + after });
}

/** Nothing is planned for the call any longer. */
export function cancelStep(turn: Turn, call: Call): void {
  if (call.next === undefined) return;
  call.next = undefined;
  turn.effects.push({ kind: 'cancelTimer', name: prefix + call.connId });
}

/** The call of a timer; undefined if the call has ended. */
export function callOfTimer(state: SwitchState, timer: string): Call | undefined {
  return timer.startsWith(prefix) ? state.calls.get(timer.slice(prefix.length)) : undefined;
}

/** What was planned for the call, now that its time has come. */
export function takeStep(call: Call): NextStep | undefined {
  const { next } = call;
  call.next = undefined;
  return next;
}
