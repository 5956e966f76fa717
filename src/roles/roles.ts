import { desktop } from './desktop.ts';
import { instantMessages } from './instant-messages.ts';
import { ocs } from './ocs.ts';
import { recording } from './recording.ts';
import type { Role } from './role.ts';
import { workspaceApi } from './workspace-api.ts';

/** All roles, in the order in which they are run and reported. A new role is added to this list only. */
export const roles: readonly Role[] = [ocs, desktop, recording, instantMessages, workspaceApi];
