import type { Role } from '../corpus/corpus.ts';
import { roleOfTarget } from '../harness/desktop/role-of-target.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { SuiteRun } from '../harness/run/suite-run.ts';
import { attach } from '../harness/run/system-under-test.ts';
import { isDesktopFault } from '../proof/faults/desktop/all-desktop-faults.ts';
import type { DesktopOptions } from './open-desktop.ts';
import { openTarget, type TargetOptions, tokenVariable } from './open-target.ts';
import { roleNamed } from './role-option.ts';
import { usageError } from './usage-error.ts';

/** What the command line says of what is under test. */
export interface SideOptions extends TargetOptions, DesktopOptions {
  readonly role?: string;
}

/** One side of the protocol that is under test in a run, ready to be driven. */
export interface Side {
  readonly role: Role;
  readonly suite: SuiteRun;
  readonly implementation: { readonly name: string; readonly version: string };
  close(): Promise<void>;
}

/** Which sides a command is about: the one that it names, the one that its target says it is, or both references. */
export async function rolesOf(options: SideOptions, profile: Profile): Promise<readonly Role[]> {
  const named = roleNamed(options.role);
  const onDesktop = options.spawn !== undefined || options.person === true || options.linkPort !== undefined;
  if (onDesktop && named === 'ocs') {
    throw usageError('--spawn, --person and --link-port are about a desktop.', 'Leave out --role ocs.');
  }
  if (named === 'desktop' && options.control !== undefined) {
    throw usageError(
      '--control is about an OCS.',
      'A desktop has one address, that of its upper tester: --target.',
    );
  }
  if (named) return [named];
  if (onDesktop) return ['desktop'];
  if (options.fault !== undefined) return [isDesktopFault(options.fault) ? 'desktop' : 'ocs'];
  const url = options.target ?? profile.target;
  if (url === undefined) return ['ocs', 'desktop'];
  const control = options.control ?? profile.control;
  return [
    control === undefined
      ? await roleOfTarget(url, profile.patience.answer, process.env[tokenVariable])
      : 'ocs',
  ];
}

/** Opens one side. */
export function openSide(
  role: Role,
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<Side> {
  return role === 'ocs' ? openOcsSide(options, profile, levels) : openDesktopSide(options, profile, levels);
}

async function openOcsSide(options: SideOptions, profile: Profile, levels: RuleLevels): Promise<Side> {
  const { target, close } = await openTarget(options, profile);
  try {
    const system = await attach(target, profile.patience.answer);
    const token = target.token === undefined ? {} : { token: target.token };
    const suite = new SuiteRun(system, profile, levels, { ...token, wallClock: Date.now });
    const hello = system.control?.hello;
    return {
      role: 'ocs',
      suite,
      implementation: { name: hello?.implementation ?? 'not told', version: hello?.version ?? 'not told' },
      close: async () => {
        system.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDesktopSide(options: SideOptions, profile: Profile, levels: RuleLevels): Promise<Side> {
  const { target = profile.target, ...others } = options;
  const given = { ...others, ...(target === undefined ? {} : { target }) };
  // What only desktops need is loaded only for them.
  const { openDesktop } = await import('./open-desktop.ts');
  const { DesktopRun } = await import('../harness/desktop/desktop-run.ts');
  const { link, tester, close } = await openDesktop(given, profile);
  const { implementation: name, version } = tester.client.hello;
  const suite = new DesktopRun(link, tester, profile, levels, { wallClock: Date.now });
  return { role: 'desktop', suite, implementation: { name, version }, close };
}
