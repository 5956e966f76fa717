import { announceTakeover } from './campaigns/campaign-status.ts';
import { postState } from './campaigns/campaign-status-over-http.ts';
import { isLeaving } from './campaigns/departure.ts';
import type { DialingSession } from './campaigns/dialing-session.ts';
import { startDialing } from './dialing/automatic-dialing.ts';
import { beginDeparture } from './dialing/smart-logout.ts';
import { giveUp } from './dialing-commands.ts';
import type { Machine } from './machine/machine.ts';
import { lookForCallbacks } from './records/scheduled-calls.ts';
import { fillBuffer } from './requests/preview-record.ts';

/** What one OCS takes over from the other for a dialing session. */
export type HeldSession = Pick<DialingSession, 'state' | 'mode' | 'guid' | 'isIvr'> & {
  readonly campaignGroup: string;
  /** DNs of the agents in Preview dialing mode, which only unloading and logout end (ruling 87). */
  readonly previewing: readonly string[];
  /** DNs of the agents who are leaving the session (ruling 212). */
  readonly leaving: readonly string[];
};

/** Sessions that are loaded or running, in the order in which they were loaded. */
export function heldSessions(machine: Machine): readonly HeldSession[] {
  return loadedSessions(machine).map((session) => ({
    campaignGroup: session.campaignGroup.name,
    state: session.state,
    mode: session.mode,
    guid: session.guid,
    isIvr: session.isIvr,
    previewing: [...session.agents].filter(({ previewing }) => previewing.has(session)).map(({ dn }) => dn),
    leaving: [...session.agents].filter((agent) => isLeaving(agent, session)).map(({ dn }) => dn),
  }));
}

function loadedSessions({ provisioned }: Machine): readonly DialingSession[] {
  return [...provisioned.sessions.values()]
    .filter(({ state }) => state !== 'NotLoaded')
    .sort((one, other) => one.loadOrder - other.loadOrder);
}

/**
 * Stops being primary: gives up its sessions and the records that no agent has, without notifying anybody. Records on
 * desktops stay until they are finished (001, Characteristics of Event Structures).
 */
export function stepDown(machine: Machine): void {
  for (const session of loadedSessions(machine)) {
    session.state = 'NotLoaded';
    giveUp(machine, session);
  }
}

/** Becomes primary: continues the sessions where the other OCS stopped, and notifies their agents. */
export function takeOver(machine: Machine, held: readonly HeldSession[]): void {
  for (const { campaignGroup, previewing, leaving, ...status } of held) {
    const session = machine.provisioned.sessions.get(campaignGroup);
    if (session === undefined) continue;
    machine.loads += 1;
    Object.assign(session, status, { loads: session.loads + 1, loadOrder: machine.loads });
    for (const agent of session.agents) {
      if (previewing.includes(agent.dn)) agent.previewing.add(session);
      if (leaving.includes(agent.dn)) beginDeparture(machine, agent, session);
    }
    announceTakeover(machine, session);
    postState(machine, session);
    fillBuffer(machine, session);
    lookForCallbacks(machine, session);
    if (session.state === 'Running') startDialing(machine, session);
  }
}
