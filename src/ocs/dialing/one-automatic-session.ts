import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { DialMode } from '../configuration/configuration.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import { isIvrGroup } from './virtual-agents.ts';

/**
 * Why a session cannot be started in a mode: in a group, only one session at a time may dial by itself (001, Campaign
 * Status Notification from OCS to Desktop), and it needs a queue for its calls.
 */
export function whyNotStart(machine: Machine, session: DialingSession, mode: DialMode): string | undefined {
  if (!dialModeTraits[mode].automatic) return undefined;
  const { name, group, queue } = session.campaignGroup;
  if (queue === undefined)
    return `The campaign group ${JSON.stringify(name)} has no queue for calls in ${mode} mode.`;
  if (dialModeTraits[mode].seizing && becomesIvr(machine, session))
    return `The campaign group ${JSON.stringify(name)} is an IVR group: it does not work in ${mode} mode.`;
  const other = [...machine.provisioned.sessions.values()].find(
    (one) => one !== session && dialsFor(one, group),
  );
  if (other === undefined) return undefined;
  const { mode: itsMode, campaignGroup } = other;
  return `The group ${JSON.stringify(group)} already works in ${itsMode} mode, for ${JSON.stringify(campaignGroup.name)}: stop that first.`;
}

function dialsFor({ state, mode, campaignGroup }: DialingSession, group: string): boolean {
  return state === 'Running' && dialModeTraits[mode].automatic && campaignGroup.group === group;
}

/** Whether it is an IVR group (001, Virtual Agent Support for Notifications: not in ASM dialing mode), or will be once it is loaded. */
function becomesIvr(machine: Machine, session: DialingSession): boolean {
  return session.state === 'NotLoaded' ? isIvrGroup(machine, session) : session.isIvr;
}
