import { join } from 'node:path';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from './role.ts';
import { sutOption } from './sut-option.ts';

/** Recorded calls: SIP Server, the media server, the indexer, and the devices whose calls are recorded. */
export const recording = {
  name: 'recording',
  words: { heading: 'Recording', one: 'A recording platform' },
  features: [join(kitFolder, 'features', 'recording')],
  steps: [join(codeFolder, 'steps', 'recording', `*${codeExtension}`)],
  options: [
    {
      name: 'recordings',
      flags: '--recordings <folder>',
      help: 'keeps the WAV files that the cases listen to; the report links to them',
    },
    {
      name: 'real',
      flags: '--real',
      help: 'recorded calls on real sockets of loopback, in real time, instead of virtual time in memory',
    },
    sutOption,
  ],
  saysHello: true,
  alwaysOn: async () => [],
  needs: async () => {
    const { needsOfRecording } = await import('../harness/recording/recording-needs.ts');
    return { of: needsOfRecording, unmet: () => () => undefined, observed: () => [] };
  },
  faults: async () => (await import('../proof/load-faults.ts')).recordingFaults(),
  variants: async () => (await import('../proof/load-variants.ts')).recordingVariants(),
  openReference: async () =>
    (await import('../proof/references/recording-reference.ts')).openRecordingReference(),
  open: async (options, profile, levels) =>
    (await import('./open-recording.ts')).openRecording(options, profile, levels),
} as const satisfies Role;
