import { RecordingRun } from '../harness/recording/recording-run.ts';
import { embeddedRecording } from '../harness/recording/recording-system.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { usageError } from '../kernel/usage-error.ts';
import { faultNamed } from './fault-named.ts';
import { fileKeeper } from './file-keeper.ts';
import { recording } from './recording.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';

/** The reference in this process, or the reference with a fault. Throws KitError USAGE for a target. */
export async function openRecording(
  { target, fault, recordings }: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  if (target !== undefined)
    throw usageError(
      'A recording platform has no single address.',
      'Leave out --target: the role recording plays the reference.',
    );
  const decoration = fault === undefined ? {} : faultNamed(await recording.faults(), fault).decoration;
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  return {
    suite: new RecordingRun(
      {
        ...embeddedRecording(label, () => decoration),
        ...(recordings === undefined ? {} : { keepFile: await fileKeeper(recordings) }),
      },
      profile,
      levels,
      Date.now,
    ),
    implementation: { name: 'reference recording platform', version: suiteVersion },
    close: async () => undefined,
  };
}
