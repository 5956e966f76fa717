import { EmbeddedIm } from '../harness/instant-messages/embedded-im.ts';
import { ImRun } from '../harness/instant-messages/im-run.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { faultNamed } from './fault-named.ts';
import { instantMessages } from './instant-messages.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';

/** The embedded reference, right or with a fault. */
export async function openInstantMessages(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  const { fault } = options;
  const system = new EmbeddedIm(
    fault === undefined ? undefined : `embedded reference with the fault ${fault}`,
  );
  if (fault !== undefined) system.decoration = faultNamed(await instantMessages.faults(), fault).decoration;
  return {
    suite: new ImRun(system, profile, levels, Date.now),
    implementation: { name: 'ocs-tck reference', version: suiteVersion },
    close: async () => undefined,
  };
}
