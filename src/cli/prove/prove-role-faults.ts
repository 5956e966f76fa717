import type { Corpus } from '../../corpus/corpus.ts';
import { Bench } from '../../proof/bench.ts';
import { faultLine, proofSummary } from '../../proof/proof-lines.ts';
import { proveFaults } from '../../proof/prove-faults.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import { beginToSpend } from './spent.ts';

/** Proves the faults of one role, tells how that went and what it cost, and whether all were caught. */
export async function proveRoleFaults(
  corpus: Corpus,
  role: Role,
  faults: readonly RoleFault[],
  full: boolean,
): Promise<boolean> {
  const spent = beginToSpend();
  const bench = await Bench.open(role, corpus);
  try {
    const judged = await proveFaults(bench, faults, {
      full,
      onJudged: (fault, rules) => process.stdout.write(rules.map((one) => faultLine(fault, one)).join('')),
    });
    process.stdout.write(proofSummary(role.name, faults.length, judged, spent()));
    return judged.every(({ outcome }) => outcome === 'caught');
  } finally {
    await bench.close();
  }
}
