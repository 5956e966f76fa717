import type { Envelope } from '@cucumber/messages';
import { type Case, type Chapter, type Corpus, casesOf, type Rule } from '../corpus/corpus.ts';
import { corpusHash } from '../corpus/corpus-hash.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { type Verdict, worse, worst } from '../kernel/verdict.ts';
import { readAttempts } from './case-attempts.ts';
import { countCases, isVerified } from './count-cases.ts';
import { judgeCase, notRunOutcome } from './judge-case.ts';
import type {
  CaseOutcome,
  CaseResult,
  ChapterResult,
  RuleResult,
  RunFacts,
  RunResult,
} from './run-result.ts';

/**
 * Makes the model of all reports from Cucumber's messages. Nothing in a stream makes it throw: what cannot
 * be believed becomes the verdict `error`.
 */
export function buildRunResult(envelopes: Iterable<Envelope>, facts: RunFacts): RunResult {
  const stream = [...envelopes];
  const loaded = readCorpus(stream, facts.roles);
  const { corpus: whole = loaded, ...run } = facts;
  const corpus = corpusOf(whole, facts.roles);
  const { attempts, problems } = readAttempts(stream);
  const pickles = new Map(casesOf(loaded).map((one) => [one.id, one.pickleId]));
  const outcomeOf = (one: Case): CaseOutcome => {
    const attempt = attempts.get(pickles.get(one.id) ?? '');
    return attempt ? judgeCase(one, attempt) : notRunOutcome(one, 'The case was not selected for this run.');
  };
  const outcomes = new Map(casesOf(corpus).map((one) => [one, outcomeOf(one)]));
  const broken = brokenRules(outcomes.values());
  const chapters = corpus.chapters.map((chapter) => chapterResult(chapter, outcomes, broken));
  const rules = chapters.flatMap((chapter) => chapter.rules);
  const cases = rules.flatMap((rule) => rule.cases);
  const known = new Set(casesOf(corpus).map((one) => pickles.get(one.id)));
  const strangers = [...attempts.keys()].filter((pickle) => !known.has(pickle));
  const wrong = [
    ...corpus.problems.map(({ uri, line, sentence }) => `${uri}:${line}: ${sentence}`),
    ...problems,
    ...strangers.map((pickle) => `Something was run that no rule of its roles contains (pickle ${pickle}).`),
  ];
  const verdict = worst([...cases.map((one) => one.verdict), ...wrong.map((): Verdict => 'error')]);
  return {
    run: { ...run, corpusHash: corpusHash(whole) },
    counts: countCases(rules),
    notVerified: cases.filter((one) => !isVerified(one)).map((one) => one.id),
    verdict,
    chapters,
    problems: [...new Set(wrong)],
  };
}

/** What a run is about: chapters for other roles have no part in its counts, lists and verdicts. */
function corpusOf({ chapters, problems }: Corpus, roles: readonly string[]): Corpus {
  return { problems, chapters: chapters.filter(({ role }) => roles.includes(role)) };
}

type Outcomes = ReadonlyMap<Case, CaseOutcome>;

function chapterResult(chapter: Chapter, outcomes: Outcomes, broken: ReadonlySet<string>): ChapterResult {
  const rules = chapter.rules.map((rule) => ruleResult(rule, outcomes, broken));
  const verdict = verdictOver(rules.map((rule) => rule.verdict));
  return { ...chapter, verdict, counts: countCases(rules), rules };
}

function ruleResult(rule: Rule, outcomes: Outcomes, broken: ReadonlySet<string>): RuleResult {
  const cases = rule.cases.flatMap((one): CaseResult[] => {
    const { pickleId: _, ...facts } = one;
    const outcome = outcomes.get(one);
    return outcome ? [{ ...facts, ...outcome }] : [];
  });
  const own = verdictOver(cases.map((one) => verdictOnRule(one, rule.id)));
  return { ...rule, verdict: broken.has(rule.id) ? worse('fail', own) : own, cases };
}

/** Rules that a finding says are broken, in whatever case it was found. */
function brokenRules(outcomes: Iterable<CaseOutcome>): ReadonlySet<string> {
  const found = [...outcomes].flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'fail'));
  return new Set(found.map(({ rule }) => rule));
}

/** A case that failed for another rule's reason does not break its own rule: it only could not decide it. */
function verdictOnRule({ verdict, findings }: CaseResult, rule: string): Verdict {
  if (verdict !== 'fail') return verdict;
  return findings.some((finding) => finding.rule === rule && finding.verdict === 'fail')
    ? 'fail'
    : 'inconclusive';
}

/** The worst verdict, but a pass only where every one passed: what was not run is never a pass. */
function verdictOver(list: readonly Verdict[]): Verdict {
  const found = worst(list);
  return found === 'pass' && list.includes('none') ? 'none' : found;
}
