import type { Case } from '../corpus/corpus.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { KitError } from '../kernel/kit-error.ts';
import type { BenchRun } from './bench.ts';

/** The result of one rule under one fault: only `caught` proves the rule. */
export interface JudgedRule {
  readonly rule: string;
  /** `broken` if something other than the rule stopped the fault: this proves nothing, no matter what turned red. */
  readonly outcome: 'caught' | 'not caught' | 'broken';
  /** Cases of the rule that failed for the rule's own reason. */
  readonly caughtBy: readonly string[];
  /** Other rules that the fault broke in the cases that ran. */
  readonly alsoBroken: readonly string[];
  /** Why it is broken, if the faulty implementation was ended. */
  readonly ended?: string;
}

/** The result of each rule that a fault should break, from the records of its cases. */
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

/** Throws if cases do not pass without a fault, or were not played. */
export function refuseUnlessRight(cases: readonly Pick<Case, 'id'>[], records: readonly CaseRecord[]): void {
  const passed = new Set(records.filter(({ verdict }) => verdict === 'pass').map((record) => record.case));
  const wrong = cases.filter(({ id }) => !passed.has(id)).map(({ id }) => id);
  if (wrong.length === 0) return;
  throw new KitError({
    code: 'REFERENCE_NOT_RIGHT',
    message: `Without any fault, ${wrong.length} cases do not pass: ${wrong.slice(0, 5).join(', ')}.`,
    hint: 'Fix them first ("ocs-tck run --strict"); until then no fault proves anything.',
  });
}

/** Whether a case has failed for the reason of this rule. */
export function failsFor(record: CaseRecord, rule: string): boolean {
  return record.findings.some((finding) => finding.rule === rule && finding.verdict === 'fail');
}

/**
 * Whether the kit reports that it failed itself, or that nothing could be tried. No implementation may cause this, no
 * matter how wrong it is: what it does is its own fault, or nobody's.
 */
export function blamesTheKit({ findings }: CaseRecord): boolean {
  return findings.some(({ verdict, blame }) => verdict === 'error' || blame === 'harness');
}

/** A crash is not a catch: a fault that stops the harness proves nothing. */
function outcomeOf(records: readonly CaseRecord[], caughtBy: readonly string[]): JudgedRule['outcome'] {
  if (records.some(blamesTheKit)) return 'broken';
  return caughtBy.length > 0 ? 'caught' : 'not caught';
}
