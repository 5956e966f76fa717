import { type DialingSession, optionOf } from '../../campaigns/dialing-session.ts';
import { callbackTypeOf } from '../../configuration/callback.ts';
import { type DialModeTraits, dialModeTraits } from '../../configuration/dialing-modes.ts';
import type { Machine } from '../../machine/machine.ts';
import { isWithinDay } from '../calling-hours.ts';
import { withhold } from '../do-not-call-list.ts';
import { isMarked, type OpenRecord } from '../record-chain.ts';
import { advanceChain } from '../record-life-cycle.ts';

/**
 * Whether OCS itself dials a callback that is due, as any other record: one of the campaign in Predictive mode, unless the
 * option predictive_callback is false (001, Scheduling and Rescheduling Records; ruling 187). No document states the
 * option's default.
 */
export function isDialedCallback(machine: Machine, session: DialingSession, { row }: OpenRecord): boolean {
  const { pacing }: DialModeTraits = dialModeTraits[session.mode];
  if (pacing !== 'predictive') return false;
  const { options } = machine.provisioned.index.configuration;
  return callbackTypeOf(row) === 'Campaign' && (optionOf(session, options, 'predictive_callback') ?? true);
}

/** Takes the next callback that OCS is to dial now. */
export function takeCallback(machine: Machine, session: DialingSession): OpenRecord | undefined {
  for (const chain of session.callbacks) {
    withhold(machine, chain);
    const record = chain.records.find((one) => !isMarked(one));
    if (record === undefined || !isDialedCallback(machine, session, record)) continue;
    if (!isWithinDay(machine, record.row) || !advanceChain(chain, 'dial')) continue;
    session.callbacks.delete(chain);
    return record;
  }
  return undefined;
}
