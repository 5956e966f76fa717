import { samplesPerSecond } from '../../media/g711.ts';
import { amplitudeAt, type Heard, hears } from '../../media/tone-detection.ts';
import { deviceTones } from '../../media/tone-source.ts';
import { type DeviceName, deviceNames } from '../../recording/devices/device.ts';
import type { RecordingRow } from '../../recording/indexer/recording-index.ts';
import { levelsOfFile } from './levels-of-file.ts';
import type { RecordingWorld } from './recording-world.ts';

/** Milliseconds at either end of a talk that are not measured. */
const margin = 100;

/** Whose tones are in a piece: every device by name, present or absent. */
function heardIn(samples: Int16Array): Readonly<Record<DeviceName, Heard>> {
  const heard = (name: DeviceName): Heard => hears(samples, deviceTones[name].frequency);
  return { D1: heard('D1'), D2: heard('D2'), D3: heard('D3') };
}

function levelsText(samples: Int16Array): string {
  const levels = deviceNames.map(
    (name) => `${name} ${Math.round(amplitudeAt(samples, deviceTones[name].frequency))}`,
  );
  return `levels of ${levels.join(', ')}`;
}

/** Exactly these devices' tones are in a piece; gives what is wrong. */
function wrongIn(samples: Int16Array, expected: readonly DeviceName[]): string | undefined {
  const heard = heardIn(samples);
  const isRight = deviceNames.every(
    (name) => heard[name] === (expected.includes(name) ? 'present' : 'absent'),
  );
  return isRight && samples.length > 0 ? undefined : levelsText(samples);
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
  const wrong = wrongIn(samples ?? new Int16Array(0), speakers);
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
    throw world.breach({
      expected: `${listener} to hear ${namesText(speakers)}`,
      actual: wrong,
      message: n,
    });
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
  const pieces = wav.samples.map((_, channel) => world.samplesIn(wav, channel, inner));
  const { n } = world.case.transcript.record({
    channel: 'media',
    from: 'tester',
    to: 'media server',
    frame: {
      event: `recorded in talk ${talk}`,
      file: row?.file ?? 'no file',
      ...world.keptFile(row),
      expected: {
        ...world.placeOf(stretch),
        parties: `${namesText(speakers)}${where === 'any' ? '' : ` (${where})`}`,
      },
      heard: pieces.map(levelsText),
      levels: levelsOfFile(wav),
    },
  });
  world.cite(n);
  const wrong = wrongAt(where, pieces, speakers);
  if (wrong !== undefined)
    throw world.breach({
      expected: `${namesText(speakers)} ${placeTexts[where]} in talk ${talk}`,
      actual: wrong,
      message: n,
    });
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
  if (where === 'any') return wrongInAll(pieces, speakers);
  if (where !== 'one') return wrongInOne(pieces, where, speakers);
  const isThere = pieces.some((piece) => wrongIn(piece, speakers) === undefined);
  return isThere ? undefined : pieces.map(levelsText).join('; ');
}

function wrongInOne(
  pieces: readonly Int16Array[],
  where: 'left' | 'right',
  speakers: readonly DeviceName[],
): string | undefined {
  const piece = pieces[where === 'left' ? 0 : 1];
  return piece === undefined ? 'the file has no such channel' : wrongIn(piece, speakers);
}

/** Each of them is somewhere in the file, and nobody else is anywhere. */
function wrongInAll(pieces: readonly Int16Array[], speakers: readonly DeviceName[]): string | undefined {
  const heard = pieces.map(heardIn);
  const isRight = deviceNames.every((name) => {
    const all = heard.map((one) => one[name]);
    return speakers.includes(name) ? all.includes('present') : all.every((one) => one === 'absent');
  });
  return isRight && pieces.length > 0 ? undefined : pieces.map(levelsText).join('; ');
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
