import { KitError } from '../../kernel/kit-error.ts';
import type { WireMutant } from './wire-mutant.ts';

/**
 * The mutants that the words name: by their names or any part of them, such as a message, a key, an operator or
 * `PreviewRecord/GSW_PHONE`; without words, all.
 */
export function chooseMutants(
  mutants: readonly WireMutant[],
  words: readonly string[],
): readonly WireMutant[] {
  const chosen = mutants.filter(
    ({ name }) => words.length === 0 || words.some((word) => `/${name}/`.includes(`/${word}/`)),
  );
  if (chosen.length > 0) return chosen;
  throw new KitError({ code: 'USAGE_FAULT', message: `No wire mutant is named by ${words.join(' or ')}.` });
}
