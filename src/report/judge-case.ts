import type { Case } from '../corpus/corpus.ts';
import type { CaseRecord, Finding, NotRun } from '../kernel/case-record.ts';
import { worst } from '../kernel/verdict.ts';
import type { CaseAttempt } from './case-attempts.ts';
import type { CaseOutcome, StepResult } from './run-result.ts';

/** The outcome of a case that the run did not select, or that has no result. */
export function notRunOutcome(one: Pick<Case, 'steps'>, notRun: NotRun): CaseOutcome {
  const steps = one.steps.map((text): StepResult => ({ text, status: 'not run' }));
  return { ...nothing, verdict: 'none', notRun, steps };
}

/** The outcome of a case whose process died. */
export function lostOutcome(one: Case, why: string): CaseOutcome {
  const { notRun: _, ...outcome } = notRunOutcome(one, { reason: why, missing: [] });
  const finding: Finding = {
    rule: one.rule,
    verdict: 'error',
    blame: 'harness',
    expected: 'the case to run to its end',
    actual: why,
    keys: [],
  };
  return { ...outcome, verdict: 'error', findings: [finding] };
}

/**
 * The outcome of a case that was attempted. The harness's record counts only if Cucumber agrees with it: a missing
 * record or a contradiction is an error of the harness, never green.
 */
export function judgeCase(one: Case, attempt: CaseAttempt): CaseOutcome {
  const steps = one.steps.map((text, index): StepResult => {
    const durationMs = attempt.stepTimes[index];
    const time = durationMs ? { durationMs: Math.round(durationMs * 1000) / 1000 } : {};
    return { text, status: attempt.steps[index] ?? 'not run', ...time };
  });
  const { startedAt, durationMs } = attempt;
  const common = { ...nothing, steps, startedAt, durationMs };
  const [record, ...others] = attempt.records;
  if (record === undefined) return harnessError(one, common, 'no case record was handed over', attempt);
  const { verdict, notRun, findings, notes, evidence, transcript } = record;
  const said = { verdict, ...(notRun ? { notRun } : {}), findings, notes, evidence };
  const told = { ...common, ...said, messages: transcript.length };
  if (others.length > 0) return harnessError(one, told, 'more than one case record was handed over', attempt);
  const contradiction = contradictionIn(one, record, attempt);
  return contradiction ? harnessError(one, told, contradiction, attempt) : told;
}

const nothing = {
  verdict: 'error',
  findings: [],
  notes: [],
  evidence: [],
  messages: 0,
  durationMs: 0,
} as const;

/** Why a record cannot be believed, in the order of how much it explains. */
function contradictionIn(one: Case, record: CaseRecord, attempt: CaseAttempt): string | undefined {
  const { verdict, evidence, findings, transcript, notRun } = record;
  const unusable = attempt.steps.find((status) => unusableStatuses.has(status));
  if (record.case !== one.id) return `the case record is about ${record.case}`;
  if (unusable) return `a step is ${unusable}`;
  if (!attempt.finished) return 'the case did not finish';
  const numbers = new Set(transcript.map((entry) => entry.n));
  if (!evidence.every((n) => numbers.has(n)))
    return 'the evidence names messages that the transcript does not have';
  if (worst(findings.map((finding) => finding.verdict)) !== (findings.length > 0 ? verdict : 'none')) {
    return `the findings do not add up to the verdict ${verdict}`;
  }
  if (verdict === 'none') {
    if (!notRun) return 'the case was not run and no reason is given';
    return allPassed(attempt) ? 'the record says "not run", but every step passed' : undefined;
  }
  if (verdict !== 'pass')
    return findings.length > 0 ? undefined : `the verdict is ${verdict} without any finding`;
  if (evidence.length === 0) return 'the case passed without any message that proves it';
  if (attempt.attempt > 1)
    return `the case passed at attempt ${attempt.attempt} only, so a pass proves nothing`;
  return allPassed(attempt) ? undefined : 'the record says "pass", but not every step and hook passed';
}

const unusableStatuses: ReadonlySet<string> = new Set(['undefined', 'ambiguous', 'pending', 'unknown']);

function allPassed({ steps, hooks }: CaseAttempt): boolean {
  return [...steps, ...hooks].every((status) => status === 'passed');
}

function harnessError(one: Case, told: CaseOutcome, sentence: string, attempt: CaseAttempt): CaseOutcome {
  const said = attempt.messages[0]?.split('\n').slice(0, 6).join('\n');
  const finding: Finding = {
    rule: one.rule,
    verdict: 'error',
    blame: 'harness',
    expected: 'one case record that agrees with how the steps ended',
    actual: said ? `${sentence}; the first message was: ${said}` : sentence,
    keys: [],
    hint: 'The kit or its set-up is at fault here, not the implementation: nothing was established by this case.',
  };
  const { notRun: _, ...rest } = told;
  // A failure that was found counts, even if something else cannot be believed.
  const verdict =
    told.verdict === 'fail' && told.findings.some((found) => found.verdict === 'fail') ? 'fail' : 'error';
  return { ...rest, verdict, findings: [...told.findings, finding] };
}
