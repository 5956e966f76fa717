import type { Corpus } from '../../corpus/corpus.ts';

/** A rule and its level. */
export type RuleLevel = readonly [rule: string, level: string];

/** Which rules condemn an implementation that breaks them. */
export class RuleLevels {
  readonly #level: ReadonlyMap<string, string>;
  readonly #strict: boolean;

  constructor(corpus: Corpus, strict: boolean, levels = levelsOf(corpus)) {
    this.#level = new Map(levels);
    this.#strict = strict;
  }

  /** For who has not read the corpus. */
  static of(levels: readonly RuleLevel[], strict: boolean): RuleLevels {
    return new RuleLevels({ chapters: [], problems: [] }, strict, levels);
  }

  isBinding(rule: string): boolean {
    return this.#strict || this.#level.get(rule) === 'must';
  }
}

/** The level of every rule. */
export function levelsOf(corpus: Corpus): readonly RuleLevel[] {
  return corpus.chapters.flatMap((chapter) => chapter.rules.map(({ id, level }) => [id, level] as const));
}
