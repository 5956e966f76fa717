import type { Corpus } from '../corpus/corpus.ts';
import { selectCases } from '../corpus/select-cases.ts';
import { KitError } from '../kernel/kit-error.ts';
import type { RoleFault } from '../roles/role.ts';

/**
 * The faults that the words name: by the fault's name or, as for `run`, by the rules that it breaks: `PRV-05`,
 * `preview-record`, `"PRV-*"`, `@must`. Without words, all faults.
 *
 * @throws KitError `USAGE_FAULT` for a word that names nothing, or if no fault breaks the named rules.
 */
export function chooseFaults<F extends Pick<RoleFault, 'name' | 'breaks'>>(
  corpus: Corpus,
  faults: readonly F[],
  words: readonly string[],
): readonly F[] {
  if (words.length === 0) return faults;
  const names = new Set(faults.map(({ name }) => name));
  const patterns = words.filter((word) => !names.has(word));
  const rules = patterns.length === 0 ? new Set<string>() : rulesMeant(corpus, patterns);
  const chosen = faults.filter(
    ({ name, breaks }) => words.includes(name) || breaks.some((rule) => rules.has(rule)),
  );
  if (chosen.length > 0) return chosen;
  throw new KitError({ code: 'USAGE_FAULT', message: `No fault breaks what ${words.join(' ')} names.` });
}

function rulesMeant(corpus: Corpus, patterns: readonly string[]): ReadonlySet<string> {
  try {
    return new Set(selectCases(corpus, patterns).map(({ rule }) => rule));
  } catch (error) {
    if (!(error instanceof KitError) || error.code !== 'UNKNOWN_CASE') throw error;
    throw new KitError({ code: 'USAGE_FAULT', message: `${error.message} No fault has that name either.` });
  }
}
