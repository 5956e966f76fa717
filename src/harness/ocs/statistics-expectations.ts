import { isJsonObject } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateStatistics } from '../../protocol/validate.ts';
import { settingUp } from '../case/settle-case.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Statistics events since the test bed was set up, and the transcript entry that shows them. */
async function readStatistics(
  world: OcsWorld,
): Promise<{ readonly events: readonly UserData[]; readonly entry: number }> {
  await world.processed();
  const { result, entry } = await world.testBedControl.call('notifications.read', {});
  const list = isJsonObject(result) && Array.isArray(result.statistics) ? result.statistics : [];
  // Their schema says what is wrong with their values.
  return { events: list.filter(isJsonObject) as readonly UserData[], entry };
}

/** One of the statistics events has these keys. */
export async function expectStatistics(world: OcsWorld, keys: ExpectedKeys): Promise<void> {
  const { events, entry } = await readStatistics(world);
  const near = nearest(events, (event) => compareKeys(keys, event));
  const expected = 'OCS has sent a statistics event as described';
  if (!near) throw world.case.breach({ expected, actual: 'there was none', message: entry });
  if (near.mismatches.length > 0) {
    const actual = `none of ${events.length} is; in the nearest ${mismatchesText(near.mismatches)}`;
    throw world.case.breach({ expected, actual, keys: near.mismatches, message: entry });
  }
  world.case.cite(entry);
}

/** Every statistics event has these keys. No document requires one, but without one nothing is proved. */
export async function expectAllStatistics(world: OcsWorld, keys: ExpectedKeys): Promise<void> {
  await settingUp(expectStatistics(world, new Map()));
  const { events, entry } = await readStatistics(world);
  const expected = 'every statistics event as described';
  for (const event of events) {
    const mismatches = compareKeys(keys, event);
    if (mismatches.length > 0)
      throw world.case.breach({
        expected,
        actual: mismatchesText(mismatches),
        keys: mismatches,
        message: entry,
      });
  }
  world.case.cite(entry);
}

/** Every statistics event obeys its schema. No document requires one, but without one nothing is proved. */
export async function expectSoundStatistics(world: OcsWorld): Promise<void> {
  await settingUp(expectStatistics(world, new Map()));
  const { events, entry } = await readStatistics(world);
  const expected = 'statistics events as their schema describes them';
  for (const event of events) {
    const broken = validateStatistics(event, world.run.profile.reading).filter(({ onlyNoted }) => !onlyNoted);
    if (broken.length === 0) continue;
    const keys = broken.map(({ key, expected: due, actual }) => ({ key, expected: due, actual }));
    throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message: entry });
  }
  world.case.cite(entry);
}
