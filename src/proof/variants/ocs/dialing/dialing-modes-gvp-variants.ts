import type { OcsVariant } from '../../../fault.ts';
import { dialingNothingIn, workingInMode } from '../../../operators/ocs/dialing/faulty-modes.ts';

const nameOnly = {
  section: 'CampaignStarted',
  sentence: 'The mode is named there; whom OCS dials for in it is not said.',
} as const;

/** Lawful choices of what OCS does in the modes for a voice platform. */
export const dialingModesGvpVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-gvp-dials-nothing',
    does: 'dials nothing in Progressive GVP mode: another application is to do it',
    against: [
      { rule: 'DLM-20', sentence: 'It does not dial for ports in that mode.' },
      { rule: 'DLM-22', sentence: 'It does not dial for ports in that mode.' },
    ],
    permits: [nameOnly],
    touches: ['dialing-modes', 'campaign-status', 'statistics'],
    choice: 'calls in Progressive GVP mode',
    decoration: dialingNothingIn('Progressive GVP'),
  },
  {
    name: 'ocs-gvp-calls-agents',
    does: 'calls agents in Progressive GVP mode, as in Progressive mode',
    against: [{ rule: 'DLM-21', sentence: 'It has agents in that mode.' }],
    permits: [nameOnly],
    touches: ['dialing-modes', 'campaign-status', 'statistics'],
    choice: 'calls in Progressive GVP mode',
    decoration: workingInMode('Progressive GVP', 'Progressive'),
  },
];
