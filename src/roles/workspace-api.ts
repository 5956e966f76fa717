import { join } from 'node:path';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import { isServerAddress } from '../workspace-api/client/workspace-address.ts';
import type { Role } from './role.ts';

/** The server side of Genesys's Workspace API: what any server of it must do, no matter which OCS is behind it. */
export const workspaceApi = {
  name: 'workspace-api',
  words: { heading: 'Workspace API', one: 'A server of the Workspace API' },
  features: [join(kitFolder, 'features', 'workspace-api')],
  steps: [join(codeFolder, 'steps', 'workspace-api', `*${codeExtension}`)],
  options: [],
  saysHello: true,
  isAlwaysAt: isServerAddress,
  alwaysOn: async () => [],
  needs: async () => {
    const { noNeeds } = await import('../harness/run/case-needs.ts');
    return { of: () => noNeeds, unmet: () => () => undefined, observed: () => [] };
  },
  faults: async () => (await import('../proof/load-faults.ts')).workspaceFaults(),
  variants: async () => (await import('../proof/load-variants.ts')).workspaceVariants(),
  openReference: async () =>
    (await import('../proof/references/workspace-reference.ts')).openWorkspaceReference(),
  open: async (options, profile, levels) =>
    (await import('./open-workspace-api.ts')).openWorkspaceApi(options, profile, levels),
} as const satisfies Role;
