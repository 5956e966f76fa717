import type { JsonObject } from '../../kernel/json.ts';
import type { AgentName } from './test-agents.ts';

/** The state that a scenario's set-up brings a campaign group into. */
export const testBedStates = ['not loaded', 'loaded', 'running', 'stopped'] as const;

export type TestBedState = (typeof testBedStates)[number];

/** DN of the queue at which all campaign groups have their calls. */
export const queueOfGroups = '8000';

/** A campaign group of the test bed. */
export interface TestBedGroup {
  readonly name: string;
  readonly campaign: string;
  /** The agent group or place group. */
  agentGroup: string;
  state: TestBedState;
  mode: string;
  minimum: number;
  optimal: number;
  script?: string;
  callerIdSet?: string;
  readonly options: Record<string, string | number | boolean>;
  /** Agents who were assigned to it during the scenario. */
  readonly assigned: AgentName[];
}

/** A campaign of the test bed. */
export interface TestBedCampaign {
  readonly name: string;
  readonly callingList: string;
  script?: string;
  options?: JsonObject;
}

/** A campaign's part of the control method `provision`; `n` is its place among the campaigns. */
export function provisionedCampaign(campaign: TestBedCampaign, n: number): JsonObject {
  return {
    name: campaign.name,
    dbid: 61 + n,
    description: `${campaign.name} offers`,
    callingLists: [campaign.callingList],
    ...(campaign.script ? { script: campaign.script } : {}),
    ...(campaign.options ? { options: campaign.options } : {}),
  };
}

/** The same of a campaign group. */
export function provisionedGroup(group: TestBedGroup, n: number): JsonObject {
  return {
    name: group.name,
    dbid: 71 + n,
    description: `${group.campaign} offers for ${group.agentGroup}`,
    campaign: group.campaign,
    group: group.agentGroup,
    dialMode: group.mode,
    minimumBufferSize: group.minimum,
    optimalBufferSize: group.optimal,
    queue: queueOfGroups,
    options: group.options,
    ...(group.script ? { script: group.script } : {}),
    ...(group.callerIdSet ? { callerIdSet: group.callerIdSet } : {}),
  };
}
