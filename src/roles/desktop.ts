import { join } from 'node:path';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from './role.ts';

/** The client: an agent's desktop that talks to OCS. */
export const desktop = {
  name: 'desktop',
  words: { heading: 'Desktop', one: 'A desktop' },
  features: [join(kitFolder, 'features', 'desktop'), join(kitFolder, 'features', 'flows', 'desktop')],
  steps: [join(codeFolder, 'steps', 'desktop', `*${codeExtension}`)],
  options: [
    {
      name: 'spawn',
      flags: '--spawn <command>',
      help: 'starts a desktop with its upper tester on standard input and output',
    },
    {
      name: 'person',
      flags: '--person',
      help: 'a person operates the desktop, and is asked to click and to look; without cases, only what --questions allows',
    },
    {
      name: 'questions',
      flags: '--questions <number>',
      help: 'most questions for the person; 60 unless given',
    },
    {
      name: 'linkPort',
      flags: '--link-port <port>',
      help: 'port of the link that is played for a desktop; by default, any free one',
    },
    {
      name: 'workspacePort',
      flags: '--workspace-port <port>',
      help: 'a desktop uses the Workspace API at this HTTP port, and not the link; 0 for any free one',
    },
    {
      name: 'accounts',
      flags: '--accounts <file>',
      help: 'who may use the Workspace API, JSON; by default anybody on this machine',
    },
    {
      name: 'origin',
      flags: '--origin <origin...>',
      help: 'web pages that may use the Workspace API; by default those of this machine',
    },
    {
      name: 'flatUserEvents',
      flags: '--flat-user-events',
      help: 'of the Workspace API: key-value lists of user events are objects, not pairs',
    },
  ],
  saysHello: true,
  alwaysOn: async () =>
    (await import('../harness/desktop/always-on/desktop-rules.ts')).desktopRules.map(({ id }) => id),
  needs: async () => {
    const { needsOfDesktop, unmetByDesktop } = await import('../harness/desktop/desktop-needs.ts');
    const { sentRequests } = await import('../harness/case/observed-requests.ts');
    return { of: needsOfDesktop, unmet: () => unmetByDesktop, observed: sentRequests };
  },
  faults: async () => (await import('../proof/load-faults.ts')).desktopFaults(),
  variants: async () => (await import('../proof/load-variants.ts')).desktopVariants(),
  openReference: async (conditions) =>
    (await import('../proof/references/desktop-reference.ts')).openDesktopReference(conditions),
  casesUnlessNamed: async (corpus, options) =>
    (await import('./person-set.ts')).personSet(corpus, options)?.cases,
  open: async (options, profile, levels) =>
    (await import('./open-desktop.ts')).openDesktop(options, profile, levels),
} as const satisfies Role;
