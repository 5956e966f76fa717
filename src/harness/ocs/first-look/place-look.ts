import { KitError } from '../../../kernel/kit-error.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedMessage } from '../../case/received-message.ts';
import { agentsOf } from '../../test-bed/campaign-group-agents.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';
import { type AgentName, type TestAgentIdentity, testAgents } from '../../test-bed/test-agents.ts';
import type { TestBedGroup } from '../../test-bed/test-bed-campaigns.ts';
import type { OcsRun } from '../ocs-run.ts';
import { AgentLook, isRefusal } from './agent-look.ts';

/** What an agent of a place saw. */
export interface AgentSeen extends TestAgentIdentity {
  readonly name: AgentName;
  /** Why the switch did not let the agent in. */
  readonly refusal?: KitError;
  readonly messages: readonly ReceivedMessage[];
}

/** The answer to a request for a record of a campaign group; nothing if no agent could ask. */
export interface GroupSeen {
  readonly group: TestBedGroup;
  readonly agent: AgentName | undefined;
  /** Whether the profile claims that records can be requested; if not, nobody asks. */
  readonly isClaimed: boolean;
  readonly answer: UserData | undefined;
}

/** What a place of the standing test bed shows over the link. */
export interface PlaceSeen {
  readonly agents: readonly AgentSeen[];
  readonly groups: readonly GroupSeen[];
}

/**
 * Logs the agents of a place in, asks for the status of campaigns and for a record of each, and leaves everything as it
 * was.
 */
export async function lookAtPlace(
  place: StandingPlace,
  run: OcsRun,
  applicationId: number,
): Promise<PlaceSeen> {
  const { testBed } = place;
  const names = Object.keys(testAgents) as AgentName[]; // The names of the test agents and no others.
  const seen = await Promise.all(
    names.map(async (name) => {
      const groups = testBed.groups.filter((group) => agentsOf(testBed, group.name)[0] === name);
      return lookAs(name, groups, place, run, applicationId);
    }),
  );
  return { agents: seen.map(({ agent }) => agent), groups: seen.flatMap(({ groups }) => groups) };
}

async function lookAs(
  name: AgentName,
  groups: readonly TestBedGroup[],
  place: StandingPlace,
  run: OcsRun,
  applicationId: number,
): Promise<{ readonly agent: AgentSeen; readonly groups: readonly GroupSeen[] }> {
  const identity = { agentId: place.agentOf(testAgents[name].agentId), dn: place.dnOf(testAgents[name].dn) };
  const isClaimed = run.profile.supports?.requests?.includes('PreviewRecordRequest') ?? true;
  const nothing = groups.map((group) => ({ group, agent: undefined, isClaimed, answer: undefined }));
  try {
    const look = await AgentLook.open(name, identity, run);
    try {
      if (groups.length > 0) await look.ask('CampaignStatusRequest', { applicationId }, () => true);
      const answers = isClaimed ? await askAll(look, groups, place, applicationId) : [];
      const seen = groups.map((group, n) => ({ group, agent: name, isClaimed, answer: answers[n] }));
      return { agent: { name, ...identity, messages: look.messages }, groups: seen };
    } finally {
      await look.leave();
    }
  } catch (error) {
    const agent = { name, ...identity, messages: [] };
    if (isRefusal(error)) return { agent: { ...agent, refusal: error }, groups: nothing };
    if (isOfProduct(error)) return { agent, groups: nothing };
    throw error;
  }
}

/** The product breaks a rule of the link, or floods the kit: the cases will report it. */
function isOfProduct(error: unknown): boolean {
  return error instanceof FindingError || (error instanceof KitError && error.culprit === 'product');
}

async function askAll(
  look: AgentLook,
  groups: readonly TestBedGroup[],
  place: StandingPlace,
  applicationId: number,
): Promise<readonly (UserData | undefined)[]> {
  const answers: (UserData | undefined)[] = [];
  for (const group of groups) {
    const asked = { applicationId, campaign: place.nameOf(group.campaign) };
    if (place.testBed.previewStartRequired) await look.ask('PreviewDialingModeStart', asked, () => true);
    answers.push((await look.record(asked))?.userData);
  }
  return answers;
}
