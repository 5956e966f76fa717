import { KitError } from '../../../kernel/kit-error.ts';
import { errorText } from '../../../protocol/error-text.ts';
import { agentsOf, groupOf } from '../../test-bed/campaign-group-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { AgentLook, noRecordsAvailable } from './agent-look.ts';

/**
 * On a test bed that nobody sets up again: if an agent gets no record, a colleague asks as well. If there is none for the
 * colleague either, the lists are used up, and this is no fault of OCS: throws KitError STANDING_TEST_BED, with which all further cases of the place end.
 */
export async function refuseUsedUpLists(world: OcsWorld, actor: TestAgent): Promise<void> {
  const { testBed, run, actors, cutOff } = world;
  const { place, applicationId } = testBed;
  const { name: groupName, campaign } = groupOf(testBed, actor.name);
  const present = new Set([...actors.keys(), ...cutOff.map(({ name }) => name)]);
  const colleague = agentsOf(testBed, groupName).find((name) => !present.has(name));
  if (place === undefined || colleague === undefined) return;
  const look = await AgentLook.open(colleague, testBed.identityOf(colleague), run);
  try {
    const asked = { applicationId, campaign };
    if (testBed.previewStartRequired) await look.ask('PreviewDialingModeStart', asked, () => true);
    const error = (await look.record(asked))?.userData.GSW_ERROR_NUMBER;
    if (error === noRecordsAvailable)
      throw usedUp(place.n, testBed.listOf(campaign), [actor.name, colleague]);
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
