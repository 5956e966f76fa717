import { KitError } from '../../../kernel/kit-error.ts';
import { errorText } from '../../../protocol/error-text.ts';
import { type RequestName, requestNames } from '../../../protocol/message-names.generated.ts';
import { FindingError } from '../../case/case-outcome.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import { Transcript } from '../../case/transcript.ts';
import type { SeenCampaign, Sight } from '../../run/sight.ts';
import { type AgentName, testAgents } from '../../test-bed/test-agents.ts';
import { TestBed } from '../../test-bed/test-bed.ts';
import { TestBedControl } from '../../test-bed/test-bed-control.ts';
import type { OcsRun } from '../ocs-run.ts';
import { AgentLook, type Asked, isRefusal } from './agent-look.ts';

/** No OCS has given it to a record. */
const unknownHandle = 987_654_321;
/** A request that names it changes nothing in an OCS that looks for the list. */
const unknownList = 'No such list';
/** These change what the agent may ask for: they are sent last. */
const last: readonly RequestName[] = ['PreviewDialingModeOver', 'LogOut'];

/**
 * Takes a first look at an OCS: which agents of the suite's test bed can log in, which campaigns they are notified of,
 * and what comes for each request. With a control link, the suite's test bed is set up first, as for every case.
 */
export async function sightOfProduct(run: OcsRun): Promise<Sight> {
  const none = { agents: [], campaigns: [], requests: new Map() };
  try {
    await setUp(run);
    return await lookRound(run);
  } catch (error) {
    if (error instanceof KitError) return { ...none, nothing: `${error.code}: ${error.message}` };
    if (error instanceof FindingError) return { ...none, nothing: error.message };
    throw error;
  }
}

/** The test bed of a case without its own set-up. */
async function setUp(run: OcsRun): Promise<void> {
  if (!run.system.control) return;
  const testBed = new TestBed();
  testBed.main.state = 'running';
  await new TestBedControl(testBed, run, new Transcript(() => 0), () => undefined).stand();
}

type Shown = Pick<Sight, 'applicationId' | 'campaigns' | 'requests'>;

/** All agents try to log in; the first who succeeds sends the requests. */
async function lookRound(run: OcsRun): Promise<Sight> {
  const agents: Sight['agents'][number][] = [];
  let shown: Shown | undefined;
  for (const name of Object.keys(testAgents) as AgentName[]) {
    // The names of the test agents and no others.
    const identity = testAgents[name];
    const look = await openOrRefusal(name, run);
    if (look instanceof KitError) {
      agents.push({ ...identity, refusal: look.message });
      continue;
    }
    agents.push(identity);
    try {
      shown ??= await lookAs(look);
    } finally {
      await look.leave();
    }
  }
  return { campaigns: [], requests: new Map(), ...shown, agents };
}

async function openOrRefusal(name: AgentName, run: OcsRun): Promise<AgentLook | KitError> {
  try {
    return await AgentLook.open(name, testAgents[name], run);
  } catch (error) {
    if (error instanceof KitError && isRefusal(error)) return error;
    throw error;
  }
}

async function lookAs(look: AgentLook): Promise<Shown> {
  const requests = new Map<string, string>();
  const status = await look.ask('CampaignStatusRequest', {}, () => true);
  requests.set('CampaignStatusRequest', whatCame(status));
  const id = look.messages.map(({ userData }) => userData.GSW_APPLICATION_ID).find(isNumber);
  const campaigns = [...new Map(look.messages.flatMap(campaignIn).map((one) => [JSON.stringify(one), one]))];
  const seen = { campaigns: campaigns.map(([, campaign]) => campaign), requests };
  if (id === undefined) return seen;
  const campaign = seen.campaigns[0]?.name ?? '';
  const asked = { applicationId: id, campaign, callingList: unknownList };
  const others = requestNames.filter((name) => !requests.has(name) && !last.includes(name));
  for (const name of [...others, ...last]) requests.set(name, await answerTo(name, look, asked));
  return { ...seen, applicationId: id };
}

async function answerTo(name: RequestName, look: AgentLook, asked: Asked): Promise<string> {
  if (name === 'PreviewRecordRequest') return whatCame(await look.record(asked));
  const needsRecord = !/^(PreviewDialingMode|LogOut|AddRecord)/.test(name);
  const record = needsRecord ? { GSW_RECORD_HANDLE: unknownHandle } : undefined;
  return whatCame(await look.ask(name, { ...asked, record }, (message) => campaignIn(message).length === 0));
}

function whatCame(message: ReceivedMessage | undefined): string {
  if (message === undefined) return 'nothing came';
  const { identified } = message;
  return identified.kind === 'error' ? errorText(identified.number) : nameOf(message);
}

/** The campaign of a notification. */
function campaignIn(message: ReceivedMessage): readonly SeenCampaign[] {
  const event = nameOf(message);
  if (!event.startsWith('Campaign')) return [];
  const {
    GSW_CAMPAIGN_NAME: name,
    GSW_CAMPAIGN_GROUP_NAME: group,
    GSW_CAMPAIGN_MODE: mode,
  } = message.userData;
  return [
    {
      event,
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof group === 'string' ? { group } : {}),
      ...(typeof mode === 'string' ? { mode } : {}),
    },
  ];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
