import type { Blame, Finding } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { Culprit } from '../../kernel/kit-errors.ts';
import { FindingError, NotRunError } from './case-outcome.ts';
import type { CaseRun } from './case-run.ts';

/** Puts whatever ended a step into the case's outcome: a finding, a reason why it cannot run, or a failure of the kit. */
export function settle(run: CaseRun, error: unknown): 'failed' | 'not run' {
  if (error instanceof NotRunError) {
    run.notRun(error);
    return 'not run';
  }
  run.add(error instanceof FindingError ? error.finding : failureOf(run.rule, error));
  return 'failed';
}

/** The work of a Given step: what goes wrong in it means that the rule could not be tested, not that it is broken. */
export async function settingUp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FindingError) || error.finding.verdict !== 'fail') throw error;
    const hint = 'This is the set-up of the case: what it is about could not be tested.';
    throw new FindingError({ ...error.finding, verdict: 'inconclusive', hint });
  }
}

/** Who has to act on an error of the kit's own that ends a case. */
const blameOf = {
  call: 'environment',
  'set-up': 'environment',
  environment: 'environment',
  kit: 'harness',
} as const satisfies Readonly<Record<Culprit, Blame>>;

function failureOf(rule: string, error: unknown): Finding {
  const kit = error instanceof KitError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule,
    verdict: 'error',
    blame: kit ? blameOf[kit.culprit] : 'harness',
    expected: 'the case to run to its end',
    actual: kit ? `${kit.code}: ${message}` : message,
    keys: [],
    ...(kit ? { hint: kit.hint } : { hint: (error instanceof Error && error.stack) || message }),
  };
}
