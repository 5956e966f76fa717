import type { Against } from '../../roles/role.ts';

/** Rules that a variant goes against in the same way, told in one sentence. */
export function againstAll(rules: readonly string[], sentence: string): readonly Against[] {
  return rules.map((rule) => ({ rule, sentence }));
}
