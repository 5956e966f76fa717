import type { Profile } from '../harness/run/profile.ts';
import { KitError } from '../kernel/kit-error.ts';
import { usageError } from '../kernel/usage-error.ts';
import { linkToken } from './link-token.ts';
import type { Role } from './role.ts';
import { roleOfTarget } from './role-of-target.ts';
import type { SideOptions } from './side-options.ts';
import { tlsOf } from './tls-files.ts';

/** The roles of a command: the one that it names, the one that its target states, or all references. */
export async function rolesUnderTest(
  options: SideOptions,
  profile: Profile,
  roles: readonly Role[],
): Promise<readonly Role[]> {
  const named = roleNamed(options.role, roles);
  const meant = roles.filter((role) => ownOptions(options, role).length > 0);
  for (const role of meant) refuseUnlessSame(role, named ?? meant[0], options);
  const [one = named] = meant;
  if (options.fault !== undefined) return [await roleOfFault(options.fault, one ? [one] : roles)];
  if (one) return [one];
  const url = options.target ?? profile.target;
  if (url === undefined) return roles;
  return [await roleTold(url, profile, roles, options)];
}

/** The role that `--role` names; undefined if it is not given. Throws KitError USAGE for any other word. */
export function roleNamed(text: string | undefined, roles: readonly Role[]): Role | undefined {
  const found = roles.find(({ name }) => name === text);
  if (found || text === undefined) return found;
  throw usageError(`--role is "${text}".`, `Give ${roles.map(({ name }) => name).join(' or ')}.`);
}

/** The given options that are for that role only, as they are written. */
function ownOptions(options: SideOptions, role: Role): readonly string[] {
  return role.options
    .filter(({ name }) => options[name] !== undefined && options[name] !== false)
    .map(({ flags }) => flags.replace(/ .*/, ''));
}

function refuseUnlessSame(meant: Role, other: Role | undefined, options: SideOptions): void {
  if (other === undefined || meant === other) return;
  const given = ownOptions(options, meant);
  throw usageError(
    `${given.join(', ')} ${given.length > 1 ? 'are' : 'is'} for the role ${meant.name}, but the role under test is ${other.name}.`,
    `Leave out ${given.join(', ')}, or give --role ${meant.name} and only its options.`,
  );
}

async function roleOfFault(name: string, roles: readonly Role[]): Promise<Role> {
  for (const role of roles) {
    if ((await role.faults()).some((fault) => fault.name === name)) return role;
  }
  throw new KitError({ code: 'USAGE_FAULT', message: `There is no fault "${name}".` });
}

/** A control link in the profile means an OCS, no matter what the target says. */
async function roleTold(
  url: string,
  profile: Profile,
  roles: readonly Role[],
  options: SideOptions,
): Promise<Role> {
  const { control } = profile;
  const byProfile =
    control === undefined ? undefined : roles.find((role) => ownOptions({ control }, role).length > 0);
  if (byProfile) return byProfile;
  const told = await roleOfTarget(url, roles, profile.patience.answer, {
    token: linkToken(),
    tls: await tlsOf(options, profile),
  });
  if (told) return told;
  throw usageError(`The target ${url} does not state its role.`, 'Give --role.');
}
