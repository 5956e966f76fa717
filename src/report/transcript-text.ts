import type { Finding, TranscriptEntry } from '../kernel/case-record.ts';
import { oneLine } from '../kernel/visible-text.ts';
import { messageKeys, messageName } from './channels/message-text.ts';
import type { CaseResult } from './run-result.ts';
import { isAdvice } from './words/result-kind.ts';

/** What a transcript entry means for its case: an entry may have several marks. */
function marksOf(entry: TranscriptEntry, one: Pick<CaseResult, 'findings' | 'evidence'>): string[] {
  const wrong = one.findings.find((finding) => finding.message === entry.n);
  return [
    ...(wrong ? [`${wrongWord(wrong)} (${wrong.rule})`] : []),
    ...(one.evidence.includes(entry.n) ? ['evidence'] : []),
    ...(entry.deliberate === undefined ? [] : [`wrong on purpose: ${entry.deliberate}`]),
  ];
}

/** What a finding says about the message that it points to: it may be right itself, but nothing came in answer to it. */
export function wrongWord(finding: Finding): string {
  if (/^(?:nothing|none) came/.test(finding.actual)) return 'unanswered';
  if (finding.verdict !== 'inconclusive') return 'wrong';
  return isAdvice(finding) ? 'not followed' : 'in doubt';
}

/** A case's transcript as text: every message with its time, its marks, and its keys, one per line. */
export function transcriptText(one: CaseResult): string {
  const head = [`${one.id}  ${one.title}`, `Verdict: ${one.verdict}`, ''];
  const messages = one.transcript().flatMap((entry) => {
    const keys = messageKeys(entry);
    const width = Math.max(0, ...keys.map(({ key }) => key.length));
    return [
      entryLine(entry, one),
      ...keys.map(({ key, value }) =>
        oneLine(`      ${value === '' ? key : `${key.padEnd(width)}  ${value}`}`),
      ),
      '',
    ];
  });
  return [...head, ...messages].join('\n');
}

/** One message on one line: `#3  +12 ms  Ana → OCS  PreviewRecordRequest  [evidence]`. */
export function entryLine(entry: TranscriptEntry, one: Pick<CaseResult, 'findings' | 'evidence'>): string {
  const marks = marksOf(entry, one).map((mark) => `  [${mark}]`);
  const place = `#${entry.n}`.padEnd(4);
  const time = `+${Math.round(entry.elapsed)} ms`.padStart(8);
  const parties = `${entry.from} → ${entry.to}`.padEnd(16);
  return oneLine(`${place}${time}  ${parties}  ${messageName(entry)}${marks.join('')}`);
}

/** A case id as an anchor: `PRV-05/1` becomes `PRV-05-1`. */
export function anchorOf(caseId: string): string {
  const stem = caseId.replaceAll(/[^A-Za-z0-9_-]/g, '-');
  return stem.length <= 120 ? stem : `${stem.slice(0, 100)}-${checksum(stem)}`;
}

/** A short number to distinguish long names with the same beginning (FNV-1a). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
