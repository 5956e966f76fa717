import type { RoleVariant } from '../roles/role.ts';

/** The variants that the words name, by their names or by chapters that they touch. Without words, all variants. */
export function chooseVariants<V extends Pick<RoleVariant, 'name' | 'touches'>>(
  variants: readonly V[],
  words: readonly string[],
): readonly V[] {
  if (words.length === 0) return variants;
  return variants.filter(
    ({ name, touches }) => words.includes(name) || touches.some((chapter) => words.includes(chapter)),
  );
}
