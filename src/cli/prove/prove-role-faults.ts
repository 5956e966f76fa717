import { type Corpus, casesOf } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import type { JudgedRule } from '../../proof/judge-fault.ts';
import { faultLine, proofSummary } from '../../proof/proof-lines.ts';
import { casesOfFaults } from '../../proof/prove-faults.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import { faultShares, type ProofChoices } from './fault-shares.ts';
import { proveShares } from './prove-shares.ts';
import { secondsSince } from './seconds-since.ts';

/** Proves the faults of one role, says how that went and how long it took, and gives whether all were caught. */
export async function proveRoleFaults(
  corpus: Corpus,
  role: Role,
  faults: readonly RoleFault[],
  choices: ProofChoices,
): Promise<boolean> {
  const began = performance.now();
  const all = casesOfRole(corpus, casesOf(corpus), role.name);
  const checked = casesOfFaults(all, faults, choices.full);
  const named = new Map(faults.map((fault) => [fault.name, fault]));
  const judged: JudgedRule[] = [];
  await proveShares(faultShares(role.name, faults, checked, choices), ({ name, rules }) => {
    const fault = named.get(name);
    const told = rules.filter(({ outcome }) => outcome !== 'caught' || !choices.quiet);
    if (fault !== undefined) process.stdout.write(told.map((rule) => faultLine(fault, rule)).join(''));
    judged.push(...rules);
  });
  process.stdout.write(proofSummary(role.name, faults.length, judged, secondsSince(began)));
  return judged.every(({ outcome }) => outcome === 'caught');
}
