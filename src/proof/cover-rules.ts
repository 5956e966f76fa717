import type { RoleFault } from '../roles/role.ts';

/** Of some faults, in their order, each that breaks a rule that none before it breaks: every rule is broken once. */
export function coverRules<F extends Pick<RoleFault, 'breaks'>>(faults: readonly F[]): readonly F[] {
  const broken = new Set<string>();
  return faults.filter(({ breaks }) => {
    const before = broken.size;
    for (const rule of breaks) broken.add(rule);
    return broken.size > before;
  });
}
