import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { MeasuredFloor } from '../pacing/measured-floor.ts';
import type { Dialer } from './dialer.ts';
import { waitingCalls } from './queued-calls.ts';
import { seizes } from './seizing/seizing.ts';

/** A session's group at this instant, as pacing sees it. */
export function floorOf(
  machine: Machine,
  session: DialingSession,
  { dialed, idle, busy, ringing, seized, totals }: Dialer,
): MeasuredFloor {
  // The engaging call of an agent who is idle is on its way: in a mode with seizing, these are counted once.
  const idleAgents = seizes(session) ? ringing.size + seized.size : idle.size;
  return {
    now: machine.now / 1000,
    idleAgents,
    staffedAgents: idleAgents + busy.size,
    waitingCalls: waitingCalls(machine, session),
    dialedCalls: dialed,
    busyAgents: busy,
    totals,
  };
}
