import type { Finding, TranscriptEntry } from '../../../kernel/case-record.ts';
import { decisiveKeys } from '../../channels/decisive-keys.ts';
import { messageKeys, messageName, rowClass } from '../../channels/message-text.ts';
import { escapeMarkup } from '../../markup.ts';
import type { CaseResult } from '../../run-result.ts';
import { wrongWord } from '../../transcript-text.ts';
import { foldedMarkup } from './folded-messages.ts';
import { type LadderLimits, type LadderRow, ladderRows } from './ladder-rows.ts';

/** Which messages show their content when they are tapped, and how many of their keys. */
export type ShownKeys = 'all' | 'of evidence' | 'none';

/** Of a message that only proves a pass, the keys that say what it is about. */
const fewKeys = 6;

/**
 * A case's messages as a list that is drawn as a ladder: a lane for each party, a row for each message. What is wrong,
 * what proves a pass and what was wrong on purpose is marked in words. Empty for a case without messages.
 */
export function ladder(one: CaseResult, limits: LadderLimits, keys: ShownKeys = 'all'): string {
  const rows = ladderRows(one, limits);
  if (rows.length === 0) return '';
  const lanes = lanesOf(rows, one.transcript());
  const missing = one.findings.filter(({ message, verdict }) => message === undefined && verdict !== 'error');
  const columns = lanes.length === 2 ? '' : ` style="--n:${lanes.length}"`;
  return [
    `<ol class="ladder ${sizeOf(lanes)}"${columns}><li class="lanes" aria-hidden="true">${lanes.map((name) => `<b>${escapeMarkup(name)}</b>`).join('')}</li>`,
    ...rows.map((row) => rowMarkup(row, one, lanes, keys)),
    ...missing.map((finding) => missingRow(finding, lanes)),
    '</ol>',
  ].join('');
}

/** How much room the lanes need (`ladder-style.ts`); a ladder with more is a list on any screen. */
function sizeOf({ length }: readonly string[]): string {
  if (length <= 3) return 'few';
  if (length <= 5) return 'some';
  return length <= 7 ? 'many' : '';
}

/** Parties from left to right: agents and devices in order of appearance in the case, then servers, then those that set it up. */
function lanesOf(rows: readonly LadderRow[], all: readonly TranscriptEntry[]): string[] {
  const rank = (name: string) => lastLanes.indexOf(name);
  const drawn = rows.flatMap((row) => (row.kind === 'message' ? [row.entry.from, row.entry.to] : []));
  const shown = new Set(drawn);
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

function rowMarkup(row: LadderRow, one: CaseResult, lanes: readonly string[], keys: ShownKeys): string {
  switch (row.kind) {
    case 'message':
      return messageRow(row.entry, one, lanes, keys);
    case 'folded':
      return foldedMarkup(row.entries, keys === 'all');
    case 'left out':
      return `<li class="pale">… ${row.count} ${row.when} message${row.count === 1 ? '' : 's'}</li>`;
  }
}

function messageRow(
  entry: TranscriptEntry,
  one: CaseResult,
  lanes: readonly string[],
  keys: ShownKeys,
): string {
  const [from, to] = [lanes.indexOf(entry.from), lanes.indexOf(entry.to)];
  const wrong = one.findings.find((finding) => finding.message === entry.n);
  const proof = one.evidence.includes(entry.n);
  const looks = wrong ? ' bad' : proof ? ' proof' : rowClass(entry) === '' ? '' : ' pale';
  const way = from === to ? ' self' : from > to ? ' back' : '';
  const marks = marksText(entry, one, wrong);
  return [
    `<li class="m${looks}${way}"${placeOf(Math.min(from, to), Math.abs(from - to) + 1)}><small>#${entry.n} +${Math.round(entry.elapsed)} ms</small>`,
    `<i>${escapeMarkup(`${entry.from} → ${entry.to}`)}</i>`,
    `<b>${contentOf(entry, keys === 'all' || (proof && keys === 'of evidence') ? keys : 'none')}</b>`,
    marks === '' ? '</li>' : `<em>${escapeMarkup(marks)}</em></li>`,
  ].join('');
}

/** The first lane of an arrow and how many it goes over; most go over the first two, which the style knows. */
function placeOf(lane: number, span: number): string {
  const places = [...(lane === 0 ? [] : [`--a:${lane + 1}`]), ...(span === 2 ? [] : [`--s:${span}`])];
  return places.length === 0 ? '' : ` style="${places.join(';')}"`;
}

/** A message's name, which opens its content. */
function contentOf(entry: TranscriptEntry, keys: ShownKeys): string {
  const name = escapeMarkup(messageName(entry));
  if (keys === 'none') return name;
  const whole = messageKeys(entry);
  const shown = keys === 'all' ? whole : decisiveKeys(whole).slice(0, fewKeys);
  const lines = shown.map(({ key, value }) => (value === '' ? key : `${key} = ${value}`));
  const more = whole.length > shown.length ? ['…'] : [];
  return `<details><summary>${name}</summary><pre>${escapeMarkup([...lines, ...more].join('\n'))}</pre></details>`;
}

function marksText(entry: TranscriptEntry, one: CaseResult, wrong: Finding | undefined): string {
  const several = one.findings.filter(({ message }) => message !== undefined).length > 1;
  const first = several && wrong === one.findings.find(({ message }) => message !== undefined);
  return [
    ...(wrong ? [`✗ ${first ? 'first ' : ''}${wrongWord(wrong)}: ${wrong.rule}`] : []),
    ...(one.evidence.includes(entry.n) && !wrong ? ['✓ evidence'] : []),
    ...(entry.deliberate === undefined ? [] : ['⚠ wrong on purpose, by the kit']),
  ].join(' ');
}

/** A row for a message that should have come and did not. */
function missingRow({ rule, expected }: Finding, lanes: readonly string[]): string {
  const [line = ''] = expected.split('\n');
  const text = escapeMarkup(`✗ ${rule}, missing: ${line}`);
  return `<li class="m bad gone"${placeOf(0, lanes.length)}><b>${text}</b></li>`;
}
