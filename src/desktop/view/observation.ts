import type { Observation } from '../../protocol/upper-tester.generated.ts';

export type { Observation };

export type AgentState = Observation['agentState'];

export type ObservedCampaign = Observation['campaigns'][number];

export type ObservedRecord = Observation['records'][number];

/** How a record came: asked for, with its chain, as a callback, or with a call. */
export type RecordOrigin = ObservedRecord['origin'];

export type ObservedCallback = Observation['callbacks'][number];

export type ObservedError = NonNullable<Observation['lastError']>;
