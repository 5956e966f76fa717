import type { JudgedRule } from '../../proof/judge-fault.ts';
import { faultLine, proofSummary } from '../../proof/proof-lines.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import type { FaultShare } from './proof-share.ts';
import { proveShares } from './prove-shares.ts';
import { secondsSince } from './seconds-since.ts';

/**
 * Proves shares of a role's faults, says of each how that went, or only of those that were not caught, and how long it took;
 * gives whether all were caught.
 */
export async function proveFaultShares(
  { name: role }: Role,
  faults: readonly RoleFault[],
  shares: readonly FaultShare[],
  quiet: boolean,
): Promise<boolean> {
  const began = performance.now();
  const named = new Map(faults.map((fault) => [fault.name, fault]));
  const judged: JudgedRule[] = [];
  await proveShares(shares, ({ name, rules }) => {
    const fault = named.get(name);
    const told = rules.filter(({ outcome }) => outcome !== 'caught' || !quiet);
    if (fault !== undefined) process.stdout.write(told.map((rule) => faultLine(fault, rule)).join(''));
    judged.push(...rules);
  });
  process.stdout.write(proofSummary(role, faults.length, judged, secondsSince(began)));
  return judged.every(({ outcome }) => outcome === 'caught');
}
