import type { Finding, TranscriptEntry } from '../../kernel/case-record.ts';
import { messageName, rowClass } from '../channels/message-text.ts';
import { escapeMarkup } from '../markup.ts';
import type { CaseResult } from '../run-result.ts';
import { wrongWord } from '../transcript-text.ts';

/** Sizes in the drawing's own units, which are pixels at full size. */
const size = { gutter: 92, edge: 84, marks: 150, head: 30, row: 34 } as const;

/** The distance of two lanes: one name fits between two of a few; many come closer, so that the page is not too wide. */
function laneOf({ length }: readonly string[]): number {
  return length <= 3 ? 276 : 196;
}

/** A part of a transcript to draw. */
interface Window {
  readonly entries: readonly TranscriptEntry[];
  readonly earlier: number;
  readonly later: number;
}

/** How many messages a drawing shows at most, and how many of them after the one that matters. */
export interface LadderLimits {
  readonly messages: number;
  readonly after: number;
}

/**
 * A case's messages as a sequence diagram in SVG: one column per actor, one row per message. What is wrong, what proves
 * a pass and what was broken on purpose is marked in words. Needs the page's style; empty for a case without messages.
 */
export function ladder(one: CaseResult, limits: LadderLimits): string {
  const shown = windowOf(one, limits);
  if (shown.entries.length === 0) return '';
  const lanes = lanesOf(shown.entries, one.transcript());
  const missing = one.findings.filter(
    (finding) => finding.message === undefined && finding.verdict !== 'error',
  );
  const rows = [
    ...(shown.earlier > 0 ? [gap(shown.earlier, 'earlier')] : []),
    ...shown.entries.map((entry) => (y: number) => messageRow(entry, one, lanes, y)),
    ...(shown.later > 0 ? [gap(shown.later, 'later')] : []),
    ...missing.map((finding) => (y: number) => missingRow(finding, lanes, y)),
  ];
  const right = size.gutter + size.edge + (lanes.length - 1) * laneOf(lanes);
  const width = right + size.edge + size.marks;
  const height = size.head + rows.length * size.row + 12;
  const label = escapeMarkup(`Sequence of messages of ${one.id}`);
  return [
    `<svg class="ladder" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">`,
    // Behind the messages: a line through a name makes it hard to read.
    ...lanes.map((name) => laneMark(name, lanes, height)),
    ...rows.map((row, index) => row(size.head + index * size.row)),
    '</svg>',
  ].join('');
}

/** The messages around the first one that is wrong; without one, up to the last that proves the case. */
function windowOf(one: CaseResult, limits: LadderLimits): Window {
  const { findings, evidence } = one;
  const transcript = one.transcript();
  const wrong = findings.find((finding) => finding.message !== undefined)?.message;
  const focus = wrong ?? (findings.length > 0 ? undefined : evidence.at(-1));
  const place = focus === undefined ? -1 : transcript.findIndex((entry) => entry.n === focus);
  const end = place < 0 ? transcript.length : Math.min(transcript.length, place + 1 + limits.after);
  const start = Math.max(0, end - limits.messages);
  return { entries: transcript.slice(start, end), earlier: start, later: transcript.length - end };
}

/** Actors from left to right: agents and devices in order of appearance in the case, then servers, then those that set it up. */
function lanesOf(entries: readonly TranscriptEntry[], all: readonly TranscriptEntry[]): string[] {
  const rank = (name: string) => lastLanes.indexOf(name);
  const shown = new Set(entries.flatMap(({ from, to }) => [from, to]));
  const everybody = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
  return everybody.filter((name) => shown.has(name)).sort((one, other) => rank(one) - rank(other));
}

const lastLanes = [
  'OCS',
  'SIP Server',
  'media server',
  'indexer',
  'CTI client',
  'stranger',
  'tester',
  'upper tester',
  'person',
];

function laneX(lanes: readonly string[], name: string): number {
  return size.gutter + size.edge + lanes.indexOf(name) * laneOf(lanes);
}

function laneMark(name: string, lanes: readonly string[], height: number): string {
  const x = laneX(lanes, name);
  return `<path class="lane" d="M${x} 24V${height}"/><text class="who" x="${x}" y="15">${escapeMarkup(name)}</text>`;
}

function messageRow(entry: TranscriptEntry, one: CaseResult, lanes: readonly string[], y: number): string {
  const from = laneX(lanes, entry.from);
  const to = laneX(lanes, entry.to);
  const wrong = one.findings.find((finding) => finding.message === entry.n);
  const proof = one.evidence.includes(entry.n);
  const kind = kindOf(entry, wrong !== undefined, proof);
  const name = escapeMarkup(clip(messageName(entry), 34));
  const back = wrong ? `<rect x="0" y="${y}" width="100%" height="${size.row}"/>` : '';
  return [
    kind ? `<g class="${kind}">` : '<g>',
    back,
    `<text class="at" x="4" y="${y + 22}">${entry.n} · +${Math.round(entry.elapsed)} ms</text>`,
    `<text class="msg" x="${nameX(lanes, entry)}" y="${y + 17}">${name}</text>`,
    `<path d="${arrow(from, to, y + 25)}"/>`,
    markText(entry, wrong, proof, lanes, y),
    '</g>',
  ].join('');
}

/** A message's name is beside its agent, whose lane it then needs not be traced to over those of others. */
function nameX(lanes: readonly string[], { from, to }: TranscriptEntry): number {
  const [left, right] = [laneX(lanes, from), laneX(lanes, to)].sort((one, other) => one - other);
  if (left === undefined || right === undefined) return 0;
  return (left + Math.min(right, left + laneOf(lanes))) / 2;
}

/** The class of a message's row: messages that are not about the case's subject are paler. */
function kindOf(entry: TranscriptEntry, wrong: boolean, proof: boolean): string {
  if (wrong) return 'bad';
  if (proof) return 'proof';
  return rowClass(entry);
}

function arrow(from: number, to: number, y: number): string {
  if (from === to) return `M${from} ${y - 6}h26v8h-24l5-3m-5 3l5 3`;
  const head = to > from ? '-7-4l7 4l-7 4' : '7-4l-7 4l7 4';
  return `M${from} ${y}H${to}m${head}`;
}

function markText(
  entry: TranscriptEntry,
  wrong: Finding | undefined,
  proof: boolean,
  lanes: readonly string[],
  y: number,
): string {
  const words = [
    ...(wrong ? [`✗ ${wrongWord(wrong)}: ${wrong.rule}`] : []),
    ...(proof && !wrong ? ['✓ evidence'] : []),
    ...(entry.deliberate === undefined ? [] : ['⚠ broken on purpose']),
  ];
  if (words.length === 0) return '';
  const x = size.gutter + 2 * size.edge + (lanes.length - 1) * laneOf(lanes);
  return `<text class="mark" x="${x}" y="${y + 22}">${escapeMarkup(words.join(' '))}</text>`;
}

/** A row for a message that should have come and did not. */
function missingRow(finding: Finding, lanes: readonly string[], y: number): string {
  const x = size.gutter + size.edge;
  const right = x + Math.max(1, lanes.length - 1) * laneOf(lanes);
  const text = escapeMarkup(`✗ ${finding.rule}, missing: ${clip(finding.expected, 60)}`);
  return `<g class="bad"><path class="none" d="M${x} ${y + 25}H${right}"/><text class="miss" x="${x + 8}" y="${y + 17}">${text}</text></g>`;
}

function gap(count: number, when: 'earlier' | 'later'): (y: number) => string {
  const noun = count === 1 ? 'message' : 'messages';
  return (y) => `<text class="at" x="4" y="${y + 22}">… ${count} ${when} ${noun}</text>`;
}

function clip(text: string, length: number): string {
  const [line = ''] = text.split('\n');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
