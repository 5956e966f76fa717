import type { Permission, RoleFault, RoleVariant } from '../roles/role.ts';
import type { JudgedRule } from './judge-fault.ts';
import type { JudgedVariant } from './judge-variant.ts';
import type { TellingRule } from './telling-rule.ts';

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

/** The result of a variant, and below it the rules that told it off, each with what its first case expected. */
export function variantLines(
  { name, does }: Pick<RoleVariant, 'name' | 'does'>,
  { outcome, cases, condemning, advised, needless, ended }: JudgedVariant,
): string {
  const played = cases > 0 ? `by ${cases} cases` : 'in no case does it differ';
  const telling = condemning.length + advised.length;
  const why = telling > 0 ? `by ${telling} rules: ${does}` : played;
  const rules = [
    ...condemning.map((one) => tellingLine(one, one.verdict)),
    ...advised.map((one) => tellingLine(one, 'advised against')),
    ...needless.map((rule) => `            ${rule} (followed) although the variant says that it is not\n`),
  ];
  return `${outcome.padEnd(10)}  ${name}  ${ended ?? why}\n${rules.join('')}`;
}

function tellingLine({ rule, cases, sentence }: TellingRule, result: string): string {
  return `            ${rule} (${result}) ${byCases(cases)}: ${sentence}\n`;
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
  const advised = `${count('advised against')} advised against, ${count('never differs')} never differ`;
  const outcomes = `${count('spared')} of ${judged.length} spared, ${condemned}, ${advised}, ${count('broken')} broken`;
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
