import { KitError } from '../kernel/kit-error.ts';
import { didYouMean } from '../kernel/nearest.ts';
import { readClasses } from './classes.ts';
import type { Corpus } from './corpus.ts';

const prefix = 'class:';

/**
 * Patterns with the rules of a class in the place of `class:preview-core`, or of `!class:preview-core`. A class is one of
 * these roles; without roles, of any.
 *
 * @throws KitError `UNKNOWN_CASE` for a class that does not exist.
 */
export async function withoutClassPatterns(
  kitFolder: string,
  corpus: Corpus,
  patterns: readonly string[],
  roles: readonly string[] = [],
): Promise<readonly string[]> {
  if (!patterns.some((pattern) => classIn(pattern) !== undefined)) return patterns;
  const { classes } = await readClasses(kitFolder, corpus);
  const own = classes.filter(({ role }) => roles.length === 0 || roles.includes(role));
  return patterns.flatMap((pattern) => {
    const wanted = classIn(pattern);
    if (wanted === undefined) return [pattern];
    const meant = own.filter(({ name }) => name === wanted);
    if (meant.length === 0) throw unknownClass(wanted, own);
    return meant.flatMap(({ rules }) => rules.map((rule) => (pattern.startsWith('!') ? `!${rule}` : rule)));
  });
}

/** The name of the class that a pattern means. */
function classIn(pattern: string): string | undefined {
  const text = pattern.startsWith('!') ? pattern.slice(1) : pattern;
  return text.toLowerCase().startsWith(prefix) ? text.slice(prefix.length).toLowerCase() : undefined;
}

function unknownClass(wanted: string, classes: readonly { readonly name: string }[]): KitError {
  const names = classes.map(({ name }) => name);
  return new KitError({
    code: 'UNKNOWN_CASE',
    message: `There is no class "${wanted}".`,
    hint: `${didYouMean(wanted, names)}"ocs-tck list --classes" lists them.`,
  });
}
