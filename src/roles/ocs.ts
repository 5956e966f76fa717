import { join } from 'node:path';
import type { StandingTestBed } from '../harness/test-bed/standing-test-bed.ts';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import { isWorkspaceAddress } from '../workspace-api/client/workspace-address.ts';
import type { Role } from './role.ts';

/** The server: an implementation of Outbound Contact Server. */
export const ocs = {
  name: 'ocs',
  words: { heading: 'OCS', one: 'An OCS' },
  features: [join(kitFolder, 'features', 'ocs'), join(kitFolder, 'features', 'flows', 'ocs')],
  steps: [join(codeFolder, 'steps', 'ocs', `*${codeExtension}`)],
  options: [
    {
      name: 'control',
      flags: '--control <url>',
      help: 'control link of an OCS; without it, cases that need a set-up are not run',
    },
  ],
  saysHello: false,
  isAlwaysAt: isWorkspaceAddress,
  alwaysOn: async () =>
    (await import('../harness/ocs/always-on/always-on-rules.ts')).alwaysOnRules.map(({ id }) => id),
  needs: async () => {
    const { needsOfOcs, standingTestBedFor } = await import('../harness/ocs/ocs-needs.ts');
    const { unmetByOcs } = await import('../harness/ocs/unmet-by-ocs.ts');
    const { answeredRequests } = await import('../harness/case/observed-requests.ts');
    return {
      of: needsOfOcs,
      unmet: (all) => {
        let standing: StandingTestBed | undefined;
        return unmetByOcs(() => {
          standing ??= standingTestBedFor(all);
          return standing;
        });
      },
      observed: answeredRequests,
    };
  },
  faults: async () => (await import('../proof/load-faults.ts')).ocsFaults(),
  variants: async () => (await import('../proof/load-variants.ts')).ocsVariants(),
  openReference: async (conditions) =>
    (await import('../proof/references/ocs-reference.ts')).openOcsReference(conditions),
  open: async (options, profile, levels) => (await import('./open-ocs.ts')).openOcs(options, profile, levels),
} as const satisfies Role;
