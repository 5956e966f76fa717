import type { Corpus } from '../corpus/corpus.ts';
import { type Excused, entriesOfFile, readExcuse, readExcuseFile } from '../corpus/excuses.ts';
import { KitError } from '../kernel/kit-error.ts';

/** Rulings are numbered from 1 to this. */
export const rulingCount = 247;

/** Why no rule cites a ruling: a closed list, as for sections. */
export const rulingExcuses = {
  editorial: 'a spelling, a caption or a title',
  'not-visible': 'nothing on the wire shows it',
  'data-only': 'the schemas carry it, and ENV-01 holds every message against them',
  'out-of-scope': 'outside what the kit tests',
  pending: 'its chapter, or its tag, is to come',
  desktop: 'about the desktop: to be cited by a rule for desktops',
} as const;

export type RulingExcuse = keyof typeof rulingExcuses;

// Object.keys gives texts; the keys are exactly the excuses.
const excuseNames = Object.keys(rulingExcuses) as RulingExcuse[];

/** Why no rule cites the ruling, in a few words. */
export type ExcusedRuling = Excused<RulingExcuse>;

/** The file as it is, and its content. */
export interface RulingExcuses {
  readonly text: string;
  readonly entries: ReadonlyMap<number, ExcusedRuling>;
}

/** Which rules cite which rulings; the corpus is complete when `uncited` and `excusedButCited` are empty. */
export interface RulingTrace {
  readonly citations: ReadonlyMap<number, readonly string[]>;
  readonly uncited: readonly number[];
  readonly excusedButCited: readonly number[];
  /** Numbers in tags that are not rulings. */
  readonly unknown: readonly number[];
}

/**
 * Reads the excuses for rulings that no rule cites: `number: {excused, why}`.
 *
 * @throws KitError `RULINGS_UNREADABLE` when the file is missing, is not YAML, or has an entry of another shape.
 */
export async function readRulingExcuses(file: string): Promise<RulingExcuses> {
  const refuse = (why: string) => unreadable(file, why);
  const text = await readExcuseFile(file, refuse);
  const entries = entriesOfFile(text, refuse).map(([key, value]): [number, ExcusedRuling] => {
    const number = Number(key);
    if (!isRuling(number)) throw refuse(`there is no ruling ${key}`);
    return [number, readExcuse(value, `ruling ${key}`, excuseNames, refuse)];
  });
  return { text, entries: new Map(entries) };
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

/** The file's text without the excuses of rulings that rules now cite. */
export function withoutServedExcuses(text: string, cited: readonly number[]): string {
  const entry = (ruling: number): RegExp => new RegExp(`^${ruling}:.*\\n(?:[ \\t]+\\S.*\\n)*`, 'm');
  return cited.reduce((rest, ruling) => rest.replace(entry(ruling), ''), text);
}

function isRuling(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= rulingCount;
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'RULINGS_UNREADABLE',
    message: `The list of rulings in ${file} cannot be used: ${why}.`,
    hint: `Each entry is a number from 1 to ${rulingCount} with {excused: ${excuseNames.join(' | ')}, why: a few words}.`,
  });
}
