import type { CampaignGroup, Configuration } from '../ocs/configuration/configuration.ts';
import type { QueueSetUp } from '../switch/machine/queue.ts';
import type { SetUp } from '../switch/ports.ts';

/**
 * What the configuration says about the switch: a campaign group's queue distributes to the agents or places of its group.
 * Campaign groups may share a queue.
 */
export function switchSetUp(configuration: Configuration): SetUp {
  const queues = new Map<string, QueueSetUp>();
  for (const group of configuration.campaignGroups) {
    const { queue: dn } = group;
    if (dn !== undefined) queues.set(dn, withGroup(queues.get(dn) ?? { dn }, group, configuration));
  }
  const { trunks, detection, unmonitoredDNs, consultationUserData } = configuration.switch;
  return {
    kind: 'setUp',
    queues: [...queues.values()],
    ...(trunks !== undefined && { trunks }),
    ...(detection && { detection }),
    ...(unmonitoredDNs && { unmonitoredDNs }),
    ...(consultationUserData && { consultationUserData }),
  };
}

function withGroup(queue: QueueSetUp, { group }: CampaignGroup, configuration: Configuration): QueueSetUp {
  const agents = configuration.agentGroups.find(({ name }) => name === group)?.agents ?? [];
  const places = configuration.placeGroups.find(({ name }) => name === group);
  return {
    ...queue,
    agents: united(queue.agents, agents),
    places: united(queue.places, places?.dns),
    ports: united(queue.ports, places?.ports),
  };
}

function united(some: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return [...new Set([...some, ...others])];
}
