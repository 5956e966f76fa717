import type { ClassTable } from '../corpus/classes.ts';
import { type Case, type Chapter, type Corpus, casesOf, type Rule } from '../corpus/corpus.ts';
import { corpusHash } from '../corpus/corpus-hash.ts';
import type { Finding, NotRun, TranscriptEntry } from '../kernel/case-record.ts';
import { type Verdict, verdictOfRun, verdicts, worse, worst } from '../kernel/verdict.ts';
import { countCases, isVerified } from './count-cases.ts';
import { notRunOutcome } from './judge-case.ts';
import { judgeClasses } from './profile/judge-classes.ts';
import { isKnown, knownOf, staleStatements } from './profile/statements.ts';
import type {
  CaseOutcome,
  CaseResult,
  ChapterResult,
  LeftOut,
  Repeats,
  RuleResult,
  RunFacts,
  RunResult,
} from './run-result.ts';

/** A case that was played; its transcript is read on demand. */
export interface StoredOutcome {
  readonly id: string;
  readonly outcome: CaseOutcome;
  readonly transcript: () => readonly TranscriptEntry[];
}

/**
 * Makes the model of all reports from the results of the cases; if a case was played several times, the worst result
 * counts.
 */
export function buildRunResult(
  played: Iterable<StoredOutcome>,
  problems: readonly string[],
  facts: RunFacts,
): RunResult {
  const { corpus: whole, classes = noClasses, ...run } = facts;
  const corpus = corpusOf(whole, facts.roles);
  const byId = Map.groupBy(played, ({ id }) => id);
  const results = new Map(casesOf(corpus).map((one) => [one, caseResult(one, byId.get(one.id), facts)]));
  const elsewhere = verdictsElsewhere(results.values());
  const chapters = corpus.chapters.map((chapter) => chapterResult(chapter, results, elsewhere));
  const rules = chapters.flatMap((chapter) => chapter.rules);
  const cases = rules.flatMap((rule) => rule.cases);
  const wrong = [...corpusProblems(corpus), ...problems, ...strangers(corpus, byId.keys())];
  const found = verdictOfRun(cases.map((one) => one.verdict));
  const verdict = wrong.length > 0 ? worse('error', found) : found;
  return {
    run: { ...run, corpusHash: corpusHash(whole) },
    counts: countCases(rules),
    notVerified: cases.filter((one) => !isVerified(one)).map((one) => one.id),
    verdict,
    ...ofProfile(cases, facts, wrong.length > 0),
    classes: judgeClasses(classes, rules, facts.roles),
    chapters,
    problems: [...new Set(wrong)],
  };
}

const noClasses: ClassTable = { classes: [], general: new Set() };

/** How the profile's statements turned out. */
function ofProfile(
  cases: readonly CaseResult[],
  { statements = [], claims = [], started }: RunFacts,
  wrong: boolean,
): Pick<RunResult, 'unexpected' | 'stale' | 'notObserved'> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const unexpected = verdictOfRun(cases.filter((one) => !isKnown(one)).map(({ verdict }) => verdict));
  const passes = (id: string): boolean => byId.get(id)?.verdict === 'pass';
  return {
    unexpected: wrong ? worse('error', unexpected) : unexpected,
    stale: staleStatements(statements, byId, started),
    notObserved: claims.filter(({ seen, cases: ids }) => !(seen ?? ids.some(passes))).map(({ name }) => name),
  };
}

/** The scope of a run: chapters for other roles do not count in its numbers, lists and verdicts. */
function corpusOf({ chapters, problems }: Corpus, roles: readonly string[]): Corpus {
  return { problems, chapters: chapters.filter(({ role }) => roles.includes(role)) };
}

function corpusProblems({ problems }: Corpus): readonly string[] {
  return problems.map(({ uri, line, sentence }) => `${uri}:${line}: ${sentence}`);
}

function strangers(corpus: Corpus, ids: Iterable<string>): readonly string[] {
  const known = new Set(casesOf(corpus).map(({ id }) => id));
  const others = [...ids].filter((id) => !known.has(id));
  return others.map((id) => `Something was run that is not in any rule of its roles (${id}).`);
}

/** Why a case was not run that nobody asked for. */
export const notSelected = 'The case was not selected for this run.';

/** Whether a case applies does not depend on what was selected, nor on how far the run came. */
function notPlayed(one: Case, leftOut: readonly LeftOut[], told?: NotRun): CaseOutcome {
  const why = leftOut.find(({ cases }) => cases.includes(one.id));
  const { cases: _, ...notRun } = why ?? { cases: [], ...(told ?? { reason: notSelected, missing: [] }) };
  return notRunOutcome(one, notRun);
}

function caseResult(
  one: Case,
  runs: readonly StoredOutcome[] | undefined,
  { leftOut = [], statements = [] }: RunFacts,
): CaseResult {
  const { pickleId: _, ...described } = one;
  const { cases: __, ...statement } = knownOf(statements, one.id) ?? { cases: [] };
  const [first, ...others] = runs ?? [];
  const selected = first !== undefined;
  const known = { ...described, selected, ...('kind' in statement ? { known: statement } : {}) };
  const { verdict, startedAt, notRun } = first?.outcome ?? { verdict: 'none' };
  if (!first || (verdict === 'none' && startedAt === undefined))
    return { ...known, ...notPlayed(one, leftOut, notRun), transcript: () => [] };
  const rank = ({ outcome }: StoredOutcome): number => verdicts.indexOf(outcome.verdict);
  const shown = others.reduce((worstRun, run) => (rank(run) > rank(worstRun) ? run : worstRun), first);
  const repeats = others.length > 0 ? { repeats: repeatsOf([first, ...others]) } : {};
  return { ...known, ...shown.outcome, ...repeats, transcript: shown.transcript };
}

function repeatsOf(runs: readonly StoredOutcome[]): Repeats {
  const counts = Map.groupBy(runs, ({ outcome }) => outcome.verdict);
  const most = Math.max(...[...counts.values()].map((some) => some.length));
  return {
    runs: runs.length,
    verdicts: Object.fromEntries([...counts].map(([verdict, some]) => [verdict, some.length])),
    flakeRate: 1 - most / runs.length,
  };
}

type Results = ReadonlyMap<Case, CaseResult>;

function chapterResult(
  chapter: Chapter,
  results: Results,
  elsewhere: ReadonlyMap<string, Verdict>,
): ChapterResult {
  const rules = chapter.rules.map((rule) => ruleResult(rule, results, elsewhere));
  const verdict = verdictOver(rules.map((rule) => rule.verdict));
  return { ...chapter, verdict, counts: countCases(rules), rules };
}

function ruleResult(rule: Rule, results: Results, elsewhere: ReadonlyMap<string, Verdict>): RuleResult {
  const cases = rule.cases.flatMap((one) => results.get(one) ?? []);
  const own = verdictOver(cases.map((one) => verdictOnRule(one, rule.id)));
  return { ...rule, verdict: worse(elsewhere.get(rule.id) ?? 'none', own), cases };
}

/** Findings about a rule in the cases of other rules: an always-on rule can break in any case. */
function verdictsElsewhere(results: Iterable<CaseResult>): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const one of results) {
    for (const { rule, verdict } of one.findings) {
      if (rule !== one.rule) found.set(rule, worse(found.get(rule) ?? 'none', verdict));
    }
  }
  return found;
}

/** A case that failed because of another rule does not break its own rule: it only could not decide it. */
function verdictOnRule({ verdict, findings }: CaseResult, rule: string): Verdict {
  if (verdict !== 'fail') return verdict;
  const ofOthers = (finding: Finding): boolean => finding.rule !== rule && finding.verdict === 'fail';
  return worst(findings.map((finding) => (ofOthers(finding) ? 'inconclusive' : finding.verdict)));
}

/** The worst verdict; a pass only if every one passed: what was not run is never a pass. */
function verdictOver(list: readonly Verdict[]): Verdict {
  const found = worst(list);
  return found === 'pass' && list.includes('none') ? 'none' : found;
}
