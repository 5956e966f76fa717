import type { Finding, KeyMismatch, TranscriptEntry } from '../kernel/case-record.ts';
import { withClock } from '../kernel/mismatch-text.ts';
import { oneLine, severalLines } from '../kernel/visible-text.ts';
import { causesOf } from './causes/causes-of.ts';
import { widespreadText } from './causes/widespread.ts';
import { findingsByWeight } from './causes/worst-finding.ts';
import { decisiveKeys } from './channels/decisive-keys.ts';
import { messageKeys } from './channels/message-text.ts';
import { messageOf } from './message-of.ts';
import { ruleOf, sourceOf } from './rule-index.ts';
import type { CaseResult, RunResult } from './run-result.ts';
import { entryLine } from './transcript-text.ts';

/** Keys of a wrong message that are shown. */
const shownKeys = 10;

/** Lines of a transcript that are shown around the wrong message. */
const shownMessages = 14;

/**
 * What a terminal shows about one case that did not pass: rule, section, expected, actual by key, whose fault it is,
 * the messages, and the command that runs it again. About 40 lines.
 */
export function explainCase(one: CaseResult, result: RunResult): string {
  const { notRun } = one;
  const head = `${one.verdict.toUpperCase()}  ${one.id}  ${one.title}`;
  const why = notRun ? [`  Not run    ${indented(notRun.reason)}`, ...missingLines(notRun.missing)] : [];
  const found = findingsByWeight(one, result).flatMap((finding) => [
    '',
    ...findingLines(finding, one, result),
  ]);
  const again = [
    '',
    `  Run again  ${oneLine(result.run.rerun).replaceAll('{case}', one.id)}`,
    `  Scenario   ${one.uri}:${one.line}`,
  ];
  return [head, ...why, ...found, ...inMostLines(one, result), ...transcriptLines(one), ...again].join('\n');
}

/** What is broken in most cases, where this one shows something else: it may follow, even if it does not show here. */
function inMostLines({ findings }: CaseResult, result: RunResult): string[] {
  const { widespread } = causesOf(result);
  const others = findings.filter(({ rule }) => rule !== widespread?.cause.rule);
  if (widespread === undefined || others.length === 0) return [];
  return ['', `  In most    ${indented(widespreadText(widespread))}`];
}

function findingLines(finding: Finding, one: CaseResult, result: RunResult): string[] {
  const rule = ruleOf(result, finding.rule);
  const because = becauseText(finding, result);
  const wrong = messageOf(finding, one);
  const keys = wrong && finding.keys.length === 0 ? decisiveKeys(messageKeys(wrong)).slice(0, shownKeys) : [];
  return [
    `  Rule       ${finding.rule}${rule ? `  ${rule.statement}  (${rule.level})` : ''}`,
    ...(rule ? [`  Section    ${sourceOf(rule)}`] : []),
    `  Expected   ${indented(finding.expected)}`,
    `  Actual     ${indented(finding.actual)}`,
    ...keyLines(finding.keys),
    ...keys.map(
      ({ key, value }) => `             ${oneLine(key)}${value === '' ? '' : ` = ${oneLine(value)}`}`,
    ),
    ...(because === undefined ? [] : [`  Because    ${indented(because)}`]),
    `  Blame      ${blameText[finding.blame]}`,
    ...(finding.hint ? [`  Hint       ${indented(finding.hint)}`] : []),
  ];
}

/** Why there is a finding, in words: an earlier finding in its case, or a cause in the whole run. */
export function becauseText(finding: Finding, result: RunResult): string | undefined {
  const cause = causesOf(result).causeOf(finding);
  if (!finding.because)
    return cause && cause.rule !== finding.rule
      ? `${brokenText(cause.rule, result)}: ${cause.text}`
      : undefined;
  const { rule, message } = finding.because;
  return `${brokenText(rule, result)}${message === undefined ? '' : ` by message ${message}`}`;
}

function brokenText(id: string, result: RunResult): string {
  const rule = ruleOf(result, id);
  return `${id}${rule ? ` (${rule.statement})` : ''} is broken`;
}

/** Who is to blame for a finding, in words. */
export const blameText = {
  implementation: 'the implementation under test',
  harness: 'the kit itself, not the implementation',
  'set-up': 'the set-up of the run, not the implementation',
  environment: 'the environment of the run, not the implementation',
  'control link': 'the control link, which sets the implementation up for the kit',
  'upper tester': 'the upper tester, which operates the desktop for the kit',
  documents: 'the documents, which leave it open: only a ruling says it',
  recommendation: 'nobody: a recommendation is not followed',
} as const satisfies Record<Finding['blame'], string>;

function keyLines(keys: readonly KeyMismatch[]): string[] {
  const width = Math.max(0, ...keys.map(({ key }) => key.length));
  return keys.map(({ key, expected, actual }) =>
    oneLine(
      `             ${key.padEnd(width)}  expected ${shown(withClock(key, expected))}, actual ${shown(withClock(key, actual))}`,
    ),
  );
}

/** A text that is never blank. */
export function shown(text: string): string {
  return text.trim() === '' ? '(nothing)' : text;
}

function transcriptLines(one: CaseResult): string[] {
  const all = one.transcript();
  if (all.length === 0) return [];
  const transcript = withoutFences(all, one);
  const left = all.length - transcript.length;
  const wrong = one.findings.find((finding) => finding.message !== undefined)?.message;
  const at = wrong === undefined ? transcript.length : transcript.findIndex((entry) => entry.n === wrong) + 1;
  const end = Math.min(transcript.length, Math.max(at + 2, shownMessages));
  const start = Math.max(0, end - shownMessages);
  const before = start > 0 ? [`             … ${start} earlier`] : [];
  const after = end < transcript.length ? [`             … ${transcript.length - end} later`] : [];
  const lines = transcript.slice(start, end).map((entry) => `    ${entryLine(entry, one)}`);
  const fences = left > 0 ? [`             … without ${left} RequestQueryAddress and EventAddressInfo`] : [];
  return ['', '  Messages', ...before, ...lines, ...after, ...fences];
}

/** Queries of a desktop that looks before it answers the kit, and their answers, unless they count in the case. */
function withoutFences(
  all: readonly TranscriptEntry[],
  { findings, evidence }: CaseResult,
): readonly TranscriptEntry[] {
  if (!all.some(({ channel }) => channel === 'upper-tester')) return all;
  const counts = new Set([...evidence, ...findings.map(({ message }) => message)]);
  return all.filter(({ n, frame: { messageType } }) => counts.has(n) || !fence.has(messageType));
}

const fence: ReadonlySet<unknown> = new Set(['RequestQueryAddress', 'EventAddressInfo']);

function missingLines(missing: readonly string[]): string[] {
  return missing.length > 0 ? [oneLine(`  Needs      ${missing.join(', ')}`)] : [];
}

function indented(text: string): string {
  return severalLines(shown(text)).replaceAll('\n', '\n             ');
}
