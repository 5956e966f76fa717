import type { DialMode } from './configuration.ts';

/** What is particular to a dialing mode. */
export interface DialModeTraits {
  /** Whether OCS itself dials; a group works in at most one such session at a time (001, Campaign Status Notification). */
  readonly automatic: boolean;
  /** How many calls it dials: one for each agent who is ready, or more, as forecast. */
  readonly pacing: 'none' | 'progressive' | 'predictive';
  /** Whether an agent is engaged in a call of their own before the customer is dialed. */
  readonly seizing: boolean;
  /**
   * Whether it dials for the ports of a voice platform instead of agents: the voice treatment ports of the group's places
   * stand for them, whether or not it is an IVR group.
   */
  readonly ivrPorts: boolean;
  /** Whether a record is finished only by RecordProcessed, no matter what the option record_processed says (001, RecordProcessed). */
  readonly recordProcessed: boolean;
  /** Whether the option agent_preview_mode_start counts (001, PreviewDialingModeStart and PreviewDialingModeOver). */
  readonly previewStart: boolean;
}

const automatic = {
  automatic: true,
  seizing: false,
  ivrPorts: false,
  recordProcessed: false,
  previewStart: true,
} as const;
const byAgents = {
  automatic: false,
  pacing: 'none',
  seizing: false,
  ivrPorts: false,
  recordProcessed: true,
  previewStart: true,
} as const;

export const dialModeTraits = {
  Predictive: { ...automatic, pacing: 'predictive' },
  Progressive: { ...automatic, pacing: 'progressive' },
  Preview: byAgents,
  'Progressive with Seizing': { ...automatic, pacing: 'progressive', seizing: true },
  'Predictive with Seizing': { ...automatic, pacing: 'predictive', seizing: true },
  'Push Preview': { ...byAgents, recordProcessed: false, previewStart: false },
  'Progressive GVP': { ...automatic, pacing: 'progressive', ivrPorts: true },
  'Predictive GVP': { ...automatic, pacing: 'predictive', ivrPorts: true },
  'Power GVP': { ...automatic, pacing: 'progressive', ivrPorts: true, previewStart: false },
} as const satisfies Record<DialMode, DialModeTraits>;
