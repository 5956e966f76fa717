import type { KeyMismatch } from '../../kernel/case-record.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { cannotBeLookedAt } from './desktop-needs.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';
import { looksAt } from './person/screen-words.ts';
import { lookAt, renderScreenValue, type ScreenRow } from './screen.ts';
import { settlesLate } from './web/second-look.ts';

/** The agent's screen shows all of this, once the desktop has come to rest; the rows are read then. */
export async function expectScreen(
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  described: () => readonly ScreenRow[],
): Promise<void> {
  await world.rest(desktop);
  const rows = described();
  const { client } = world.run.system.tester;
  if (!client.offers('observe')) return askPerson(world, rows);
  await settlesLate(world, (screen) => rows.every(({ path, matches }) => matches(lookAt(screen, path))));
  const { result, entry } = await client.call(world.case.transcript, 'observe', {});
  const keys = rows.flatMap((row): readonly KeyMismatch[] => {
    const value = lookAt(result, row.path);
    return row.matches(value)
      ? []
      : [{ key: row.path, expected: row.expected, actual: renderScreenValue(value) }];
  });
  const expected = `the screen of ${desktop.name} as described`;
  if (keys.length > 0)
    throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message: entry });
  world.case.cite(entry);
}

/** What an agent who may log out sees: that they may, or that they are logged out already. */
const mayLogOut: readonly ScreenRow[] = [
  { path: 'mayLogOut', literal: 'true', expected: 'true', matches: (value) => value === true },
  { path: 'loggedIn', literal: 'false', expected: 'false', matches: (value) => value === false },
];

/** The agent may log out, or the desktop has logged the agent out by itself (001, LogOutAcknowledge). */
export async function expectMayLogOut(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await world.rest(desktop);
  const { client } = world.run.system.tester;
  if (!client.offers('observe')) return askPerson(world, mayLogOut.slice(0, 1));
  await settlesLate(world, (screen) => mayLogOut.some(({ path, matches }) => matches(lookAt(screen, path))));
  const { result, entry } = await client.call(world.case.transcript, 'observe', {});
  const seen = mayLogOut.map((row) => ({ row, value: lookAt(result, row.path) }));
  if (!seen.some(({ row, value }) => row.matches(value))) {
    const keys = seen.map(({ row: { path, expected }, value }) => ({
      key: path,
      expected,
      actual: renderScreenValue(value),
    }));
    const expected = `the screen of ${desktop.name} to say that the agent may log out, or is logged out`;
    throw world.case.breach({ expected, actual: 'it says neither', keys, message: entry });
  }
  world.case.cite(entry);
}

/** A person reads the screen if no program can. */
async function askPerson(world: DesktopWorld, rows: readonly ScreenRow[]): Promise<void> {
  const { client, person } = world.run.system.tester;
  if (!person) throw new NotRunError(cannotBeLookedAt);
  for (const { sentence, places } of looksAt(rows, person.nameOf)) {
    const shown = places.map(({ path, literal }) => ({ path, literal }));
    const { result, entry } = await client.call(world.case.transcript, 'confirm', {
      sentence,
      places: shown,
    });
    if (!isJsonObject(result) || result.holds !== true) {
      const actual = 'the person at the desktop says that it is not so';
      throw world.case.breach({ expected: sentence, actual, message: entry });
    }
    world.case.cite(entry);
  }
}
