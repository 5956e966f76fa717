import { type Corpus, casesOf } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import { casesOfFaults } from '../../proof/prove-faults.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import { faultShares, type ProofChoices } from './fault-shares.ts';
import { proveFaultShares } from './prove-fault-shares.ts';

/** Proves the faults of one role, says how that went and how long it took, and gives whether all were caught. */
export function proveRoleFaults(
  corpus: Corpus,
  role: Role,
  faults: readonly RoleFault[],
  choices: ProofChoices,
): Promise<boolean> {
  const all = casesOfRole(corpus, casesOf(corpus), role.name);
  const checked = casesOfFaults(all, faults, choices.full);
  return proveFaultShares(role, faults, faultShares(role.name, faults, checked, choices), choices.quiet);
}
