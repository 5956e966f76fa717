import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseWav } from '../../media/wav-reader.ts';
import { serveNode } from '../../reference/recording/served-node.fixture.ts';
import { takeNetwork } from '../sip/loopback-network.ts';
import { realRecording } from './real-recording.ts';

test('SIGTERM in mid call: the media server hangs up, finishes its file, and ends', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'stopped-'));
  const [network, ours] = [await takeNetwork(), await takeNetwork()];
  const own = ['--part', 'media-server', '--network', network.name, '--directory', directory];
  const server = await serveNode(...own);
  const mediaServer = { address: `${network.name}.30`, port: 5060 };
  const system = realRecording('stopped', ours, { transport: 'UDP', mediaServer, directory });
  const seen: string[] = [];
  const { floor, close } = await system.openFloor((entry) => {
    if (entry.kind === 'cti') seen.push(String(entry.frame.messageType));
    if (entry.kind === 'index') seen.push(String(entry.frame.kind));
  });
  t.after(async () => {
    server.kill('SIGKILL');
    await close();
    await Promise.all([network.close(), ours.close(), rm(directory, { recursive: true })]);
  });
  floor.sipServer.setOptions('D1', { record: true });
  floor.devices.D1.dial('D2');
  for (let looks = 0; looks < 300 && !seen.includes('joined'); looks += 1) await floor.pass(50);
  await floor.pass(500);

  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  for (let looks = 0; looks < 100 && !seen.includes('failed'); looks += 1) await floor.pass(50);
  assert.ok(seen.includes('EventPrivateInfo'), 'SIP Server has got the BYE of the media server');
  assert.equal(floor.devices.D1.call?.dialog?.state, 'Confirmed');
  const [file, ...more] = await readdir(directory);
  assert.deepEqual([file?.endsWith('.wav'), more], [true, []]);
  const parsed = parseWav(await readFile(join(directory, file ?? '')));
  assert.ok(parsed.ok && parsed.wav.exact && (parsed.wav.samples[0]?.length ?? 0) > 2000);
});
