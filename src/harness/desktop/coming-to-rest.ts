import { KitError } from '../../kernel/kit-error.ts';
import type { CaseRun } from '../case/case-run.ts';
import { withDeadline } from '../case/deadline.ts';
import type { Profile } from '../run/profile.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { UpperTester } from './upper-tester.ts';
import type { WebAccess } from './web/web-access.ts';

/** What waiting for a desktop takes. */
export interface RestingWorld {
  readonly case: CaseRun;
  readonly run: {
    readonly system: { readonly tester: UpperTester; readonly web: WebAccess | undefined };
    readonly profile: Profile;
  };
}

/** Milliseconds between two looks at the gateway. */
const glance = 5;

/** After so many frames, a desktop that keeps sending counts as one that never stops. */
const restlessAfter = 400;

/**
 * Waits until the link is quiet: the desktop has processed everything that it received, and everything that it sent in
 * return has arrived. Gives the transcript entry that proves it.
 *
 * A desktop that promises the fence has processed everything that reached it before it answers `observe`: two rounds
 * without a frame on the link then prove silence. Any other desktop is at rest after the profile's quiet time; one that uses the
 * Workspace API, which has no fence, after a time that is learnt from it.
 */
export async function comeToRest(world: RestingWorld, desktop: DesktopUnderTest): Promise<number> {
  const { tester, web } = world.run.system;
  const limit = desktop.traffic + restlessAfter;
  const promised = web === undefined && ['fence', 'observe'].every((name) => tester.client.offers(name));
  const proof = promised ? await fenced(world, desktop, limit) : await quiet(world, desktop, limit);
  desktop.history.atRest();
  return proof;
}

async function fenced(world: RestingWorld, desktop: DesktopUnderTest, limit: number): Promise<number> {
  const { client } = world.run.system.tester;
  for (;;) {
    const before = desktop.traffic;
    await client.ask('observe', {}, world.case.transcript);
    await nextTurn();
    if (desktop.traffic === before) {
      const { entry } = await client.call(world.case.transcript, 'observe', {});
      await nextTurn();
      if (desktop.traffic === before) return entry;
    }
    refuseRestless(world, desktop, limit);
  }
}

async function quiet(world: RestingWorld, desktop: DesktopUnderTest, limit: number): Promise<number> {
  for (;;) {
    const before = desktop.traffic;
    const { passed, forget } = desktop.nextFrame();
    await withDeadline<void>(passed, quietTime(world), () => undefined);
    forget();
    if (desktop.traffic === before && !(await hasWork(world, desktop))) break;
    refuseRestless(world, desktop, limit);
  }
  const { client } = world.run.system.tester;
  if (client.offers('observe')) return (await client.call(world.case.transcript, 'observe', {})).entry;
  return lastEntry(world);
}

function quietTime({ run: { system, profile } }: RestingWorld): number {
  return system.web?.quiet.under(profile.patience) ?? profile.patience.quiet;
}

/**
 * Whether something was on its way between the desktop and the gateway, which has come since. What stays there for the
 * profile's quiet time is not waited for any longer: the desktop does not fetch it.
 */
async function hasWork({ run }: RestingWorld, desktop: DesktopUnderTest): Promise<boolean> {
  const { gateway } = run.system.web ?? {};
  if (gateway?.isIdle !== false) return false;
  const until = performance.now() + run.profile.patience.quiet;
  while (!gateway.isIdle && performance.now() < until) {
    const { passed, forget } = desktop.nextFrame();
    await withDeadline<void>(passed, glance, () => undefined);
    forget();
  }
  return gateway.isIdle;
}

function lastEntry(world: RestingWorld): number {
  const last = world.case.transcript.entries.at(-1);
  if (last) return last.n;
  throw new KitError({
    code: 'FEATURE_NOTHING_HAPPENED',
    message: 'A step looks at a desktop to which nothing has happened yet.',
    hint: 'Put "Given the desktop of Ana is logged in" before it.',
  });
}

function refuseRestless(world: RestingWorld, desktop: DesktopUnderTest, limit: number): void {
  if (desktop.traffic < limit) return;
  throw world.case.breach({
    expected: `the desktop of ${desktop.name} to come to rest`,
    actual: `it still sends after ${restlessAfter} messages`,
    message: lastEntry(world),
  });
}

/**
 * Lets this process read what has reached its sockets: what the desktop wrote before its answer has arrived by then.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
