import type { Viewed } from '../../kernel/viewed.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { MachineView } from '../machine/machine.ts';
import { answerCurve } from '../pacing/attempt-table.ts';
import { meanOf } from '../pacing/hazard-table.ts';
import type { DialerTotals } from './dialer.ts';
import { waitingCalls } from './queued-calls.ts';

/** What the dialer of a campaign group counts, and what it has learned. Times are in seconds. */
export interface DialerView {
  readonly mode: string;
  readonly floor: {
    readonly idleAgents: number;
    readonly talkingAgents: number;
    readonly agentsInAfterCallWork: number;
    readonly waitingCalls: number;
    readonly dialedCalls: number;
  };
  readonly totals: DialerTotals;
  /** Absent before the first call. */
  readonly learned?: {
    /** Part of the dialed calls that a person answers. */
    readonly answerProbability: number;
    readonly meanTalk: number;
    readonly meanAfterCallWork: number;
    /** Whether enough is known to dial more than there are idle agents. */
    readonly enough: boolean;
  };
}

/** Undefined for a campaign group that has not been started in a mode in which OCS dials. */
export function viewDialer(machine: MachineView, session: Viewed<DialingSession>): DialerView | undefined {
  const { dialer, mode } = session;
  if (dialer === undefined) return undefined;
  const { idle, busy, dialed, ringing, seized, totals, predictive } = dialer;
  const talking = [...busy].filter(({ stage }) => stage === 'talk').length;
  const { times, basis } = predictive;
  return {
    mode,
    floor: {
      idleAgents: idle.size + ringing.size + seized.size,
      talkingAgents: talking,
      agentsInAfterCallWork: busy.size - talking,
      waitingCalls: waitingCalls(machine, session),
      dialedCalls: dialed.size,
    },
    totals: { ...totals },
    ...(times && {
      learned: {
        answerProbability: answerCurve(times.attempts).answered.at(-1) ?? 0,
        meanTalk: meanOf(times.talk),
        meanAfterCallWork: meanOf(times.afterCallWork),
        enough: basis?.warm ?? false,
      },
    }),
  };
}
