import { KitError } from '../kernel/kit-error.ts';
import { type Case, type Corpus, casesOf } from './corpus.ts';

/**
 * The cases that patterns name: an id (`PRV-05/1`), a rule or scenario (`PRV-05`, `PRV-05/2`), a chapter's
 * slug (`preview-record`) or any of these with `*`. No pattern names all.
 *
 * @throws KitError `UNKNOWN_CASE` for a pattern that names nothing.
 */
export function selectCases(corpus: Corpus, patterns: readonly string[]): readonly Case[] {
  const all = casesOf(corpus);
  if (patterns.length === 0) return all;
  const chapters = chapterOfRule(corpus);
  const tests = patterns.map((pattern) => {
    const test = caseTest(pattern, chapters);
    if (!all.some(test)) throw unknownCase(pattern);
    return test;
  });
  return all.filter((one) => tests.some((test) => test(one)));
}

function caseTest(pattern: string, chapters: ReadonlyMap<string, string>): (one: Case) => boolean {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const expression = new RegExp(`^(?:\\d\\d-)?${escaped}$`, 'i');
  return (one) =>
    prefixes(one.id).some((id) => expression.test(id)) || expression.test(chapters.get(one.rule) ?? '');
}

/** `PRV-05/2/GSW_PHONE` is also meant by `PRV-05/2` and by `PRV-05`. */
function prefixes(id: string): readonly string[] {
  const parts = id.split('/');
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
}

function chapterOfRule(corpus: Corpus): ReadonlyMap<string, string> {
  return new Map(corpus.chapters.flatMap(({ slug, rules }) => rules.map((rule) => [rule.id, slug] as const)));
}

function unknownCase(pattern: string): KitError {
  return new KitError({
    code: 'UNKNOWN_CASE',
    message: `There is no case, rule or chapter "${pattern}".`,
    hint: '"ocs-tck list" prints them all, each with its id first; * stands for anything.',
  });
}
