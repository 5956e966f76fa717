import { createHash } from 'node:crypto';
import type { TranscriptEntry } from '../kernel/case-record.ts';
import { sourceOf } from './rule-index.ts';
import type { CaseResult, RuleResult, RunResult } from './run-result.ts';
import { hasTranscript, transcriptFileName, transcriptText } from './transcript-text.ts';
import { verdictSentence } from './verdict-words.ts';

/** Version of the result file's format; the schema allows this one only. */
export const conformanceFormat = 1;

/**
 * The run as `conformance.json` holds it (`schemas/conformance.schema.json`): everything about failures by
 * value; of passing cases the cited messages' numbers, and the hash and name of the transcript file.
 */
export function conformanceReport(result: RunResult) {
  const { run, counts, notVerified, verdict, problems, chapters } = result;
  return {
    format: conformanceFormat,
    run,
    verdict,
    summary: verdictSentence(result),
    counts,
    notVerified,
    problems,
    chapters: chapters.map(({ rules, ...chapter }) => ({ ...chapter, rules: rules.map(ruleReport) })),
  };
}

function ruleReport({ cases, ...rule }: RuleResult) {
  return { ...rule, source: sourceOf({ ...rule, cases }), cases: cases.map(caseReport) };
}

function caseReport(whole: CaseResult) {
  const { transcript, evidence, startedMs: _, ...one } = whole;
  const shown = one.findings.length > 0 ? transcript : [];
  return {
    ...one,
    durationMs: Math.round(one.durationMs * 1000) / 1000,
    evidence,
    ...(hasTranscript(whole) ? { transcriptFile: transcriptReference(whole) } : {}),
    ...(shown.length > 0 ? { transcript: shown.map(transcriptReport) } : {}),
  };
}

function transcriptReference(one: CaseResult) {
  const sha256 = createHash('sha256').update(transcriptText(one)).digest('hex');
  return { path: `transcripts/${transcriptFileName(one.id)}`, sha256 };
}

function transcriptReport({ elapsed, ...entry }: TranscriptEntry) {
  return { ...entry, elapsed: Math.round(elapsed * 1000) / 1000 };
}
