import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import { rowClass } from '../../channels/message-text.ts';
import type { CaseResult } from '../../run-result.ts';

/** How many messages a ladder shows at most, and how many of them after the one that matters. */
export interface LadderLimits {
  readonly messages: number;
  readonly after: number;
}

/** A row of a ladder: a message, messages that do not matter, or what is not shown at all. */
export type LadderRow =
  | { readonly kind: 'message'; readonly entry: TranscriptEntry }
  | { readonly kind: 'folded'; readonly entries: readonly TranscriptEntry[] }
  | { readonly kind: 'left out'; readonly count: number; readonly when: 'earlier' | 'later' };

/**
 * The messages around the first one that is wrong; without one, up to the last that proves the case. What only sets the
 * case up, or asks for a state again and again, is folded unless it is wrong, proof, or wrong on purpose.
 */
export function ladderRows(one: CaseResult, limits: LadderLimits): readonly LadderRow[] {
  const transcript = one.transcript();
  const focus = focusOf(one, transcript);
  const matters = transcript.map((entry) => isOfInterest(entry, one));
  const start = placeOf(matters, focus, -1, limits.messages - limits.after);
  const end = placeOf(matters, focus, 1, limits.after + 1) + 1;
  return [
    ...leftOut(start, 'earlier'),
    ...folded(transcript.slice(start, end), matters.slice(start, end)),
    ...leftOut(transcript.length - end, 'later'),
  ];
}

/** The place of the message that matters most; the last one if that is a message that did not come. */
function focusOf({ findings, evidence }: CaseResult, transcript: readonly TranscriptEntry[]): number {
  const wrong = findings.find((finding) => finding.message !== undefined)?.message;
  const focus = wrong ?? (findings.length > 0 ? undefined : evidence.at(-1));
  const place = focus === undefined ? -1 : transcript.findIndex((entry) => entry.n === focus);
  return place === -1 ? transcript.length - 1 : place;
}

function isOfInterest(entry: TranscriptEntry, { findings, evidence }: CaseResult): boolean {
  return (
    rowClass(entry) === '' ||
    entry.deliberate !== undefined ||
    evidence.includes(entry.n) ||
    findings.some(({ message }) => message === entry.n)
  );
}

/** The place of the message of interest that is so many of them away; the end of the transcript if there are fewer. */
function placeOf(matters: readonly boolean[], from: number, step: 1 | -1, count: number): number {
  let left = count;
  for (let place = from; place >= 0 && place < matters.length; place += step) {
    if (matters[place]) left -= 1;
    if (left <= 0) return place;
  }
  return step === -1 ? 0 : matters.length - 1;
}

/** A single message is as short as the words that would stand for it. */
function folded(entries: readonly TranscriptEntry[], matters: readonly boolean[]): readonly LadderRow[] {
  const rows: LadderRow[] = [];
  let dull: TranscriptEntry[] = [];
  const close = (): void => {
    const [only, ...others] = dull;
    if (only)
      rows.push(others.length === 0 ? { kind: 'message', entry: only } : { kind: 'folded', entries: dull });
    dull = [];
  };
  for (const [place, entry] of entries.entries()) {
    if (!matters[place]) {
      dull.push(entry);
      continue;
    }
    close();
    rows.push({ kind: 'message', entry });
  }
  close();
  return rows;
}

function leftOut(count: number, when: 'earlier' | 'later'): readonly LadderRow[] {
  return count > 0 ? [{ kind: 'left out', count, when }] : [];
}
