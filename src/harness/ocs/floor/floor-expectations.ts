import { FindingError } from '../../case/case-outcome.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { difference, type Estimate, estimateOf, mostByChance } from './confidence.ts';
import { noFloor, queueNotWatched } from './no-floor.ts';
import type { PlayedFloor } from './played-floor.ts';

/** Calls without which a rate says nothing. */
const fewestCalls = 100;
const fromSoFew = 'From so few, nothing follows about pacing.';
/** Percents by which a busy factor may be off, in addition to chance: no pacer knows what comes next. */
const tolerance = 3;

/** So many percent of the answered calls are lost at most, or more only by chance. */
export function expectOverdialWithin(world: OcsWorld, percents: number): void {
  const floor = lastFloor(world);
  const { lost, connected, entries } = floor;
  const answered = lost + connected;
  const most = mostByChance(answered, percents / 100);
  for (const entry of entries) world.case.cite(entry);
  if (lost <= most) return;
  const expected = `at most ${most} of ${answered} answered calls find no agent: with ${percents} %, there are more once in 1000 times only`;
  const actual = `${lost} were Abandoned or Dropped, ${percent(lost / answered)}`;
  throw world.case.breach({ expected, actual, ...messageOf(entries[0]) });
}

/** As many agents are ready as calls are under way, whenever OCS dials. */
export function expectNoMoreCallsThanReadyAgents(world: OcsWorld): void {
  const { queue } = lastFloor(world);
  if (queue === undefined) throw queueNotWatched();
  const { worst, last, dialed } = queue;
  const frame = worst?.frame ?? last;
  if (frame === undefined || dialed < fewestCalls) {
    const expected = `at least ${fewestCalls} calls that T-Server shows at the queue, with EventDialing`;
    throw undecided(world, expected, `there were ${dialed}`, fromSoFew);
  }
  const entry = world.case.transcript.cti('OCS', 'the queue', frame).n;
  world.case.cite(entry);
  if (worst === undefined) return;
  throw world.case.breach({
    expected: 'OCS dials only as many calls as there are agents who are ready',
    actual: `with this call, ${worst.calls} were under way for ${worst.readyAgents} agents who were ready`,
    message: entry,
  });
}

/** The agents are busy this part of their time, as far as can be told. */
export function expectBusyFactor(world: OcsWorld, percents: number): void {
  const { busy, entries } = lastFloor(world);
  const { mean, within } = estimateOf(busy.map((part) => part * 100));
  for (const entry of entries) world.case.cite(entry);
  if (Math.abs(mean - percents) <= within + tolerance) return;
  const expected = `the agents are busy ${percents} % of their time, give or take ${tolerance}`;
  throw world.case.breach({ expected, actual: `${told({ mean, within })} %`, ...messageOf(entries[0]) });
}

/**
 * Agents were ready for a shorter time before each call than on the floor before. If they were by so little that it may be
 * chance, nothing is decided: nobody says how much ReadyTime has to help.
 */
export function expectShorterWaits(world: OcsWorld): void {
  const [before, after] = world.floors.slice(-2).map(({ waits }) => estimateOf(waits));
  if (before === undefined || after === undefined) throw noFloor();
  const { entries } = lastFloor(world);
  for (const entry of entries) world.case.cite(entry);
  const { mean: saved, within } = difference(before, after);
  if (saved > within) return;
  const expected = `agents wait less for a call than without ReadyTime, when they waited ${told(before)} s`;
  const actual = `${told(after)} s`;
  if (saved > 0) throw undecided(world, expected, actual, 'So small a difference may be chance.');
  throw world.case.breach({ expected, actual, ...messageOf(entries[0]) });
}

/** Agents on the floor before, who sent ReadyTime, were not ready for a shorter time before each call than those without. */
export function expectNoShorterWaits(world: OcsWorld): void {
  const [announced, silent] = world.floors.slice(-2).map(({ waits }) => estimateOf(waits));
  if (announced === undefined || silent === undefined) throw noFloor();
  const { entries } = lastFloor(world);
  for (const entry of entries) world.case.cite(entry);
  const { mean: saved, within } = difference(silent, announced);
  if (saved <= within) return;
  const expected = `agents wait no less for a call with ReadyTime than without, when they waited ${told(silent)} s`;
  throw world.case.breach({ expected, actual: `${told(announced)} s`, ...messageOf(entries[0]) });
}

function lastFloor(world: OcsWorld): PlayedFloor {
  const floor = world.floors.at(-1);
  if (floor === undefined) throw noFloor();
  if (floor.connected >= fewestCalls) return floor;
  const expected = `at least ${fewestCalls} calls in which customers talk to agents`;
  throw undecided(world, expected, `there were ${floor.connected}`, fromSoFew);
}

function undecided(
  { case: { rule } }: OcsWorld,
  expected: string,
  actual: string,
  hint: string,
): FindingError {
  const [verdict, blame] = ['inconclusive', 'implementation'] as const;
  return new FindingError({ rule, verdict, blame, expected, actual, keys: [], hint });
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const told = ({ mean, within }: Estimate): string => `${mean.toFixed(1)} ± ${within.toFixed(1)}`;
const messageOf = (message: number | undefined) => (message === undefined ? {} : { message });
