import { isDeepStrictEqual } from 'node:util';
import type { DialingSession } from './campaigns/dialing-session.ts';
import type { CampaignGroup } from './configuration/configuration.ts';
import { changePacing } from './dialing/automatic-dialing.ts';
import { pacingOptionsOf } from './dialing/dialing-options.ts';
import type { Machine } from './machine/machine.ts';
import type { OcsInput } from './machine/ports.ts';

type ChangeInput = Extract<OcsInput, { kind: 'changeOptions' }>;

/**
 * Changes options of a campaign group at run time, or what it optimizes: a session that dials is paced for the new goal from
 * now on (domain facts 5.2). What was decided at the last loading stays so until it is unloaded: whether it is an IVR group
 * (001, Virtual Agent Support for Notifications).
 */
export function changeOptions(machine: Machine, input: ChangeInput): void {
  const session = machine.provisioned.sessions.get(input.campaignGroup);
  if (session === undefined) return;
  const before = pacingOptionsOf(machine, session);
  session.campaignGroup = changed(session, input);
  if (!isDeepStrictEqual(pacingOptionsOf(machine, session), before)) changePacing(machine, session);
}

function changed(
  { campaignGroup }: DialingSession,
  { options, optimizeBy, optimizeGoal }: ChangeInput,
): CampaignGroup {
  return {
    ...campaignGroup,
    options: { ...campaignGroup.options, ...options },
    ...(optimizeBy !== undefined && { optimizeBy }),
    ...(optimizeGoal !== undefined && { optimizeGoal }),
  };
}
