import type { Profile } from '../harness/run/profile.ts';
import { KitError } from '../kernel/kit-error.ts';
import { listed } from '../kernel/listed-words.ts';
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
  const one = roleNamed(options.role, roles) ?? roleMeant(options, roles);
  if (one) for (const role of roles) refuseForeign(role, one, options);
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
  const names = roles.map(({ name }) => name);
  throw usageError(`--role is "${text}".`, `Give ${listed(names, 'or')}.`);
}

/** The given options that are for that role only, as they are written. */
function ownOptions(options: SideOptions, role: Role): readonly string[] {
  return role.options
    .filter(({ name }) => options[name] !== undefined && options[name] !== false)
    .map(({ flags }) => flags.replace(/ .*/, ''));
}

/** The role that the given options are for, if any are for a role. Throws KitError USAGE if they suit two roles alike. */
function roleMeant(options: SideOptions, roles: readonly Role[]): Role | undefined {
  const meant = roles.filter((role) => ownOptions(options, role).length > 0);
  const suited = meant.filter((one) =>
    meant.every((role) => foreignOptions(role, one, options).length === 0),
  );
  const [one = meant[0], ...others] = suited;
  if (one === undefined || others.length === 0) return one;
  const names = suited.map(({ name }) => name).join(' or ');
  throw usageError(`${ownOptions(options, one).join(', ')} is for the role ${names}.`, 'Give --role.');
}

/** Two roles may share an option: it is foreign to none of them. */
function foreignOptions(role: Role, one: Role, options: SideOptions): readonly string[] {
  const own = ownOptions(options, one);
  return ownOptions(options, role).filter((flag) => !own.includes(flag));
}

function refuseForeign(role: Role, one: Role, options: SideOptions): void {
  const given = foreignOptions(role, one, options);
  if (given.length === 0) return;
  throw usageError(
    `${given.join(', ')} ${given.length > 1 ? 'are' : 'is'} for the role ${role.name}, but the role under test is ${one.name}.`,
    `Leave out ${given.join(', ')}, or give --role ${role.name} and only its options.`,
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
  const alwaysThere = roles.find(({ isAlwaysAt }) => isAlwaysAt?.(url));
  if (alwaysThere) return alwaysThere;
  const told = await roleOfTarget(url, roles, profile.patience.answer, {
    token: linkToken(),
    tls: await tlsOf(options, profile),
  });
  if (told) return told;
  throw usageError(`The target ${url} does not state its role.`, 'Give --role.');
}
