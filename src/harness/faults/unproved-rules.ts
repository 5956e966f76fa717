import type { Corpus } from '../../corpus/corpus.ts';
import type { Fault } from './fault.ts';

/** Rules that no fault is said to break: their scenarios prove nothing yet. */
export function unprovedRules(corpus: Corpus, faults: readonly Fault[]): readonly string[] {
  const broken = new Set(faults.flatMap(({ breaks }) => breaks));
  return corpus.chapters.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => !broken.has(id));
}
