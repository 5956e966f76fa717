import type { RoleVariant } from '../roles/role.ts';
import { tenthOf } from './tenth-of.ts';

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

/** A tenth of them, always the same, and those that combine all choices. */
export function tenthOfVariants<V extends Pick<RoleVariant, 'name' | 'isCombined'>>(
  variants: readonly V[],
): readonly V[] {
  const chosen = new Set(tenthOf(variants));
  return variants.filter((one) => one.isCombined === true || chosen.has(one));
}
