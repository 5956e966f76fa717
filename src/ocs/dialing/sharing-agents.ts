import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';

/** No document states a default: ours. */
const defaultWeight = 10;

/**
 * The sessions that may have the agent's next record, in the order of whose turn it is: several campaigns of a group may
 * run in Push Preview mode at once (001, Campaign Status Notification from OCS to Desktop), and share its agents by their
 * weights.
 */
export function inTurn(sessions: readonly DialingSession[]): readonly DialingSession[] {
  return [...sessions].sort((one, other) => one.served - other.served);
}

/**
 * The agent has a record of one of them. The agent's other sessions that could not have had a turn do not make good for
 * that later.
 */
export function noteTurn(
  { sessions }: LoggedInAgent,
  session: DialingSession,
  open: readonly DialingSession[],
): void {
  for (const one of sessions) if (!open.includes(one)) one.served = Math.max(one.served, session.served);
  session.served += 1 / (session.campaignGroup.weight ?? defaultWeight);
}
