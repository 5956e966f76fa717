import type { ClassTable, ConformanceClass } from '../../corpus/classes.ts';
import { countCases } from '../count-cases.ts';
import type { CaseResult, Counts, RuleResult } from '../run-result.ts';

/** What a run says about a class of conformance. */
export type ClassVerdict = 'pass' | 'fail' | 'not decided' | 'only recommendations so far' | 'not claimed';

/** A class with the verdict of its rules. */
export interface ClassResult extends Pick<ConformanceClass, 'name' | 'title' | 'role' | 'needs' | 'rules'> {
  readonly verdict: ClassVerdict;
  readonly counts: Counts;
  /** Ids of rules that keep it from being a pass: its own, and general ones that are broken. */
  readonly open: readonly string[];
}

/** The verdict of each class of the roles that a run is about. */
export function judgeClasses(
  { classes, general }: ClassTable,
  rules: readonly RuleResult[],
  roles: readonly string[],
): readonly ClassResult[] {
  return classes
    .filter(({ role }) => roles.includes(role))
    .map((one) => {
      const ofRole = rules.filter(({ role }) => role === one.role);
      return judge(
        one,
        ofRole,
        ofRole.filter(({ id }) => general.has(id)),
      );
    });
}

function judge(
  described: ConformanceClass,
  rules: readonly RuleResult[],
  general: readonly RuleResult[],
): ClassResult {
  const all = rules.filter(({ id }) => described.rules.includes(id));
  const own = all.map((rule) => ({
    ...rule,
    cases: rule.cases.filter((one) => !isAside(one, described.needs)),
  }));
  const brokenInGeneral = general.filter((rule) => breaksIn(rule, [...general, ...own]));
  const open = [...own.filter(keepsFromPassing), ...brokenInGeneral];
  return {
    ...described,
    verdict: all.some(isAllAside(described.needs)) ? 'not claimed' : verdictOf(own, open, described.needs),
    counts: countCases(own),
    open: open.map(({ id }) => id),
  };
}

/**
 * A general rule that is watched in every case may break in cases of another class only; this says nothing about this
 * one.
 */
function breaksIn({ id, verdict }: RuleResult, rules: readonly RuleResult[]): boolean {
  if (verdict !== 'fail') return false;
  const findings = rules.flatMap(({ cases }) => cases.flatMap((one) => one.findings));
  return findings.some((one) => one.rule === id && one.verdict === 'fail');
}

/** A case that relies on more than the class needs is not part of it, unless that is claimed. */
function isAside({ notRun }: CaseResult, needs: readonly string[]): boolean {
  if (notRun?.by !== 'not claimed') return false;
  return !notRun.missing.some((claim) => claim.startsWith('chapter ') || needs.includes(claim));
}

/** A must rule that has cases in modes alone which the profile does not list: nothing of it is claimed. */
function isAllAside(needs: readonly string[]): (rule: RuleResult) => boolean {
  return ({ level, cases }) =>
    level === 'must' && cases.length > 0 && cases.every((one) => isAside(one, needs));
}

/**
 * An implementation that does not follow a recommendation still conforms, unless the run is strict and a case failed.
 */
function keepsFromPassing({ level, verdict, cases }: RuleResult): boolean {
  if (verdict === 'fail' || level !== 'must') return verdict === 'fail';
  return cases.some((one) => one.verdict !== 'pass');
}

/**
 * What the profile does not claim cannot fail, whatever else is broken. A need that only cases of a recommendation rely
 * on is one as well. A class without a must has nothing that could be certified.
 */
function verdictOf(
  own: readonly RuleResult[],
  open: readonly RuleResult[],
  needs: readonly string[],
): ClassVerdict {
  const lacksANeed = own.some(({ cases }) => cases.some((one) => isNotClaimed(one, needs)));
  const binding = own.filter(({ level }) => level === 'must').flatMap(({ cases }) => cases);
  if (lacksANeed || binding.some(({ notRun }) => notRun?.by === 'not claimed')) return 'not claimed';
  if (open.some(({ verdict }) => verdict === 'fail')) return 'fail';
  if (own.every(({ level }) => level !== 'must')) return 'only recommendations so far';
  return open.length > 0 || binding.length === 0 ? 'not decided' : 'pass';
}

function isNotClaimed({ notRun }: CaseResult, needs: readonly string[]): boolean {
  return notRun?.by === 'not claimed' && notRun.missing.some((claim) => needs.includes(claim));
}
