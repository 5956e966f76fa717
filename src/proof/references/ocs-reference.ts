import { attach, OcsRun } from '../../harness/ocs/ocs-run.ts';
import { defaultProfile, type Profile } from '../../harness/run/profile.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import type { DecoratedReference, ReferenceConditions } from '../../roles/role.ts';
import { type RunningGateway, startGateway } from '../../workspace-api/gateway/start-gateway.ts';
import { atOnce, DistantLinks, profileUnder } from '../distant-links.ts';
import type { OcsFault, OcsVariant } from '../fault.ts';
import { Guard } from '../guard.ts';
import { guardedOcs } from '../guarded.ts';
import { watching } from '../watched/watched.ts';
import { watchedOcs } from '../watched/watched-ocs.ts';

/** The reference acts at once: waiting for what a fault holds back would be useless. A variant may be late. */
const profileFor = (strict: boolean): Profile => ({
  ...defaultProfile,
  strict,
  ...(strict && { patience: { ...defaultProfile.patience, effect: 200 } }),
});

/** Starts the reference OCS, so that faults and variants can be put over it. */
export async function openOcsReference(
  conditions: ReferenceConditions = atOnce,
): Promise<DecoratedReference<OcsFault | OcsVariant>> {
  const reference = await startReference({ port: 0, controlPort: 0, realTime: conditions.realTime });
  const links = new DistantLinks(conditions);
  const gateway = conditions.overWorkspace ? await openGateway(reference) : undefined;
  const system = await attach({
    label: 'decorated reference',
    ctiUrl: gateway ? `workspace+${gateway.url}` : await links.to(reference.url),
    // It has one, since it was started with a port.
    controlUrl: await links.to(reference.controlUrl ?? ''),
    ...(links.areDirect && { embedded: reference }),
  });
  return {
    newRun: (levels, strict) =>
      new OcsRun(system, profileUnder(conditions, profileFor(strict)), levels, Date.now),
    decorate: (decorated, onEnd) =>
      reference.setDecoration(guardedOcs(decorated?.decoration ?? {}, new Guard(onEnd))),
    watch: (all, onDifference, onEnd) =>
      reference.setDecoration(guardedOcs(watchedOcs(watching(all, onDifference)), new Guard(onEnd))),
    async close() {
      system.close();
      await gateway?.close();
      await links.close();
      await reference.close();
    },
  };
}

function openGateway(reference: RunningReference): Promise<RunningGateway> {
  const failed = (error: unknown): never => {
    throw error;
  };
  return startGateway({ port: 0, link: () => reference.openLink(), failed });
}
