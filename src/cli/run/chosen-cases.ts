import { withoutClassPatterns } from '../../corpus/class-patterns.ts';
import type { Case, Corpus } from '../../corpus/corpus.ts';
import { selectCases } from '../../corpus/select-cases.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import type { Role } from '../../roles/role.ts';
import type { SideOptions } from '../../roles/side-options.ts';

/** The cases that the patterns name. Without patterns: those that a role chooses, or all. */
export async function chosenCases(
  corpus: Corpus,
  patterns: readonly string[],
  options: SideOptions,
  underTest: readonly Role[],
): Promise<readonly Case[]> {
  if (patterns.length > 0) {
    const names = underTest.map(({ name }) => name);
    return selectCases(corpus, await withoutClassPatterns(kitFolder, corpus, patterns, names));
  }
  const lists = await Promise.all(underTest.map((role) => role.casesUnlessNamed?.(corpus, options)));
  const chosen = lists.flatMap((cases) => cases ?? []);
  return chosen.length > 0 ? chosen : selectCases(corpus, patterns);
}
