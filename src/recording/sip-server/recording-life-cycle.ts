import type { TransitionTable } from '../../kernel/transition-table.ts';

export type RecordingState = 'Opening' | 'Recording' | 'Paused' | 'Ended' | 'Failed';
export type RecordingEvent = 'start' | 'pause' | 'resume' | 'end' | 'fail';

/** A recording from the view of SIP Server: what cannot be opened fails, and the call lives on (ledger L-8, L-9). */
export const recordingLifeCycle = {
  Opening: { start: 'Recording', end: 'Ended', fail: 'Failed' },
  Recording: { pause: 'Paused', end: 'Ended', fail: 'Failed' },
  Paused: { resume: 'Recording', end: 'Ended', fail: 'Failed' },
  Ended: {},
  Failed: {},
} as const satisfies TransitionTable<RecordingState, RecordingEvent>;
