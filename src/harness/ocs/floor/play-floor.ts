import { isJsonObject } from '../../../kernel/json.ts';
import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { FloorAtWork, floorSeed } from './floor-at-work.ts';
import { type FloorPlan, floorCustomers, recordsFor } from './floor-plan.ts';
import { floorNames, floorProvisioning } from './floor-provisioning.ts';
import type { PlayedFloor } from './played-floor.ts';

/** Seconds after the last look, for what is still being written. */
const lastWrites = 5;

/** Plays a floor in virtual time, on a test bed of its own. */
export async function playFloor(world: OcsWorld, plan: FloorPlan, minutes: number): Promise<PlayedFloor> {
  const { testBedControl } = world;
  await setUp(world, plan, minutes);
  const floor = new FloorAtWork(world, plan);
  try {
    await floor.begin();
    await testBedControl.call('dialing.start', { campaignGroup: floorNames.campaignGroup });
    await floor.work(minutes * 60);
    const { connected, queue, busy, waits } = floor;
    await testBedControl.advance(lastWrites);
    const abandoned = await recordsWith(world, callResult.Abandoned);
    const dropped = await recordsWith(world, callResult.Dropped);
    const lost = abandoned.count + dropped.count;
    const entries = [abandoned.entry, dropped.entry];
    return { queue, connected, busy, waits, lost, entries };
  } finally {
    floor.leave();
  }
}

/** The configuration of a floor is long, and the same for everybody: it is not kept in the transcript. */
async function setUp(world: OcsWorld, plan: FloorPlan, minutes: number): Promise<void> {
  const { testBedControl, testBed, run } = world;
  await testBedControl.call('reset', {});
  const records = recordsFor(plan.agents, minutes);
  const provisioning = {
    ...floorProvisioning(plan, records, testBed.options),
    applicationId: testBed.applicationId,
  };
  await run.system.control?.ask('provision', provisioning);
  await testBedControl.call('customers.populate', { seed: floorSeed, ...floorCustomers });
  await testBedControl.call('dialing.load', { campaignGroup: floorNames.campaignGroup });
}

async function recordsWith(world: OcsWorld, result: number) {
  const params = { callingList: floorNames.list, where: { call_result: result } };
  const { result: read, entry } = await world.testBedControl.call('records.read', params);
  const count = isJsonObject(read) && Array.isArray(read.records) ? read.records.length : 0;
  return { count, entry };
}
