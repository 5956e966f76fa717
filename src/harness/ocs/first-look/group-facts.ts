import type { UserData } from '../../../protocol/user-data.ts';
import { nameOf } from '../../case/received-message.ts';
import { agentsOf } from '../../test-bed/campaign-group-agents.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { GroupSeen, PlaceSeen } from './place-look.ts';

/** What is known about a campaign group, from all sources. */
export interface GroupFacts {
  readonly name: string;
  readonly campaign: string;
  readonly list: string;
  readonly isRunning: boolean;
  readonly isLoaded: boolean;
  /** Notifications that name its campaign. */
  readonly notified: readonly { readonly event: string; readonly group: unknown }[];
  /** The agent who looked, if one could. */
  readonly agent: AgentName | undefined;
  /** Whether a record could be requested. */
  readonly isClaimed: boolean;
  readonly answer: UserData | undefined;
  readonly error: number | undefined;
}

/** Puts together what the agents of a campaign group were told, and what the one who asked was answered. */
export function factsOf(
  place: StandingPlace,
  { agents }: PlaceSeen,
  { group, agent, isClaimed, answer }: GroupSeen,
): GroupFacts {
  const campaign = place.nameOf(group.campaign);
  const members = agentsOf(place.testBed, group.name);
  const notified = agents
    .filter(({ name }) => members.includes(name))
    .flatMap(({ messages }) => messages)
    .filter(({ userData }) => userData.GSW_CAMPAIGN_NAME === campaign)
    .map((message) => ({ event: nameOf(message), group: message.userData.GSW_CAMPAIGN_GROUP_NAME }))
    .filter(({ event }) => event.startsWith('Campaign'));
  const error = answer?.GSW_ERROR_NUMBER;
  return {
    name: place.nameOf(group.name),
    campaign,
    list: place.nameOf(place.testBed.listOf(group.campaign)),
    isRunning: group.state === 'running' && group.mode === 'Preview',
    isLoaded: group.state !== 'not loaded',
    notified,
    agent,
    isClaimed,
    answer,
    error: typeof error === 'number' ? error : undefined,
  };
}
