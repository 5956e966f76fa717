import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { hears } from '../../media/tone-detection.ts';
import { deviceTones } from '../../media/tone-source.ts';
import { parseWav } from '../../media/wav-reader.ts';
import { takeNetwork } from './loopback-network.ts';
import { realRecording } from './real-recording.ts';

const script = join(kitFolder, 'src', 'reference', 'recording', 'main.ts');

test('kill -9 of the media server in mid call: the call lives, and the index has what was recorded', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'killed-'));
  const [network, ours] = [await takeNetwork(), await takeNetwork()];
  const options = ['--role', 'media-server', '--network', network.name, '--directory', directory];
  const server = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const mediaServer = { address: `${network.name}.30`, port: 5060 };
  const system = realRecording('killed', ours, { transport: 'UDP', mediaServer, directory });
  const { floor, close } = await system.openFloor(() => undefined);
  const { D1, D2 } = floor.devices;
  floor.sipServer.setOptions('D1', { record: true });
  D1.dial('D2');
  await floor.pass(3000);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await floor.pass(1000);
  assert.deepEqual([D1.call?.dialog?.state, D2.call?.dialog?.state], ['Confirmed', 'Confirmed']);

  D1.hangUp();
  await floor.pass(500);
  assert.deepEqual([D1.call, D2.call], [undefined, undefined]);
  await floor.pass(3000);
  const [row, ...more] = await floor.index.recordings();
  assert.deepEqual([row?.state, row?.stop_reason, more], ['indexed', 'recovered', []]);
  const parsed = parseWav((await floor.files.read(row?.file ?? '')) ?? Buffer.alloc(0));
  assert.ok(parsed.ok && parsed.wav.exact);
  const [left = new Int16Array(0), right = new Int16Array(0)] = parsed.wav.samples;
  const piece = (samples: Int16Array) => samples.slice(4000, 12_000);
  assert.equal(hears(piece(left), deviceTones.D1.frequency), 'present');
  assert.equal(hears(piece(right), deviceTones.D2.frequency), 'present');
  await close();
  await Promise.all([network.close(), ours.close(), rm(directory, { recursive: true })]);
});
