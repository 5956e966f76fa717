import { type RealSystems, realRecording } from '../harness/recording/real-recording.ts';
import { RecordingRun, type RecordingUnderTest } from '../harness/recording/recording-run.ts';
import { embeddedRecording } from '../harness/recording/recording-system.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { type LoopbackNetwork, takeNetwork } from '../harness/sip/loopback-network.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { usageError } from '../kernel/usage-error.ts';
import { faultNamed } from './fault-named.ts';
import { fileKeeper } from './file-keeper.ts';
import { recording } from './recording.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';
import { systemsUnderTest } from './systems-under-test.ts';

const reference = { name: 'reference recording platform', version: suiteVersion };

/** The reference in this process, or what the profile names. Throws KitError USAGE for a target. */
export async function openRecording(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  if (options.target !== undefined)
    throw usageError(
      'A recording platform has no single address.',
      'Leave out --target, and say with --sut who is under test.',
    );
  const isReal = options.real === true || options.sut !== undefined;
  if (isReal && options.fault !== undefined)
    throw usageError('A fault is in the embedded reference.', 'Leave out --real and --sut, or --fault.');
  const kept = options.recordings === undefined ? {} : { keepFile: await fileKeeper(options.recordings) };
  const suiteOf = (system: RecordingUnderTest) =>
    new RecordingRun({ ...system, ...kept }, profile, levels, Date.now);
  if (!isReal)
    return {
      suite: suiteOf(await embedded(options.fault)),
      implementation: reference,
      close: async () => undefined,
    };
  const systems = systemsUnderTest(options.sut, profile.recording);
  const given = profile.recording?.network;
  const network = given === undefined ? await takeNetwork() : { name: given, close: async () => undefined };
  return {
    suite: suiteOf(realRecording(labelOf(systems, network), network, systems)),
    implementation: options.sut === undefined ? reference : { name: profile.name, version: 'not said' },
    close: () => network.close(),
  };
}

async function embedded(fault: string | undefined): Promise<RecordingUnderTest> {
  const decoration = fault === undefined ? {} : faultNamed(await recording.faults(), fault).decoration;
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  return embeddedRecording(label, () => decoration);
}

function labelOf(
  { transport, mediaServer, sipServer, indexer, devices }: RealSystems,
  { name }: LoopbackNetwork,
): string {
  const text = (what: string, end: { readonly address: string; readonly port: number } | undefined) =>
    end ? [`${what} at ${end.address}:${end.port}`] : [];
  const others = [
    ...text('SIP Server', sipServer?.sip),
    ...text('media server', mediaServer),
    ...text('indexer', indexer),
    ...(devices === undefined ? [] : [`D1 to D3 by ${devices}`]),
  ];
  return others.length > 0 ? others.join(' and ') : `reference over ${transport} in ${name}`;
}
