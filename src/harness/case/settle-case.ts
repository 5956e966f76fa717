import type { Finding, NotRun } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { consequences } from '../../kernel/kit-errors.ts';
import { FindingError, NotRunError } from './case-outcome.ts';
import type { CaseRun } from './case-run.ts';

/** Puts what ended a step into the case's outcome: a finding, a reason why it cannot run, or whose fault it was. */
export function settle(run: CaseRun, error: unknown): 'failed' | 'not run' {
  if (error instanceof KitError && error.leavesInDoubt) run.doubtTheLink();
  const why = withoutTelephony(error) ?? error;
  if (why instanceof NotRunError) {
    run.notRun(why.notRun);
    return 'not run';
  }
  const finding = why instanceof FindingError ? why.finding : failureOf(run.rule, why);
  if (run.isLeave(finding)) {
    run.notRun(left(finding));
    return 'not run';
  }
  run.add(finding);
  return 'failed';
}

/**
 * The work of a Given step: if it goes wrong, the rule could not be tested; it is not broken. A rule of the link that
 * is broken meanwhile counts.
 */
export async function settingUp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FindingError) || error.ofTheLink) throw error;
    const ofSetUp = 'This is the set-up of the case: what it is about could not be tested.';
    const hint = [error.finding.hint, ofSetUp].filter((one) => one !== undefined).join(' ');
    throw new FindingError({ ...error.finding, verdict: 'inconclusive', blame: 'implementation', hint });
  }
}

/** If an implementation leaves out something optional, nobody is blamed. */
function left({ rule, expected, actual }: Finding): NotRun {
  const reason = `The documents allow this, and do not ask for it: ${expected}; actual: ${actual}.`;
  return { reason, missing: [`what ${rule} allows`] };
}

/** The cases with calls do not apply to a system without telephony. */
function withoutTelephony(error: unknown): NotRunError | undefined {
  if (!(error instanceof KitError) || error.culprit !== 'telephony') return undefined;
  return new NotRunError({ reason: error.message, missing: ['telephony'] });
}

/** The verdict for an error by the table of errors; an unknown error is the kit's. */
function failureOf(rule: string, error: unknown): Finding {
  const kit = error instanceof KitError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const { blame, verdict } = consequences[kit?.culprit ?? 'kit'];
  return {
    rule,
    verdict: verdict === 'none' ? 'inconclusive' : verdict,
    blame,
    expected: 'the case to run to its end',
    actual: kit ? `${kit.code}: ${message}` : message,
    keys: [],
    ...(kit?.awaited === undefined ? {} : { awaited: kit.awaited }),
    ...(kit ? { hint: kit.hint } : { hint: (error instanceof Error && error.stack) || message }),
  };
}
