import type { Case } from '../../corpus/corpus.ts';
import type { RoleFault } from '../../roles/role.ts';
import type { FaultShare } from './proof-share.ts';
import { shareOf } from './prove-shares.ts';

/** How faults and variants are proved. */
export interface ProofChoices {
  /** All cases for each, not only those that can see what it does. */
  readonly full: boolean;
  /** No more cases under a fault than it takes to catch it. */
  readonly untilCaught: boolean;
  /** How many processes share them. */
  readonly jobs: number;
  /** Says nothing about what was caught or spared, only how many were. */
  readonly quiet: boolean;
}

/** So many faults are proved in about the time that a process takes to load the kit. */
const worthAProcess = 40;

/** Faults of a role and the cases that the right reference has to pass first, in equal shares. */
export function faultShares(
  role: string,
  faults: readonly RoleFault[],
  checked: readonly Case[],
  { full, untilCaught, jobs }: Pick<ProofChoices, 'full' | 'untilCaught' | 'jobs'>,
): readonly FaultShare[] {
  const count = Math.min(jobs, Math.ceil(faults.length / worthAProcess));
  return Array.from({ length: count }, (_, job) => ({
    kind: 'faults',
    role,
    full,
    untilCaught,
    items: shareOf(faults, job, count).map(({ name }) => name),
    checked: shareOf(checked, job, count).map(({ id }) => id),
  }));
}
