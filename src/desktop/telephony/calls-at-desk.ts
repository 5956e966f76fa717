import type { CallAtDesk, CallEnd, Machine } from '../machine/machine.ts';

/** The call in that state, if it is at the desktop. */
export function setCallState(machine: Machine, connId: string, state: CallAtDesk['state']): void {
  const call = machine.calls.get(connId);
  if (call !== undefined) call.state = state;
}

/** A call leaves the desktop; undefined if it was not there. */
export function endCall(machine: Machine, connId: string, end: CallEnd): CallAtDesk | undefined {
  const call = machine.calls.get(connId);
  machine.calls.delete(connId);
  machine.endedCalls.set(connId, end);
  return call;
}
