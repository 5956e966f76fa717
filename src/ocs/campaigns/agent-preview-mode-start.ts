import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import type { LoggedInAgent } from './agents.ts';
import { type DialingSession, optionOf } from './dialing-session.ts';

/**
 * Refuses a preview record request if agent_preview_mode_start requires PreviewDialingModeStart and the agent has not
 * sent it (rulings 80 and 81). The agent gets no callbacks then either. In some modes nothing requires it (001,
 * PreviewDialingModeStart).
 */
export function refuseWithoutStart(
  machine: Machine,
  agent: LoggedInAgent,
  session: DialingSession,
): Refusal | undefined {
  if (!dialModeTraits[session.mode].previewStart) return undefined;
  const { options } = machine.provisioned.index.configuration;
  const needed = optionOf(session, options, 'agent_preview_mode_start') ?? false;
  if (!needed || agent.previewing.has(session)) return undefined;
  return refuse(101, 'PreviewDialingModeStart is required');
}
