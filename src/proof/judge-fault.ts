import type { Case } from '../corpus/corpus.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { KitError } from '../kernel/kit-error.ts';
import type { BenchRun } from './bench.ts';

/** What became of one rule under one fault: only `caught` proves the rule. */
export interface JudgedRule {
  readonly rule: string;
  /** `broken` where it was not the rule that stopped the fault: it proves nothing, whatever turned red. */
  readonly outcome: 'caught' | 'not caught' | 'broken';
  /** Cases of the rule that failed for the rule's own reason. */
  readonly caughtBy: readonly string[];
  /** Rules other than those that the fault is said to break, which it broke in the cases that ran. */
  readonly alsoBroken: readonly string[];
  /** Why it is broken, where the faulty implementation was ended. */
  readonly ended?: string;
}

/** Each rule that a fault is said to break, as the records of its cases show it. */
export function judgeFault(breaks: readonly string[], { records, ended }: BenchRun): readonly JudgedRule[] {
  const failed = records.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'fail'));
  const alsoBroken = [...new Set(failed.map(({ rule }) => rule))].filter((rule) => !breaks.includes(rule));
  return breaks.map((rule) => {
    const own = records.filter((record) => record.rule === rule);
    const caughtBy = own.filter((record) => failsFor(record, rule)).map((record) => record.case);
    if (ended !== undefined) return { rule, outcome: 'broken', caughtBy, alsoBroken, ended };
    return { rule, outcome: outcomeOf(records, caughtBy), caughtBy, alsoBroken };
  });
}

/** Throws if cases do not pass although nothing is wrong, or were not even played. */
export function refuseUnlessRight(cases: readonly Pick<Case, 'id'>[], records: readonly CaseRecord[]): void {
  const passed = new Set(records.filter(({ verdict }) => verdict === 'pass').map((record) => record.case));
  const wrong = cases.filter(({ id }) => !passed.has(id)).map(({ id }) => id);
  if (wrong.length === 0) return;
  throw new KitError({
    code: 'REFERENCE_NOT_RIGHT',
    message: `Without any fault, ${wrong.length} cases do not pass: ${wrong.slice(0, 5).join(', ')}.`,
    hint: 'Repair them first ("ocs-tck run --strict"); until then no fault proves anything.',
  });
}

function failsFor(record: CaseRecord, rule: string): boolean {
  return record.findings.some((finding) => finding.rule === rule && finding.verdict === 'fail');
}

/**
 * Whether the kit says of itself that it failed, or that nothing could be tried. No implementation, however wrong, may bring
 * that about: what it does is its own fault, or nobody's.
 */
export function blamesTheKit({ findings }: CaseRecord): boolean {
  return findings.some(({ verdict, blame }) => verdict === 'error' || blame === 'harness');
}

/** A crash is not a catch: a fault that stops the harness proves nothing. */
function outcomeOf(records: readonly CaseRecord[], caughtBy: readonly string[]): JudgedRule['outcome'] {
  if (records.some(blamesTheKit)) return 'broken';
  return caughtBy.length > 0 ? 'caught' : 'not caught';
}
