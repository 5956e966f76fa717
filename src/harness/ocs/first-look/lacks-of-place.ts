import { errorText } from '../../../protocol/error-text.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';
import { factsOf, type GroupFacts } from './group-facts.ts';
import type { AgentSeen, GroupSeen, PlaceSeen } from './place-look.ts';

/** Something that `ocs-tck stage` prints and the system does not show. */
export interface Lack {
  /** Where it is in what `ocs-tck stage --json` prints, or in the profile: `agents."1001"`. */
  readonly key: string;
  readonly sentence: string;
  readonly hint: string;
}

/**
 * What a place lacks. It is a lack if the switch refuses something, or if the notifications and the answers agree. If
 * only one of them is wrong, or nothing comes, this may be a fault of OCS, and the cases report it. A campaign group that
 * OCS has no claimed way to show is a lack as well: nobody knows on what its cases would be played.
 */
export function lacksOfPlace(place: StandingPlace, seen: PlaceSeen, applicationId: number): readonly Lack[] {
  const other = lackOfApplication(seen, applicationId);
  const groups = other ? [] : seen.groups.flatMap((group) => lackOfGroup(place, seen, group));
  return [...seen.agents.flatMap(lackOfAgent), ...(other ?? []), ...groups];
}

function lackOfAgent({ agentId, dn, refusal }: AgentSeen): readonly Lack[] {
  if (refusal === undefined) return [];
  const sentence = `agent ${agentId} cannot log in on DN ${dn}: ${refusal.message}`;
  const hint =
    'Configure the agent and the DN, or give the names that they have (names.agents, names.dns of the profile).';
  return [{ key: `agents."${agentId}"`, sentence, hint }];
}

/** An OCS with another application id does not have to answer at all. */
function lackOfApplication({ agents }: PlaceSeen, applicationId: number): readonly Lack[] | undefined {
  const ids = agents.flatMap(({ messages }) => messages.map(({ userData }) => userData.GSW_APPLICATION_ID));
  const [first] = ids;
  if (first === undefined || first === applicationId || ids.some((id) => id !== first)) return undefined;
  const sentence = `the messages of OCS have the application id ${String(first)}, not ${applicationId}`;
  const hint = 'Write the DBID of the OCS application into standing.applicationId of the profile.';
  return [{ key: 'standing.applicationId', sentence, hint }];
}

/** Errors that say that there is no such campaign for this agent, with what to do about each. */
const absent: Readonly<Record<number, string>> = {
  104: 'Is the agent in the agent group, and is the campaign group configured?',
  105: 'Configure it, or give the name that it has (names.campaigns of the profile).',
  106: 'Load it and start it as "ocs-tck stage" prints.',
};

function lackOfGroup(place: StandingPlace, seen: PlaceSeen, group: GroupSeen): readonly Lack[] {
  const facts = factsOf(place, seen, group);
  const key = `campaignGroups."${facts.name}"`;
  const found = absentOrNotRunning(facts) ?? unseen(facts) ?? runningOrNamedWrong(facts, place);
  const lacks = found === undefined ? [] : [{ key, ...found }];
  const { answer, isRunning } = facts;
  return isRunning && answer !== undefined ? [...lacks, ...lackOfRecord(facts, answer, place)] : lacks;
}

type Found = Omit<Lack, 'key'>;

function absentOrNotRunning({
  campaign,
  isLoaded,
  isRunning,
  notified,
  error,
}: GroupFacts): Found | undefined {
  const refused = `a request for a record of campaign "${campaign}" is answered with ${errorText(error ?? Number.NaN)}`;
  const hint = error === undefined ? undefined : absent[error];
  if (isLoaded && notified.length === 0 && hint !== undefined)
    return { sentence: `no notification names it, and ${refused}`, hint };
  if (!isRunning || error !== 107 || notified.some(({ event }) => event === 'CampaignStarted'))
    return undefined;
  const sentence = `it does not run in Preview mode: there is no CampaignStarted, and ${refused}`;
  return { sentence, hint: 'Start it in Preview mode.' };
}

/** Error: Invalid Request. It is what an OCS says that does not know the request, whatever is set up. */
const invalidRequest = 101;

function unseen({ campaign, agent, isLoaded, isClaimed, notified, error }: GroupFacts): Found | undefined {
  if (agent === undefined || !isLoaded || notified.length > 0) return undefined;
  if (isClaimed && error !== invalidRequest) return undefined;
  const why = isClaimed
    ? `a request for a record of campaign "${campaign}" is answered with ${errorText(invalidRequest)}`
    : 'the profile does not claim PreviewRecordRequest, with which a record could be asked for';
  return {
    sentence: `it cannot be seen: no notification names it, and ${why}`,
    hint: 'Set it up as "ocs-tck stage" prints; if it is, OCS must name it in answer to CampaignStatusRequest, or the cases cannot be played without a control link.',
  };
}

function runningOrNamedWrong(facts: GroupFacts, place: StandingPlace): Found | undefined {
  const { name, isRunning, isLoaded, notified, answer, error } = facts;
  const ofGroup = notified.filter(({ group }) => group === undefined || group === name);
  const isStarted = ofGroup.some(({ event }) => event === 'CampaignStarted');
  if (!isRunning && isStarted && answer !== undefined && error === undefined)
    return {
      sentence: `it runs, and must ${isLoaded ? 'only be loaded' : 'not be loaded'}`,
      hint: 'Stop it.',
    };
  const called = answer?.GSW_CAMPAIGN_GROUP_NAME ?? notified[0]?.group;
  const isOtherName = typeof called === 'string' && !allNames(place).includes(called);
  if (!isOtherName || notified.length === 0 || notified.some(({ group }) => group !== called))
    return undefined;
  const hint =
    'Call it as "ocs-tck stage" prints, or give its name (names.campaignGroups of the profile). If this is not its name, OCS names it wrongly.';
  return { sentence: `its name is "${called}"`, hint };
}

function lackOfRecord({ list, error }: GroupFacts, answer: UserData, place: StandingPlace): readonly Lack[] {
  const { GSW_CALLING_LIST: ofList, GSW_PHONE: phone } = answer;
  const key = `callingLists."${list}"`;
  const fill =
    'Fill the lists again: "ocs-tck stage --sql" writes their rows, and one run uses them up. If they are full, see what OCS does with them.';
  if (error === 108) return [{ key, sentence: `there is no record: ${errorText(error)}`, hint: fill }];
  if (error !== undefined) return [];
  if (typeof ofList === 'string' && !allNames(place).includes(ofList)) {
    const hint =
      'Call it as "ocs-tck stage" prints, or give its name (names.callingLists of the profile). If this is not its name, OCS names it wrongly.';
    return [{ key, sentence: `its name is "${ofList}"`, hint }];
  }
  if (typeof phone !== 'string' || place.holds(phone)) return [];
  return [
    {
      key,
      sentence: `a record has the phone number ${phone}, which "ocs-tck stage" does not print`,
      hint: fill,
    },
  ];
}

function allNames({ names }: StandingPlace): readonly string[] {
  return [...names.callingLists, ...names.campaigns, ...names.campaignGroups];
}
