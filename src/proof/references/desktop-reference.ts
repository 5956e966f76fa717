import { DesktopRun, operated } from '../../harness/desktop/desktop-run.ts';
import { PlayedLink } from '../../harness/desktop/played-link.ts';
import { openUpperTester } from '../../harness/desktop/upper-tester.ts';
import { defaultProfile, type Profile } from '../../harness/run/profile.ts';
import { startDesktop } from '../../reference/desktop/start-desktop.ts';
import type { DecoratedReference, ReferenceConditions } from '../../roles/role.ts';
import { atOnce, DistantLinks, profileUnder } from '../distant-links.ts';
import type { DesktopFault, DesktopVariant } from '../fault.ts';
import { Guard } from '../guard.ts';
import { guardedDesktop } from '../guarded.ts';
import { watching } from '../watched/watched.ts';
import { watchedDesktop } from '../watched/watched-desktop.ts';

/** Starts the reference desktop, so that faults and variants can be put over it, and the link that is played for it. */
export async function openDesktopReference(
  conditions: ReferenceConditions = atOnce,
): Promise<DecoratedReference<DesktopFault | DesktopVariant>> {
  const desktop = await startDesktop({ controlPort: 0, realTime: conditions.realTime });
  const link = await PlayedLink.open();
  const links = new DistantLinks(conditions);
  link.reachOver(await links.to(link.url));
  // It listens, since it was started with a port.
  const tester = await openUpperTester(
    await links.to(desktop.controlUrl ?? ''),
    defaultProfile.patience.answer,
  );
  return {
    newRun: (levels, strict) =>
      new DesktopRun(operated(link, tester), profileUnder(conditions, profileFor(strict)), levels, Date.now),
    decorate: (decorated, onEnd) =>
      desktop.setDecoration(guardedDesktop(decorated?.decoration ?? ((right) => right), new Guard(onEnd))),
    watch: (all, onDifference, onEnd) =>
      desktop.setDecoration(guardedDesktop(watchedDesktop(watching(all, onDifference)), new Guard(onEnd))),
    async close() {
      await tester.close();
      await links.close();
      await link.close();
      await desktop.close();
    },
  };
}

const profileFor = (strict: boolean): Profile => ({
  ...defaultProfile,
  strict,
  reading: strict ? 'strict' : 'lenient',
});
