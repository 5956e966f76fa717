import type { RoleFault } from '../roles/role.ts';
import type { JudgedRule } from './judge-fault.ts';

/** What a proof of some faults cost, in seconds. */
export interface Spent {
  readonly elapsed: number;
  /** Of all processors, system calls included. */
  readonly cpu: number;
}

/** What became of a rule under a fault, by which cases, and what else broke. */
export function faultLine({ name, does }: Pick<RoleFault, 'name' | 'does'>, judged: JudgedRule): string {
  const { rule, outcome, caughtBy, alsoBroken, ended } = judged;
  const others = alsoBroken.length > 0 ? `  (also breaks ${alsoBroken.join(', ')})` : '';
  return `${outcome.padEnd(10)}  ${rule}  ${name}  ${ended ?? byCases(caughtBy) ?? does}${others}\n`;
}

/** A fault as `--list` prints it. */
export function listLine({ name, breaks, does }: RoleFault, width: number): string {
  return `${name.padEnd(width)}  ${breaks.join(', ')}  ${does}\n`;
}

/** How the faults of a role fared, and what that cost. */
export function proofSummary(
  role: string,
  faults: number,
  judged: readonly JudgedRule[],
  spent: Spent,
): string {
  const count = (outcome: JudgedRule['outcome']): number =>
    judged.filter((one) => one.outcome === outcome).length;
  const outcomes = `${count('caught')} of ${judged.length} caught, ${count('not caught')} not caught, ${count('broken')} broken`;
  const cost = `${spent.elapsed.toFixed(0)} s, ${spent.cpu.toFixed(0)} s of CPU time`;
  return `${faults} faults of the role ${role}: ${outcomes}; ${cost}\n`;
}

function byCases(cases: readonly string[]): string | undefined {
  if (cases.length === 0) return undefined;
  return `by ${cases.slice(0, 3).join(', ')}${cases.length > 3 ? ', …' : ''}`;
}
