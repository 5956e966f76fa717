import type { Finding } from '../../kernel/case-record.ts';
import { ruleOf } from '../rule-index.ts';
import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';
import { type ResultKind, resultKindOf } from '../words/result-kind.ts';
import { companionOf } from './companion.ts';
import {
  deviationOf,
  type FoundIn,
  foundIn,
  isAboutNoRule,
  isOfSetUp,
  kindOf,
  lineOf,
  partsOf,
  withoutRepetition,
} from './finding-kind.ts';
import { neverCame } from './never-came.ts';
import { plainest, sharesOf } from './plainest.ts';
import { type Widespread, widespreadOf } from './widespread.ts';
import { type ToldCause, worstFirst } from './worst-first.ts';

/** One reason why cases did not pass, with all cases that have it. */
export interface Cause {
  /** The rule that it breaks. */
  readonly rule: string;
  /** Its level; a rule that the run does not have says nothing. */
  readonly level: string;
  readonly verdict: Finding['verdict'];
  /** What is wrong, in one line. */
  readonly text: string;
  /** What is wrong, where what is expected is told apart from it; both are a line. */
  readonly happened: string;
  readonly expected?: string;
  /** How its cases end that nothing else is wrong in. */
  readonly result: ResultKind;
  readonly hint?: string;
  /** Whether it only kept rules from being tested: the rule is that of the first case, and says nothing. */
  readonly aboutNoRule?: boolean;
  /** A rule that is told later, and is broken in all of these cases too (`companionOf`). */
  readonly companion?: string;
  /** Ids of cases, in the corpus's order; never empty. */
  readonly cases: readonly string[];
}

/** A case that did not pass, and did not fail by its own rule. */
export interface AffectedCase {
  readonly id: string;
  readonly verdict: CaseResult['verdict'];
  readonly result: ResultKind;
  /** The broken rules because of which it did not pass; empty if it stands for itself. */
  readonly because: readonly string[];
}

/** Why cases did not pass: the causes, then the cases by what they show. */
export interface Causes {
  /** Worst first (`worstFirst`). */
  readonly causes: readonly Cause[];
  /** Ids of cases that failed by their own rule. */
  readonly own: readonly string[];
  readonly affected: readonly AffectedCase[];
  /** What may be behind the causes that are told before it. */
  readonly widespread: Widespread | undefined;
  causeOf(finding: Finding): Cause | undefined;
}

/** Worst first. */
const kinds = ['fail', 'inconclusive', 'error'] as const;

const made = new WeakMap<RunResult, Causes>();

/** Groups all findings of a run by their cause. */
export function causesOf(result: RunResult): Causes {
  const known = made.get(result);
  if (known) return known;
  const causes = makeCauses(result);
  made.set(result, causes);
  return causes;
}

function makeCauses(result: RunResult): Causes {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const found = cases.flatMap(foundIn);
  const never = neverCame(cases);
  const failedBy = kindsOfFailures(found);
  const groups = Map.groupBy(
    found.filter(({ finding }) => finding.because === undefined),
    (one) =>
      never.kindOf(one.finding) ??
      (isOfSetUp(one.finding) ? failedBy.get(deviationOf(one)) : undefined) ??
      kindOf(one),
  );
  const byFinding = new Map<Finding, Cause>();
  const ordered = withoutRepetition([...groups.values()])
    .map((group) => toldCause(group, never, result))
    .sort(worstFirst);
  const told = ordered.map((one, at) => {
    const { cause, group } = one;
    const companion = companionOf(one, ordered.slice(at + 1));
    return { cause: companion === undefined ? cause : { ...cause, companion }, group };
  });
  for (const { cause, group } of told) for (const { finding } of group) byFinding.set(finding, cause);
  const bad = cases.filter(({ findings }) => findings.length > 0);
  const own = bad.filter((one) => failsByItself(one, byFinding)).map(({ id }) => id);
  const affected = bad.filter(({ id }) => !own.includes(id)).map((one) => affectedCase(one, byFinding));
  return {
    causes: told.map(({ cause }) => cause),
    own,
    affected,
    widespread: widespreadOf(
      ordered,
      bad.filter(({ verdict }) => verdict !== 'pass'),
    ),
    causeOf: (finding) => byFinding.get(finding),
  };
}

/** The rules that are broken: one that only shows what breaks another is not, whatever its own cases end with. */
export function brokenRules(result: RunResult): readonly RuleResult[] {
  const rules = result.chapters
    .flatMap((chapter) => chapter.rules)
    .filter(({ verdict }) => verdict === 'fail');
  const named = new Set(
    causesOf(result).causes.flatMap(({ rule, verdict }) => (verdict === 'fail' ? rule : [])),
  );
  const broken = rules.filter(({ id }) => named.has(id));
  return broken.length > 0 ? broken : rules;
}

/** The groups of what failed, by what was wrong: a set-up that goes wrong in the same way belongs there. */
function kindsOfFailures(found: readonly FoundIn[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const one of found) {
    const { verdict, because } = one.finding;
    const deviation = deviationOf(one);
    if (verdict === 'fail' && because === undefined && !kinds.has(deviation))
      kinds.set(deviation, kindOf(one));
  }
  return kinds;
}

function toldCause(
  group: readonly FoundIn[],
  never: ReturnType<typeof neverCame>,
  result: RunResult,
): ToldCause {
  const cause = causeOf(group, never, result);
  return { cause, group, share: sharesOf(group, result).get(cause.rule) ?? 0 };
}

function causeOf(group: readonly FoundIn[], never: ReturnType<typeof neverCame>, result: RunResult): Cause {
  const told = plainest(group, result);
  const missing = never.kindOf(told.finding) !== undefined;
  const rule = told.finding.rule;
  const worst =
    kinds.find((kind) => group.some(({ finding }) => finding.verdict === kind)) ?? told.finding.verdict;
  const { hint } = told.finding;
  return {
    rule,
    level: ruleOf(result, rule)?.level ?? '',
    verdict: worst,
    text: `${advice[told.finding.blame] ?? ''}${missing ? never.lineOf(told) : lineOf(told, group)}`,
    ...(missing ? { happened: never.lineOf(told) } : partsOf(told, group)),
    result: resultKindOf({ verdict: worst, findings: group.map(({ finding }) => finding) }),
    ...(hint === undefined ? {} : { hint }),
    ...(isAboutNoRule(told.finding) ? { aboutNoRule: true } : {}),
    cases: [...new Set([told, ...group].map(({ one }) => one.id))],
  };
}

/** The words before a cause that nobody fails by. */
const advice: Partial<Record<Finding['blame'], string>> = {
  recommendation: 'a recommendation is not followed: ',
  documents: 'a recommendation is not followed (a ruling, since the documents leave it open): ',
};

/** Whether a case breaks its own rule, and does not only show what fails in every case of the run. */
function failsByItself(one: CaseResult, byFinding: ReadonlyMap<Finding, Cause>): boolean {
  return one.findings.some(
    (finding) =>
      finding.rule === one.rule && finding.verdict === 'fail' && byFinding.get(finding)?.rule === one.rule,
  );
}

function affectedCase(one: CaseResult, byFinding: ReadonlyMap<Finding, Cause>): AffectedCase {
  const rules = one.findings.flatMap((finding) => {
    const cause = byFinding.get(finding);
    return [finding.because?.rule, cause?.verdict === 'fail' ? cause.rule : undefined];
  });
  const because = [...new Set(rules.filter((rule) => rule !== undefined))];
  return { id: one.id, verdict: one.verdict, result: resultKindOf(one), because };
}
