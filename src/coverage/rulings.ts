import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import type { Corpus } from '../corpus/corpus.ts';
import { KitError } from '../kernel/kit-error.ts';

/** Rulings are numbered from 1 to this. */
export const rulingCount = 225;

/** Why no rule cites a ruling: a closed list, as for sections. */
export const rulingExcuses = {
  editorial: 'a spelling, a caption or a title',
  'not-visible': 'nothing that passes over the wire shows it',
  'data-only': 'the schemas carry it, and ENV-01 holds every message against them',
  'out-of-scope': 'outside what the kit tests',
  pending: 'its chapter, or its tag, is to come',
  desktop: 'about the desktop: to be cited by a rule for desktops',
} as const;

export type RulingExcuse = keyof typeof rulingExcuses;

/** Why no rule cites the ruling, in a few words. */
export interface ExcusedRuling {
  readonly excuse: RulingExcuse;
  readonly why: string;
}

/** The file as it is, and as it is meant. */
export interface RulingExcuses {
  readonly text: string;
  readonly entries: ReadonlyMap<number, ExcusedRuling>;
}

/** How rulings and rules meet; the corpus is complete when `uncited` and `excusedButCited` are empty. */
export interface RulingTrace {
  readonly citations: ReadonlyMap<number, readonly string[]>;
  readonly uncited: readonly number[];
  readonly excusedButCited: readonly number[];
  /** Numbers in tags that no ruling has. */
  readonly unknown: readonly number[];
}

/**
 * Reads the excuses for rulings that no rule cites: `number: {excused, why}`.
 *
 * @throws KitError `RULINGS_UNREADABLE` when the file is missing, is not YAML, or has an entry of another shape.
 */
export async function readRulingExcuses(file: string): Promise<RulingExcuses> {
  const text = await readText(file);
  return { text, entries: parseRulingExcuses(text, file) };
}

function parseRulingExcuses(text: string, file: string): ReadonlyMap<number, ExcusedRuling> {
  const document = parseDocument(text);
  const [wrong] = document.errors;
  if (wrong) throw unreadable(file, wrong.message);
  return new Map(
    entriesOf(document.toJS(), file, 'the file').map(([key, value]) => {
      const number = Number(key);
      if (!isRuling(number)) throw unreadable(file, `there is no ruling ${key}`);
      return [number, readExcuse(key, value, file)];
    }),
  );
}

/** Which rules cite which ruling, and what the excuses leave out. */
export function traceRulings(corpus: Corpus, excused: ReadonlyMap<number, ExcusedRuling>): RulingTrace {
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
  const pairs = rules.flatMap((rule) => rule.rulings.map((ruling) => [ruling, rule.id] as const));
  const grouped = Map.groupBy(pairs, ([ruling]) => ruling);
  const numbers = Array.from({ length: rulingCount }, (_, n) => n + 1);
  return {
    citations: new Map([...grouped].map(([ruling, same]) => [ruling, same.map(([, rule]) => rule)])),
    uncited: numbers.filter((ruling) => !grouped.has(ruling) && !excused.has(ruling)),
    excusedButCited: numbers.filter((ruling) => grouped.has(ruling) && excused.has(ruling)),
    unknown: [...grouped.keys()].filter((ruling) => !isRuling(ruling)),
  };
}

/** The file's text without the excuses of rulings that rules cite by now. */
export function withoutServedExcuses(text: string, cited: readonly number[]): string {
  const entry = (ruling: number): RegExp => new RegExp(`^${ruling}:.*\\n(?:[ \\t]+\\S.*\\n)*`, 'm');
  return cited.reduce((rest, ruling) => rest.replace(entry(ruling), ''), text);
}

function isRuling(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= rulingCount;
}

function readExcuse(key: string, value: unknown, file: string): ExcusedRuling {
  const entry: Readonly<Record<string, unknown>> = Object.fromEntries(
    entriesOf(value, file, `ruling ${key}`),
  );
  const { excused, why, ...others } = entry;
  // Object.keys gives texts; the keys are exactly the excuses.
  const excuse = (Object.keys(rulingExcuses) as RulingExcuse[]).find((known) => known === excused);
  if (!excuse) throw unreadable(file, `ruling ${key} has an excuse that is none of the known ones`);
  if (typeof why !== 'string' || why.trim() === '') throw unreadable(file, `ruling ${key} does not say why`);
  const [extra] = Object.keys(others);
  if (extra !== undefined) throw unreadable(file, `ruling ${key} has an unknown key "${extra}"`);
  return { excuse, why };
}

function entriesOf(value: unknown, file: string, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable(file, `${place} is not a map`);
  }
  return Object.entries(value);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'RULINGS_UNREADABLE',
    message: `The list of rulings in ${file} cannot be used: ${why}.`,
    hint: `Each entry is a number from 1 to ${rulingCount} with {excused: ${Object.keys(rulingExcuses).join(' | ')}, why: a few words}.`,
  });
}
