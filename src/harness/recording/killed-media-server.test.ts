import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { hears } from '../../media/tone-detection.ts';
import { deviceTones } from '../../media/tone-source.ts';
import { parseWav } from '../../media/wav-reader.ts';
import { DirectoryFiles } from '../../recording/floor/directory-files.ts';
import type { RecordingFloor } from '../../recording/floor/recording-floor.ts';
import { serveNode } from '../../reference/recording/served-node.fixture.ts';
import { takeNetwork } from '../sip/loopback-network.ts';
import { tolerated } from './media-expectations.ts';
import { realRecording } from './real-recording.ts';

/** Waits for what takes its time on a busy machine, for half a minute at most: what is asserted then says whether it came. */
async function until(floor: RecordingFloor, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 300 && !(await isSo()); looks += 1) await floor.pass(100);
}

/** A call whose media server is a process of its own; all of it is given back after the test. */
async function callBeforeKill(t: TestContext) {
  const directory = await mkdtemp(join(tmpdir(), 'killed-'));
  const [network, ours] = [await takeNetwork(), await takeNetwork()];
  const server = await serveNode(
    '--part',
    'media-server',
    '--network',
    network.name,
    '--directory',
    directory,
  );
  const mediaServer = { address: `${network.name}.30`, port: 5060 };
  const system = realRecording('killed', ours, { transport: 'UDP', mediaServer, directory });
  const { floor, close } = await system.openFloor(() => undefined);
  t.after(async () => {
    server.kill('SIGKILL');
    await close();
    await Promise.all([network.close(), ours.close(), rm(directory, { recursive: true })]);
  });
  return { floor, server, files: new DirectoryFiles(directory) };
}

test('kill -9 of the media server in mid call: the call lives, and the index has what was recorded', async (t) => {
  const { floor, server, files } = await callBeforeKill(t);
  const { D1, D2 } = floor.devices;
  const began = floor.clock.now();
  floor.sipServer.setOptions('D1', { record: true });
  D1.dial('D2');
  const rows = () => floor.index.recordings();
  const twoSeconds = 2 * 2 * 8000;
  await until(floor, async () => {
    const size = await files.unfinishedSize(`${(await rows())[0]?.id}.wav`);
    return (size ?? 0) > twoSeconds;
  });
  const late = floor.pace?.worst(began, floor.clock.now()) ?? 0;
  server.kill('SIGKILL');
  await once(server, 'exit');
  await floor.pass(1000);
  assert.deepEqual([D1.call?.dialog?.state, D2.call?.dialog?.state], ['Confirmed', 'Confirmed']);

  D1.hangUp();
  await until(floor, () => D1.call === undefined && D2.call === undefined);
  assert.deepEqual([D1.call, D2.call], [undefined, undefined]);
  await until(floor, async () => (await rows())[0]?.state !== 'recording');
  const [row, ...more] = await rows();
  assert.deepEqual([row?.state, row?.stop_reason, more], ['indexed', 'recovered', []]);
  const parsed = parseWav((await floor.files.read(row?.file ?? '')) ?? Buffer.alloc(0));
  assert.ok(parsed.ok && parsed.wav.exact);
  if (late > tolerated) {
    t.skip(`What was sent is not judged: this machine was late by ${late} ms.`);
    return;
  }
  const [left = new Int16Array(0), right = new Int16Array(0)] = parsed.wav.samples;
  const piece = (samples: Int16Array) => samples.slice(4000, 12_000);
  assert.equal(hears(piece(left), deviceTones.D1.frequency), 'present');
  assert.equal(hears(piece(right), deviceTones.D2.frequency), 'present');
});
