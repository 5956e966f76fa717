import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import { isJsonObject, type JsonValue } from '../../../kernel/json.ts';
import { escapeMarkup } from '../../markup.ts';

/** Sizes in the drawing's own units. */
const size = { left: 60, bar: 5, channel: 56, head: 22 } as const;

interface Levels {
  /** Milliseconds of one bar. */
  readonly barTime: number;
  /** Percent of the loudest sample, a list a channel. */
  readonly channels: readonly (readonly number[])[];
}

/** Who was expected in a stretch of the file, in milliseconds of it. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface DrawnFile {
  readonly levels: Levels;
  readonly marks: readonly Mark[];
  readonly file: string;
  readonly url: string | undefined;
}

/** The levels of each file of recorded calls that a case looked at, with the parties that it expected; empty without any. */
export function levelsDrawings(entries: readonly TranscriptEntry[]): string {
  const looked = entries.filter(({ channel, frame }) => channel === 'media' && isJsonObject(frame.levels));
  const files = Map.groupBy(looked, ({ frame }) => String(frame.file));
  return [...files.values()].map((list) => drawing(drawnFile(list))).join('');
}

function drawnFile(entries: readonly TranscriptEntry[]): DrawnFile {
  const frame = entries[0]?.frame ?? {};
  const levels = isJsonObject(frame.levels) ? frame.levels : {};
  const url = typeof frame.url === 'string' && frame.url.startsWith('file:') ? frame.url : undefined;
  const channels = listOf(levels.channels).map((channel) => listOf(channel).map(Number));
  return {
    levels: { barTime: Number(levels.barTime) || 1, channels },
    marks: together(entries.flatMap(({ frame: one }) => markOf(one.expected))),
    file: String(frame.file),
    url,
  };
}

function markOf(value: JsonValue | undefined): readonly Mark[] {
  if (!isJsonObject(value)) return [];
  return [{ from: Number(value.from), to: Number(value.to), text: String(value.parties) }];
}

/** What was expected in the same stretch is one mark: its texts would cover each other. */
function together(marks: readonly Mark[]): readonly Mark[] {
  const stretches = Map.groupBy(marks, ({ from, to }) => `${from} ${to}`);
  return [...stretches.values()].flatMap((all) => {
    const text = [...new Set(all.map((one) => one.text))].join(', ');
    return all.slice(0, 1).map((one) => ({ ...one, text }));
  });
}

function drawing({ levels, marks, file, url }: DrawnFile): string {
  const bars = Math.max(0, ...levels.channels.map(({ length }) => length));
  const width = size.left + bars * size.bar + 120;
  const height = size.head + levels.channels.length * size.channel;
  const name = escapeMarkup(file);
  const caption = url === undefined ? name : `<a href="${escapeMarkup(url)}">${name}</a>`;
  const label = `Levels of ${name}, ${levels.channels.length} channels, ${(bars * levels.barTime) / 1000} s`;
  return [
    `<p class="src">${caption}${marksText(marks)}</p>`,
    `<div class="wide" role="region" tabindex="0" aria-label="${label}"><svg class="levels" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">`,
    ...marks.map((mark) => markDrawing(mark, levels.barTime, height)),
    ...levels.channels.map(channelDrawing),
    '</svg></div>',
  ].join('');
}

/** Who was expected when, in words. */
function marksText(marks: readonly Mark[]): string {
  const texts = marks.map(({ from, to, text }) => `${from / 1000} to ${to / 1000} s ${text}`);
  return texts.length === 0 ? '' : escapeMarkup(`; expected: ${texts.join('; ')}`);
}

function markDrawing({ from, to, text }: Mark, barTime: number, height: number): string {
  const x = (time: number): number => size.left + (Math.max(0, time) / barTime) * size.bar;
  const width = Math.max(0, x(to) - x(from));
  return [
    `<rect x="${x(from)}" y="0" width="${width}" height="${height}" fill="currentColor" opacity="0.08"/>`,
    `<text x="${x(from) + 3}" y="14" font-size="12" fill="currentColor">${escapeMarkup(text)}</text>`,
  ].join('');
}

function channelDrawing(peaks: readonly number[], channel: number): string {
  const middle = size.head + (channel + 0.5) * size.channel;
  const most = size.channel / 2 - 4;
  const path = peaks
    .map((peak, n) => {
      const x = size.left + n * size.bar + 1;
      const reach = Math.max(0.5, (most * peak) / 100);
      return `M${x} ${middle - reach}V${middle + reach}`;
    })
    .join('');
  const name = ['left', 'right'][channel] ?? `channel ${channel}`;
  return [
    `<text x="0" y="${middle + 4}" font-size="12" fill="currentColor">${name}</text>`,
    `<path d="${path}" stroke="currentColor" stroke-width="3" fill="none"/>`,
  ].join('');
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
