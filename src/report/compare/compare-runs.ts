import type { Level } from '../../corpus/corpus.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import { isVerified } from '../count-cases.ts';
import type { ClassVerdict } from '../profile/judge-classes.ts';
import { type ResultKind, resultKindOf } from '../words/result-kind.ts';
import { differencesOf } from './differences.ts';
import type { ReportedCase, ReportedRule, ReportedRun } from './reported-run.ts';

/** What is different between an earlier run and a later one, for the roles that both are about. */
export interface RunComparison {
  /** The earlier run. */
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Roles that both runs are about; nothing is compared without one. */
  readonly roles: readonly string[];
  /** What the runs do not have in common, one sentence each: read before the changes are laid at anybody's door. */
  readonly differences: readonly string[];
  /** Cases that fail now and did not before, even if they were not verified, or not there. */
  readonly broken: readonly CaseChange[];
  /** Cases that failed and pass now. */
  readonly fixed: readonly CaseChange[];
  /** Cases that had passed or failed, and do not follow a recommendation now. */
  readonly notFollowed: readonly CaseChange[];
  /** Cases that had passed or failed, and now are inconclusive, ended with an error, or were not run. */
  readonly notVerified: readonly CaseChange[];
  /** Cases that had neither passed nor failed, and pass now. */
  readonly verified: readonly CaseChange[];
  readonly corpus: CorpusChanges;
  readonly classes: readonly ClassChange[];
}

/** A run in a few words. */
export interface ComparedRun extends Pick<ReportedRun, 'verdict' | 'counts'>, RunLabel {}

type RunLabel = Pick<
  ReportedRun['run'],
  'implementation' | 'roles' | 'started' | 'suiteVersion' | 'corpusHash'
>;

/** A case whose verdict changed. */
export interface CaseChange {
  readonly id: string;
  /** The worst rule that is broken in a case that fails now; else the rule that the case is about. */
  readonly rule: string;
  readonly level: Level;
  /** Absent if the case was not in that corpus. */
  readonly before?: Verdict;
  readonly after: Verdict;
  /** How it ended in both runs, in the words of the reports. */
  readonly was?: ResultKind;
  readonly now: ResultKind;
  /** Set if the profile of the later run knows it: it is shown, and no reason to stop. */
  readonly known?: true;
}

/** Ids that only one of two corpora has. */
export interface CorpusChanges {
  /** Whether both runs were judged by the same rules and cases. */
  readonly same: boolean;
  readonly rulesAdded: readonly string[];
  readonly rulesGone: readonly string[];
  readonly casesAdded: readonly string[];
  readonly casesGone: readonly string[];
}

/** A class of conformance whose verdict changed. */
export interface ClassChange {
  readonly name: string;
  readonly title: string;
  readonly role: string;
  readonly before?: ClassVerdict;
  readonly after: ClassVerdict;
}

/** Compares two runs, case by case; `undefined` if no role is in both. */
export function compareRuns(before: ReportedRun, after: ReportedRun): RunComparison | undefined {
  const roles = before.run.roles.filter((role) => after.run.roles.includes(role));
  if (roles.length === 0) return undefined;
  const [old, now] = [rulesOf(before, roles), rulesOf(after, roles)];
  const changes = changesBetween(casesOf(old), now);
  return {
    before: labelOf(before),
    after: labelOf(after),
    roles,
    differences: differencesOf(before, after),
    broken: changes.filter(({ before, after }) => after === 'fail' && before !== 'fail'),
    fixed: changes.filter(({ before, after }) => before === 'fail' && after === 'pass'),
    notFollowed: changes.filter((one) => wasVerified(one) && one.now === 'recommendation not followed'),
    notVerified: changes.filter((one) => wasVerified(one) && undecided.has(one.now)),
    verified: changes.filter((one) => one.before && !wasVerified(one) && one.after === 'pass'),
    corpus: corpusChanges(before, after, old, now),
    classes: classChanges(before, after, roles),
  };
}

const undecided: ReadonlySet<ResultKind> = new Set(['inconclusive', 'error', 'not run']);

function wasVerified({ before }: CaseChange): boolean {
  return before !== undefined && isVerified({ verdict: before });
}

/** Rules with their cases, of some roles. */
function rulesOf({ chapters }: ReportedRun, roles: readonly string[]): readonly ReportedRule[] {
  return chapters.filter(({ role }) => roles.includes(role)).flatMap(({ rules }) => rules);
}

function casesOf(rules: readonly ReportedRule[]): ReadonlyMap<string, ReportedCase> {
  return new Map(rules.flatMap(({ cases }) => cases.map((one) => [one.id, one])));
}

function changesBetween(
  old: ReadonlyMap<string, ReportedCase>,
  now: readonly ReportedRule[],
): readonly CaseChange[] {
  const levels = new Map(now.map(({ id, level }) => [id, level]));
  return now.flatMap(({ cases }) =>
    cases.flatMap((one): CaseChange | readonly CaseChange[] => {
      const former = old.get(one.id);
      const now = resultKindOf(one);
      if (former && resultKindOf(former) === now) return [];
      const rule = brokenRule(one, levels);
      return {
        id: one.id,
        rule,
        level: levels.get(rule) ?? 'may',
        ...(former === undefined ? {} : { before: former.verdict, was: resultKindOf(former) }),
        after: one.verdict,
        now,
        ...(one.known ? { known: true } : {}),
      };
    }),
  );
}

const order: readonly (Level | undefined)[] = ['must', 'should', 'may', undefined];

/** A case may fail by a rule that is watched in every case: a must before a should, else as they were found. */
function brokenRule({ rule, findings }: ReportedCase, levels: ReadonlyMap<string, Level>): string {
  const broken = findings.filter(({ verdict }) => verdict === 'fail').map((finding) => finding.rule);
  const place = (id: string): number => order.indexOf(levels.get(id));
  return [...broken].sort((one, other) => place(one) - place(other))[0] ?? rule;
}

function corpusChanges(
  before: ReportedRun,
  after: ReportedRun,
  old: readonly ReportedRule[],
  now: readonly ReportedRule[],
): CorpusChanges {
  const [oldRules, newRules] = [old.map(({ id }) => id), now.map(({ id }) => id)];
  const [oldCases, newCases] = [[...casesOf(old).keys()], [...casesOf(now).keys()]];
  return {
    same: before.run.corpusHash === after.run.corpusHash,
    rulesAdded: without(newRules, oldRules),
    rulesGone: without(oldRules, newRules),
    casesAdded: without(newCases, oldCases),
    casesGone: without(oldCases, newCases),
  };
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(others);
  return some.filter((id) => !left.has(id));
}

function classChanges(
  before: ReportedRun,
  after: ReportedRun,
  roles: readonly string[],
): readonly ClassChange[] {
  return after.classes
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ name, title, role, verdict }) => {
      const old = before.classes.find((one) => one.role === role && one.name === name)?.verdict;
      if (old === verdict) return [];
      return { name, title, role, ...(old === undefined ? {} : { before: old }), after: verdict };
    });
}

function labelOf({ run, verdict, counts }: ReportedRun): ComparedRun {
  const { implementation, roles, started, suiteVersion, corpusHash } = run;
  return { implementation, roles, started, suiteVersion, corpusHash, verdict, counts };
}
