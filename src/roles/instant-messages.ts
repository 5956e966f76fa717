import { join } from 'node:path';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from './role.ts';
import { sutOption } from './sut-option.ts';

/** Instant messages between agents and knowledge workers: a strategy, a connector, or a whole system. */
export const instantMessages = {
  name: 'instant-messages',
  words: { heading: 'Instant messages', one: 'A system for instant messages' },
  features: [join(kitFolder, 'features', 'instant-messages')],
  steps: [join(codeFolder, 'steps', 'instant-messages', `*${codeExtension}`)],
  options: [
    sutOption,
    {
      name: 'workers',
      flags: '--workers <client>',
      help: 'knowledge workers have instant messages by SIP: with clients of the kit (sip), or stock sipp (sipp)',
    },
  ],
  saysHello: true,
  alwaysOn: async () => [],
  needs: async () => {
    const { needsOfIm, unmetByIm } = await import('../harness/instant-messages/im-needs.ts');
    return { of: needsOfIm, unmet: () => unmetByIm, observed: () => [] };
  },
  faults: async () => (await import('../proof/load-faults.ts')).imFaults(),
  variants: async () => (await import('../proof/load-variants.ts')).imVariants(),
  openReference: async () => (await import('../proof/references/im-reference.ts')).openImReference(),
  open: async (options, profile, levels) =>
    (await import('./open-instant-messages.ts')).openInstantMessages(options, profile, levels),
} as const satisfies Role;
