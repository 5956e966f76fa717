import { KitError } from '../../../kernel/kit-error.ts';
import { errorText } from '../../../protocol/error-text.ts';
import { agentsOf, groupOf } from '../../test-bed/campaign-group-agents.ts';
import type { ActorName, AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { AgentLook, noRecordsAvailable } from './agent-look.ts';

/**
 * On a test bed that nobody sets up again: if an agent gets no record, a colleague asks as well, at best one who takes
 * no part in the case; `errorFor` asks as one who does. If there is none for the colleague either, the lists are used up,
 * and this is no fault of OCS: throws KitError STANDING_TEST_BED, with which all further cases of the place end.
 */
export async function refuseUsedUpLists(
  world: OcsWorld,
  actor: TestAgent,
  errorFor: (colleague: TestAgent) => Promise<unknown>,
): Promise<void> {
  const { testBed, actors, cutOff } = world;
  const { name: groupName, campaign } = groupOf(testBed, actor.name);
  const present = new Set<ActorName>([...actors.keys(), ...cutOff.map(({ name }) => name)]);
  const colleagues = agentsOf(testBed, groupName).filter((name) => name !== actor.name);
  const absent = colleagues.find((name) => !present.has(name));
  const here = colleagues.find((name) => actors.has(name));
  const other = here && actors.get(here);
  const asked = absent ?? here;
  if (testBed.place === undefined || asked === undefined) return;
  const error =
    absent === undefined && other !== undefined
      ? await errorFor(other)
      : await errorOf(world, asked, campaign);
  if (error === noRecordsAvailable)
    throw usedUp(testBed.place.n, testBed.listOf(campaign), [actor.name, asked]);
}

/** The number of the error that a colleague gets who is not there yet. */
async function errorOf({ testBed, run }: OcsWorld, colleague: AgentName, campaign: string): Promise<unknown> {
  const { applicationId } = testBed;
  const look = await AgentLook.open(colleague, testBed.identityOf(colleague), run);
  try {
    const asked = { applicationId, campaign };
    if (testBed.previewStartRequired) await look.ask('PreviewDialingModeStart', asked, () => true);
    return (await look.record(asked))?.userData.GSW_ERROR_NUMBER;
  } finally {
    await look.leave();
  }
}

function usedUp(place: number, list: string, agents: readonly string[]): KitError {
  return new KitError({
    code: 'STANDING_TEST_BED',
    message: `The records of place ${place} are used up: callingLists."${list}": ${agents.join(' and ')} received ${errorText(noRecordsAvailable)}.`,
    hint: 'One run uses the lists up. Fill them again before the next: "ocs-tck stage --sql" writes their rows.',
  });
}
