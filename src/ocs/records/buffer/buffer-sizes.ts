import type { DialingSession } from '../../campaigns/dialing-session.ts';
import { dialModeTraits } from '../../configuration/dialing-modes.ts';

/**
 * How many chains the buffer of a session should hold. If OCS dials, the configured sizes are those for one agent, so that
 * large groups do not wait for the database.
 */
export function bufferSizes({ campaignGroup, mode, agents }: DialingSession): {
  readonly minimum: number;
  readonly optimal: number;
} {
  const { minimumBufferSize, optimalBufferSize } = campaignGroup;
  const factor = dialModeTraits[mode].automatic ? Math.max(1, agents.size) : 1;
  return { minimum: minimumBufferSize * factor, optimal: optimalBufferSize * factor };
}
