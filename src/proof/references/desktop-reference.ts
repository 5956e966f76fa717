import { DesktopRun, operated } from '../../harness/desktop/desktop-run.ts';
import { PlayedLink } from '../../harness/desktop/played-link.ts';
import { openUpperTester } from '../../harness/desktop/upper-tester.ts';
import { linkOverWorkspace } from '../../harness/desktop/web/link-over-workspace.ts';
import { openGatewayBefore } from '../../harness/desktop/web/open-gateway-before.ts';
import { defaultProfile, type Profile } from '../../harness/run/profile.ts';
import { startDesktop } from '../../reference/desktop/start-desktop.ts';
import type { DecoratedReference, ReferenceConditions } from '../../roles/role.ts';
import { atOnce, DistantLinks, profileUnder } from '../distant-links.ts';
import type { DesktopFault, DesktopVariant } from '../fault.ts';
import { Guard } from '../guard.ts';
import { guardedDesktop } from '../guarded.ts';
import { watching } from '../watched/watched.ts';
import { watchedDesktop } from '../watched/watched-desktop.ts';

/** Milliseconds for what a faulty desktop in this process never sends over the Workspace API. */
const quietOverWorkspace = 300;

/** Starts the reference desktop, so that faults and variants can be put over it, and the link that is played for it. */
export async function openDesktopReference(
  conditions: ReferenceConditions = atOnce,
): Promise<DecoratedReference<DesktopFault | DesktopVariant>> {
  const link = await PlayedLink.open();
  const web = conditions.overWorkspace ? await openGatewayBefore(link) : undefined;
  const ownLink = web && linkOverWorkspace(web);
  const { realTime } = conditions;
  const desktop = await startDesktop({ controlPort: 0, realTime, ...(ownLink && { ownLink }) });
  const links = new DistantLinks(conditions);
  link.reachOver(await links.to(link.url));
  // It listens, since it was started with a port.
  const tester = await openUpperTester(
    await links.to(desktop.controlUrl ?? ''),
    defaultProfile.patience.answer,
  );
  return {
    newRun(levels, strict) {
      const profile = profileUnder(conditions, profileFor(strict));
      if (web === undefined) return new DesktopRun(operated(link, tester), profile, levels, Date.now);
      const patience = { ...profile.patience, quiet: quietOverWorkspace };
      const through = { web, patience };
      return new DesktopRun(operated(link, tester, through), { ...profile, patience }, levels, Date.now);
    },
    decorate: (decorated, onEnd) =>
      desktop.setDecoration(guardedDesktop(decorated?.decoration ?? ((right) => right), new Guard(onEnd))),
    watch: (all, onDifference, onEnd) =>
      desktop.setDecoration(guardedDesktop(watchedDesktop(watching(all, onDifference)), new Guard(onEnd))),
    async close() {
      await tester.close();
      await links.close();
      await desktop.close();
      ownLink?.close();
      await web?.gateway.close();
      await link.close();
    },
  };
}

const profileFor = (strict: boolean): Profile => ({
  ...defaultProfile,
  strict,
  reading: strict ? 'strict' : 'lenient',
});
