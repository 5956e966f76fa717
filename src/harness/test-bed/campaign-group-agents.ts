import { type AgentName, membersOf } from './test-agents.ts';
import type { TestBed } from './test-bed.ts';
import type { TestBedGroup } from './test-bed-campaigns.ts';

/** The agents who are notified of what happens to a campaign group. */
export function agentsOf(testBed: TestBed, campaignGroup: string): readonly AgentName[] {
  const { agentGroup, assigned } = testBed.group(campaignGroup);
  const { group, agents } = testBed.furtherMembers;
  return [...membersOf(agentGroup), ...(agentGroup === group ? agents : []), ...assigned];
}

/** The campaign group in which an actor works: the first one of the test bed that has the actor's agent group. */
export function groupOf(testBed: TestBed, actor: string): TestBedGroup {
  const found = testBed.groups.find((group) => agentsOf(testBed, group.name).some((name) => name === actor));
  return found ?? testBed.main;
}
