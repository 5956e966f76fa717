import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { embeddedRecording } from './recording-system.ts';

const script = join(kitFolder, 'src', 'harness', 'recording', 'tones_of_wav.fixture.py');
const hasPython = spawnSync('python3', ['-c', 'import wave']).status === 0;
const skip = hasPython ? false : 'There is no python3 with its module wave.';

interface Said {
  readonly rate: number;
  readonly channels: number;
  readonly width: number;
  readonly frames: number;
  /** Of 1000, 400 and 700 Hz, a list a channel. */
  readonly levels: readonly (readonly number[])[];
}

test("Python's wave says the same of a recording: length, channels, tones", { skip }, async () => {
  const { floor, close } = await embeddedRecording('reference', () => ({})).openFloor(() => undefined);
  floor.sipServer.setOptions('D1', { record: true });
  floor.devices.D1.dial('D2');
  await floor.pass(3000);
  floor.devices.D1.hangUp();
  await floor.pass(2000);
  const [row] = await floor.index.recordings();
  const bytes = await floor.files.read(row?.file ?? '');
  await close();
  const folder = await mkdtemp(join(tmpdir(), 'played-'));
  const file = join(folder, 'recording.wav');
  await writeFile(file, bytes ?? assert.fail('There is no file.'));
  const { stdout } = spawnSync('python3', [script, file], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  const said: Said = JSON.parse(stdout);
  assert.deepEqual([said.rate, said.channels, said.width], [row?.rate, row?.channels, 2]);
  assert.equal(Math.round((said.frames * 1000) / said.rate), row?.duration_ms);
  const heard = said.levels.map((levels) =>
    levels.map((level) => (level >= 9000 ? 1 : level <= 300 ? 0 : level)),
  );
  assert.deepEqual(heard, [
    [1, 0, 0],
    [0, 1, 0],
  ]);
});
