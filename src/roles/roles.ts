import { desktop } from './desktop.ts';
import { ocs } from './ocs.ts';
import type { Role } from './role.ts';

/** All roles, in the order in which they are run and reported: the one list that a new role is added to. */
export const roles: readonly Role[] = [ocs, desktop];
