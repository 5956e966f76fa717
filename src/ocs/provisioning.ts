import { register } from './agents-at-work.ts';
import { createDialingSession } from './campaigns/dialing-session.ts';
import type { Configuration } from './configuration/configuration.ts';
import { indexConfiguration } from './configuration/configuration-index.ts';
import { keepCalls, portsOf } from './dialing/virtual-agents.ts';
import type { Machine, Provisioned } from './machine/machine.ts';
import { unprovisioned } from './machine/unprovisioned.ts';
import { forgetDoNotCall, readDoNotCall } from './records/do-not-call-list.ts';
import { retryTimer } from './records/returning-records.ts';

/** Whether this OCS has been given a configuration. */
export function isProvisioned(machine: Machine): boolean {
  return machine.provisioned.index.configuration !== unprovisioned;
}

/** What follows from a configuration alone; no session is loaded yet. */
export function provisionedWith(configuration: Configuration): Provisioned {
  const index = indexConfiguration(configuration);
  const sessions = index.campaignGroups.map(createDialingSession);
  return {
    index,
    applicationId: configuration.applicationId,
    sessions: new Map(sessions.map((session) => [session.campaignGroup.name, session])),
    ports: portsOf(sessions),
    sessionsOfQueue: Map.groupBy(sessions, ({ campaignGroup }) => campaignGroup.queue ?? ''),
    campaigns: new Set(configuration.campaigns.map((campaign) => campaign.name)),
  };
}

/** A new configuration replaces everything except the logged-in agents, which T-Server reports. */
export function provision(machine: Machine, configuration: Configuration): void {
  const { ports } = machine.provisioned;
  machine.provisioned = provisionedWith(configuration);
  keepCalls(ports, machine.provisioned.ports);
  machine.records.clear();
  machine.sharedCalls.clear();
  machine.engagements.clear();
  machine.asked.clear();
  machine.rereading.clear();
  machine.retrieving.clear();
  machine.departing.clear();
  if (machine.unsaved.length > 0) machine.effects.push({ kind: 'cancelTimer', name: retryTimer });
  machine.unsaved.length = 0;
  forgetDoNotCall(machine);
  readDoNotCall(machine);
  for (const { agentId, dn, ready, calls, ringing, work } of [...machine.agents.values()])
    Object.assign(register(machine, agentId, dn), { ready, calls, ringing, work });
}
