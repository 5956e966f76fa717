import type { RecordingFault } from '../../fault.ts';

/** Others who want to be in a recording. */
export const badEnvironmentFaults: readonly RecordingFault[] = [
  {
    name: 'third-session-replaces-another',
    does: 'gives the place of a session to the next one that is asked for',
    breaks: ['RBI-30', 'RBI-31'],
    decoration: { mediaServer: (right) => ({ ...right, thirdSession: () => 'replaces' }) },
  },
  {
    name: 'third-session-ends-recording',
    does: 'ends a recording when a third session is asked for',
    breaks: ['RBI-30'],
    decoration: { mediaServer: (right) => ({ ...right, thirdSession: () => 'ends' }) },
  },
];
