import { recordType } from '../../protocol/enumerations.generated.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChange } from '../machine/store-port.ts';
import { isMarked, type OpenRecord, type RecordChain } from '../records/record-chain.ts';
import { finalChange } from '../records/record-changes.ts';
import { advanceChain } from '../records/record-life-cycle.ts';
import { give } from '../records/returning-records.ts';
import { outcomeChange, outcomeFor } from '../records/treatments.ts';
import type { TreatmentOutcome } from '../treatments/treatment-outcome.ts';

/** Attempts after which no treatment calls a record again, unless the calling list says how many. */
const defaultMaximumAttempts = 10;

/**
 * Applies the treatment for the result of a call that OCS has dialed and that no agent took: its chain is called again
 * now, or returned to the list to be called later. Without a treatment, its records are finished (domain facts 5.4).
 */
export function treatCall(machine: Machine, record: OpenRecord): void {
  const { chain } = record;
  const outcome = callOutcome(machine, record);
  if (outcome === undefined) give(machine, chain, (one) => finalChange(one));
  else if (!callNow(machine, chain, outcome))
    give(machine, chain, (one) => treatedChange(machine, one, record, outcome));
}

/** A record that was marked while it was dialed is not called again. */
function callOutcome(machine: Machine, record: OpenRecord): TreatmentOutcome | undefined {
  const { chain, row, calls } = record;
  const { call_result, attempt } = { ...row, ...calls };
  if (attempt >= (chain.list.list.maximumAttempts ?? defaultMaximumAttempts)) return undefined;
  const callable = chain.records.filter((one) => !isMarked(one)).map((one) => one.row.chain_n);
  const outcome = outcomeFor(machine, record, call_result, callable);
  if (outcome?.kind !== 'call again') return isMarked(record) ? undefined : outcome;
  return callable.includes(outcome.history.chainN) ? outcome : undefined;
}

/** Puts a chain that is called again at once before all others, as long as its session has a buffer. */
function callNow(machine: Machine, chain: RecordChain, outcome: TreatmentOutcome): boolean {
  const { session } = chain;
  if (outcome.kind !== 'call again' || outcome.at !== undefined || session.state === 'NotLoaded')
    return false;
  if (!advanceChain(chain, 'redial')) return false;
  chain.history = outcome.history;
  chain.rescheduled = outcomeChange(machine, outcome, recordType.CampaignRescheduled);
  session.dialed.delete(chain);
  const others = [...session.buffer];
  session.buffer.clear();
  for (const one of [chain, ...others]) session.buffer.add(one);
  return true;
}

/** All records of a chain that is called again wait for the same time; any other outcome is about the one that was called. */
function treatedChange(
  machine: Machine,
  one: OpenRecord,
  called: OpenRecord,
  outcome: TreatmentOutcome,
): RecordChange {
  const meant = outcome.kind === 'call again' || one === called;
  if (!meant || isMarked(one)) return finalChange(one);
  return { ...finalChange(one), ...outcomeChange(machine, outcome, recordType.CampaignRescheduled) };
}
