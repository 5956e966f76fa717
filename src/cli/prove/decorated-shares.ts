import type { Case } from '../../corpus/corpus.ts';
import type { RoleDecoration } from '../../roles/role.ts';
import type { DecoratedShare } from './proof-share.ts';
import { shareOf } from './prove-shares.ts';

/** How faults and variants are proved. */
export interface ProofChoices {
  /** All cases for each, not only those that can see what it does. */
  readonly full: boolean;
  /** How many processes share them. */
  readonly jobs: number;
}

/** Faults or variants of a role and the cases that the right reference has to pass first, in equal shares. */
export function decoratedShares<Kind extends 'faults' | 'variants'>(
  kind: Kind,
  role: string,
  decorated: readonly RoleDecoration[],
  checked: readonly Case[],
  { full, jobs }: ProofChoices,
): readonly DecoratedShare<Kind>[] {
  const count = Math.min(jobs, decorated.length);
  return Array.from({ length: count }, (_, job) => ({
    kind,
    role,
    full,
    items: shareOf(decorated, job, count).map(({ name }) => name),
    checked: shareOf(checked, job, count).map(({ id }) => id),
  }));
}
