import type { TranscriptEntry } from '../../kernel/case-record.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { causesOf } from '../causes/causes-of.ts';
import { sourceOf } from '../rule-index.ts';
import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';
import { verdictSentence } from '../words/verdict-words.ts';
import { conformanceFormat } from './conformance-format.ts';

/**
 * The run as `conformance.json` holds it (`schemas/conformance.schema.json`): failures with everything about them;
 * passed cases with the numbers of the cited messages. All messages are in the run's file.
 */
export function conformanceReport(result: RunResult) {
  const { counts, notVerified, verdict, unexpected, stale, notObserved, problems, classes, chapters } =
    result;
  const { sinceLastRun } = result;
  const { leftOut: _, claims: __, profileContents: ___, ...run } = result.run;
  const { causes, own, affected } = causesOf(result);
  return {
    format: conformanceFormat,
    run,
    verdict,
    summary: verdictSentence(result),
    ...(sinceLastRun ? { sinceLastRun } : {}),
    counts,
    notVerified,
    causes,
    failedByOwnRule: own,
    affected,
    unexpected,
    stale,
    notObserved,
    problems,
    classes: classes.map(({ rules: _, ...one }) => one),
    chapters: chapters.map(({ rules, ...chapter }) => ({ ...chapter, rules: rules.map(ruleReport) })),
  };
}

/** The file's text, a chapter at a time: as a whole it would be the largest text of a run, several times over. */
export function* conformanceJson(result: RunResult): Generator<string> {
  const { chapters, ...run } = conformanceReport(result);
  // An indented text ends with a line for each bracket that is still open.
  yield `${visibleJson(run, 1).slice(0, -'\n}'.length)},\n "chapters": [`;
  for (const [n, chapter] of chapters.entries()) {
    const lines = visibleJson(chapter, 1).replaceAll('\n', '\n  '); // within a text, JSON writes a line feed as \n
    yield `${n === 0 ? '' : ','}\n  ${lines}`;
  }
  yield chapters.length === 0 ? ']\n}\n' : '\n ]\n}\n';
}

function ruleReport({ cases, ...rule }: RuleResult) {
  return { ...rule, source: sourceOf({ ...rule, cases }), cases: cases.map(caseReport) };
}

function caseReport(whole: CaseResult) {
  const { transcript, evidence, startedAt: _, selected: __, steps, ...one } = whole;
  const shown = one.findings.length > 0 ? transcript() : [];
  return {
    ...one,
    durationMs: Math.round(one.durationMs * 1000) / 1000,
    evidence,
    steps: steps.map(({ text, status }) => ({ text, status })),
    ...(shown.length > 0 ? { transcript: shown.map(transcriptReport) } : {}),
  };
}

function transcriptReport({ elapsed, ...entry }: TranscriptEntry) {
  return { ...entry, elapsed: Math.round(elapsed * 1000) / 1000 };
}
