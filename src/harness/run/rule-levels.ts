import type { Corpus } from '../../corpus/corpus.ts';

/** Which rules condemn an implementation that breaks them. */
export class RuleLevels {
  readonly #level: ReadonlyMap<string, string>;
  readonly #strict: boolean;

  constructor(corpus: Corpus, strict: boolean) {
    const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
    this.#level = new Map(rules.map((rule) => [rule.id, rule.level]));
    this.#strict = strict;
  }

  isBinding(rule: string): boolean {
    return this.#strict || this.#level.get(rule) === 'must';
  }
}
