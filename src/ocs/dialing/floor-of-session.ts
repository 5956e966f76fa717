import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { MeasuredFloor } from '../pacing/measured-floor.ts';
import type { Dialer } from './dialer.ts';
import { waitingCalls } from './queued-calls.ts';

/** A session's group at this instant, as pacing sees it. */
export function floorOf(
  machine: Machine,
  session: DialingSession,
  { dialed, idle, busy, totals }: Dialer,
): MeasuredFloor {
  return {
    now: machine.now / 1000,
    idleAgents: idle.size,
    staffedAgents: idle.size + busy.size,
    waitingCalls: waitingCalls(machine, session),
    dialedCalls: dialed,
    busyAgents: busy,
    totals,
  };
}
