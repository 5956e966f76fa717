/** How strictly a rule binds, as RFC 2119 uses the words. */
export const levels = ['must', 'should', 'may'] as const;

export type Level = (typeof levels)[number];

/** Everything that the features say, as values: what is tested, independently of any run. */
export interface Corpus {
  /** Sorted by role, in the order in which the roles were given, then by number. */
  readonly chapters: readonly Chapter[];
  /** What is wrong with the features themselves; a corpus with problems proves nothing. */
  readonly problems: readonly CorpusProblem[];
}

/** A breach of the conventions for features, and its place. */
export interface CorpusProblem {
  readonly uri: string;
  readonly line: number;
  readonly sentence: string;
}

/** One feature file: a chapter of the documents for one role. */
export interface Chapter {
  /** The file's name without extension, `04-preview-record`. */
  readonly slug: string;
  /** The chapter of `features/chapters.yaml` that it is a part of, `preview-record`, as far as the table is known. */
  readonly partOf?: string;
  readonly number: number;
  /** Name of the role that the chapter binds, `ocs`: the role of the implementation under test. */
  readonly role: string;
  readonly title: string;
  /** The chapter in plain words. */
  readonly text: string;
  readonly uri: string;
  readonly rules: readonly Rule[];
}

/** One normative statement, with its place and the cases that prove it. */
export interface Rule {
  /** `PRV-05`, which never changes; `uri:line` if the feature lacks it (then there is also a problem). */
  readonly id: string;
  readonly statement: string;
  readonly text: string;
  readonly level: Level;
  readonly role: string;
  /** Numbers of the documents that it comes from, `001`; `link` for docs/link.md. */
  readonly documents: readonly string[];
  /** Section titles in those documents. */
  readonly sections: readonly string[];
  /** Numbers of the rulings that decide it if the documents are silent or disagree. */
  readonly rulings: readonly number[];
  readonly cases: readonly Case[];
}

/** One concrete scenario or outline row: what is run, and what a verdict is about. */
export interface Case {
  /** `PRV-05/1`, or `PRV-05/2/GSW_PHONE` for an outline's row. */
  readonly id: string;
  readonly title: string;
  /** The id of its rule. */
  readonly rule: string;
  readonly uri: string;
  readonly line: number;
  /** Its own tags and all inherited ones, with the `@`. */
  readonly tags: readonly string[];
  /** The pickle's id in the stream; it changes from run to run. */
  readonly pickleId: string;
  /** `Given …` as text, with tables and doc strings on lines of their own. */
  readonly steps: readonly string[];
}

/** A run asks for them dozens of times. */
const casesKnown = new WeakMap<readonly Chapter[], readonly Case[]>();

/** All cases of a corpus, in order. */
export function casesOf({ chapters }: Pick<Corpus, 'chapters'>): readonly Case[] {
  const known = casesKnown.get(chapters);
  if (known) return known;
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  casesKnown.set(chapters, cases);
  return cases;
}

/** Chapters that bind implementations of a role. */
export function chaptersOfRole(corpus: Corpus, role: string): Chapter[] {
  return corpus.chapters.filter((chapter) => chapter.role === role);
}
