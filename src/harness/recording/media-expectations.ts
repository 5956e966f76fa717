import { samplesPerSecond } from '../../media/g711.ts';
import { amplitudeAt, type Heard, hears } from '../../media/tone-detection.ts';
import { deviceTones } from '../../media/tone-source.ts';
import { type DeviceName, deviceNames } from '../../recording/devices/device.ts';
import type { RecordingRow } from '../../recording/indexer/recording-index.ts';
import { indexedRecording, indexedRecordings } from './index-expectations.ts';
import { levelsOfFile } from './levels-of-file.ts';
import { placeInFile, samplesAt } from './place-in-file.ts';
import type { RecordingWorld } from './recording-world.ts';
import { timedBreach } from './timed-breach.ts';

/** Milliseconds at either end of a talk that are not measured. */
const margin = 100;

/** Milliseconds that the kit may be late: of the five packets of a window, two that are heard are enough for a tone. */
export const tolerated = 60;

function levelsText(samples: Int16Array): string {
  const levels = deviceNames.map(
    (name) => `${name} ${Math.round(amplitudeAt(samples, deviceTones[name].frequency))}`,
  );
  return `levels of ${levels.join(', ')}`;
}

/** Exactly these devices' tones are in pieces, each in at least one of them; gives what is wrong. */
function wrongIn(pieces: readonly Int16Array[], expected: readonly DeviceName[]): string | undefined {
  const found = pieces.filter(({ length }) => length > 0);
  if (found.length === 0) return expected.length === 0 ? undefined : 'there is no sound of that time';
  const wrong = deviceNames.flatMap((name) => {
    const heard = found.map((samples) => hears(samples, deviceTones[name].frequency));
    return differenceOf(name, heard, expected.includes(name)) ?? [];
  });
  return wrong.length === 0 ? undefined : `${wrong.join(', ')} (${found.map(levelsText).join('; ')})`;
}

function differenceOf(name: DeviceName, heard: readonly Heard[], isExpected: boolean): string | undefined {
  if (isExpected && heard.includes('present')) return undefined;
  if (heard.every((one) => one === 'absent')) return isExpected ? `${name} is missing` : undefined;
  const isInPart = !heard.includes('present');
  return `${name} is there${isInPart ? ' in part, or very low' : ' as well'}`;
}

/** What a device hears in a talk. */
export async function expectHeard(
  world: RecordingWorld,
  listener: DeviceName,
  speakers: readonly DeviceName[],
  talk: number,
): Promise<void> {
  const { from, to } = world.talkOf(talk);
  const samples = (await world.device(listener)).heard?.between(from + margin, to - margin);
  const wrong = wrongIn([samples ?? new Int16Array(0)], speakers);
  const { n } = world.case.transcript.record({
    channel: 'media',
    from: 'tester',
    to: listener,
    frame: {
      event: `heard by ${listener} in talk ${talk}`,
      levels: levelsText(samples ?? new Int16Array(0)),
    },
  });
  world.cite(n);
  if (wrong !== undefined)
    throw await timedBreach(
      world,
      { expected: `${listener} to hear ${namesText(speakers)}`, actual: wrong, message: n },
      { tolerated, to },
    );
}

/** A channel, either of them, or the file with both. */
export type RecordedPlace = 'left' | 'right' | 'one' | 'any';

/** Whose voices a channel of the file has in a talk; either channel if it is not said which. */
export async function expectRecorded(
  world: RecordingWorld,
  row: RecordingRow | undefined,
  where: RecordedPlace,
  speakers: readonly DeviceName[],
  talk: number,
): Promise<void> {
  const wav = await world.wavOf(row);
  const stretch = world.talkOf(talk);
  const inner = { from: stretch.from + margin, to: stretch.to - margin };
  const pieces = samplesAt(wav, placeInFile(world, row, inner));
  const { n } = world.case.transcript.record({
    channel: 'media',
    from: 'tester',
    to: 'media server',
    frame: {
      event: `recorded in talk ${talk}`,
      file: row?.file ?? 'no file',
      ...world.keptFile(row),
      expected: {
        ...placeInFile(world, row, stretch),
        parties: `${namesText(speakers)}${where === 'any' ? '' : ` (${where})`}`,
      },
      heard: pieces.map(levelsText),
      levels: levelsOfFile(wav),
    },
  });
  world.cite(n);
  const wrong = wrongAt(where, pieces, speakers);
  if (wrong !== undefined)
    throw await timedBreach(
      world,
      { expected: `${namesText(speakers)} ${placeTexts[where]} in talk ${talk}`, actual: wrong, message: n },
      { tolerated, to: stretch.to },
    );
}

const placeTexts: Readonly<Record<RecordedPlace, string>> = {
  left: 'alone on the left channel',
  right: 'alone on the right channel',
  one: 'alone on a channel',
  any: 'in the file',
};

function wrongAt(
  where: RecordedPlace,
  pieces: readonly Int16Array[],
  speakers: readonly DeviceName[],
): string | undefined {
  if (where === 'any') return wrongIn(pieces, speakers);
  if (where === 'one') {
    const wrong = pieces.map((piece) => wrongIn([piece], speakers));
    return wrong.includes(undefined) ? undefined : wrong.map((text, n) => `channel ${n}: ${text}`).join('; ');
  }
  const piece = pieces[where === 'left' ? 0 : 1];
  return piece === undefined ? 'the file has no such channel' : wrongIn([piece], speakers);
}

/** A device is never to be heard in any file. */
export async function expectInNoFile(world: RecordingWorld, name: DeviceName): Promise<void> {
  await indexedRecording(world);
  for (const row of await indexedRecordings(world)) {
    const { samples } = await world.wavOf(row);
    const isThere = samples.some((channel) => hears(channel, deviceTones[name].frequency) !== 'absent');
    if (isThere)
      throw world.breach({
        expected: `${name} in no file`,
        actual: `the file ${row.file} has ${name} (${samples.map(levelsText).join('; ')})`,
        message: world.seen.length,
      });
  }
}

function namesText(names: readonly DeviceName[]): string {
  return names.length === 0 ? 'nobody' : names.join(' and ');
}

/** `D1 and D2`, or `nobody`. */
export function namesIn(text: string): readonly DeviceName[] {
  return deviceNames.filter((name) => text.includes(name));
}

/** Two channels, 16-bit or G.711, at 8,000 samples a second, with a header that is exact. */
export async function expectFormat(world: RecordingWorld, row: RecordingRow | undefined): Promise<void> {
  const { samples, rate, exact, coding } = await world.wavOf(row);
  world.cite(world.seen.length);
  if (samples.length === 2 && rate === samplesPerSecond && exact) return;
  throw world.breach({
    expected: `two channels at ${samplesPerSecond} samples a second, in a header that is exact`,
    actual: `${samples.length} of ${coding} at ${rate}${exact ? '' : ', with other lengths in the header'}`,
    message: world.seen.length,
  });
}
