import type { Corpus } from '../../corpus/corpus.ts';

/** A rule, its level, and whether a ruling is among its sources. */
export type RuleLevel = readonly [rule: string, level: string, ruled: boolean];

/** Which levels make a case fail: must only; should as well; or, to catch faults, everything. */
export type Strictness = boolean | 'everything';

/** Which rules an implementation fails by if it breaks them. */
export class RuleLevels {
  readonly #level: ReadonlyMap<string, string>;
  readonly #ruled: ReadonlySet<string>;
  readonly #strict: Strictness;

  constructor(corpus: Corpus, strict: Strictness, levels = levelsOf(corpus)) {
    this.#level = new Map(levels.map(([rule, level]) => [rule, level]));
    this.#ruled = new Set(levels.filter(([, , ruled]) => ruled).map(([rule]) => rule));
    this.#strict = strict;
  }

  /** For callers that have not read the corpus. */
  static of(levels: readonly RuleLevel[], strict: Strictness): RuleLevels {
    return new RuleLevels({ chapters: [], problems: [] }, strict, levels);
  }

  isBinding(rule: string): boolean {
    if (this.#strict === 'everything') return true;
    return this.#strict ? !this.isOptional(rule) : this.#level.get(rule) === 'must';
  }

  /** Whether what the rule says is optional for an implementation. */
  isOptional(rule: string): boolean {
    return this.#strict !== 'everything' && this.#level.get(rule) === 'may';
  }

  /** Whether a rule does not bind because it is only a ruling: the documents leave it open. */
  isRuled(rule: string): boolean {
    return this.#ruled.has(rule);
  }
}

/** The level of every rule. */
export function levelsOf(corpus: Corpus): readonly RuleLevel[] {
  return corpus.chapters.flatMap((chapter) =>
    chapter.rules.map(({ id, level, rulings }) => [id, level, rulings.length > 0] as const),
  );
}
