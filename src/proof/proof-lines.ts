import type { Permission, RoleFault, RoleVariant } from '../roles/role.ts';
import type { JudgedRule } from './judge-fault.ts';
import type { CondemningRule, JudgedVariant } from './judge-variant.ts';

/** The result of a rule under a fault, the cases that caught it, and what else broke. */
export function faultLine({ name, does }: Pick<RoleFault, 'name' | 'does'>, judged: JudgedRule): string {
  const { rule, outcome, caughtBy, alsoBroken, ended } = judged;
  const others = alsoBroken.length > 0 ? `  (also breaks ${alsoBroken.join(', ')})` : '';
  return `${outcome.padEnd(10)}  ${rule}  ${name}  ${ended ?? byCases(caughtBy) ?? does}${others}\n`;
}

/** A fault as `--list` prints it. */
export function listLine({ name, breaks, does }: RoleFault, width: number): string {
  return `${name.padEnd(width)}  ${breaks.join(', ')}  ${does}\n`;
}

/** The result of a variant, and below it the rules that condemned it, each with what its first case expected. */
export function variantLines(
  { name, does }: Pick<RoleVariant, 'name' | 'does'>,
  { outcome, cases, condemning, ended }: JudgedVariant,
): string {
  const played = cases > 0 ? `by ${cases} cases` : 'in no case does it differ';
  const why = condemning.length > 0 ? `by ${condemning.length} rules: ${does}` : played;
  return `${outcome.padEnd(10)}  ${name}  ${ended ?? why}\n${condemning.map(condemningLine).join('')}`;
}

function condemningLine({ rule, verdict, cases, sentence }: CondemningRule): string {
  return `            ${rule} (${verdict}) ${byCases(cases)}: ${sentence}\n`;
}

/** A variant as `--list` prints it. */
export function variantListLine({ name, does, permits }: RoleVariant, width: number): string {
  return `${name.padEnd(width)}  ${does} (${permits.map(permissionText).join('; ')})\n`;
}

function permissionText(permission: Permission): string {
  const section = 'section' in permission ? permission.section : '';
  const ruling = permission.ruling === undefined ? '' : `ruling ${permission.ruling}`;
  return `${[section, ruling].filter((text) => text !== '').join(', ')}: ${permission.sentence}`;
}

/** The results of a role's variants, and the time. */
export function variantSummary(role: string, judged: readonly JudgedVariant[], seconds: number): string {
  const count = (outcome: JudgedVariant['outcome']): number =>
    judged.filter((one) => one.outcome === outcome).length;
  const rules = new Set(judged.flatMap(({ condemning }) => condemning.map(({ rule }) => rule)));
  const condemned = `${count('condemned')} condemned by ${rules.size} rules`;
  const outcomes = `${count('spared')} of ${judged.length} spared, ${condemned}, ${count('broken')} broken`;
  const cases = judged.reduce((sum, one) => sum + one.cases, 0);
  return `${judged.length} variants of the role ${role}: ${outcomes}; ${cases} cases, ${seconds.toFixed(0)} s\n`;
}

/** The results of a role's faults, and the time. */
export function proofSummary(
  role: string,
  faults: number,
  judged: readonly JudgedRule[],
  seconds: number,
): string {
  const count = (outcome: JudgedRule['outcome']): number =>
    judged.filter((one) => one.outcome === outcome).length;
  const outcomes = `${count('caught')} of ${judged.length} caught, ${count('not caught')} not caught, ${count('broken')} broken`;
  return `${faults} faults of the role ${role}: ${outcomes}; ${seconds.toFixed(0)} s\n`;
}

function byCases(cases: readonly string[]): string | undefined {
  if (cases.length === 0) return undefined;
  return `by ${cases.slice(0, 3).join(', ')}${cases.length > 3 ? ', …' : ''}`;
}
