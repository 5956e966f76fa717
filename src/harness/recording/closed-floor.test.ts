import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { bookOf } from '../../recording/machine/address-book.ts';
import { serveMediaServer } from '../../reference/recording/serve-node.ts';
import { takeNetwork } from '../sip/loopback-network.ts';
import { realRecording } from './real-recording.ts';

test('a case may end while the file of its recording is looked for: nothing is written to its index any more', async (t) => {
  const [network, ours] = [await takeNetwork(), await takeNetwork()];
  const [theirs, empty] = [await mkdtemp(join(tmpdir(), 'theirs-')), await mkdtemp(join(tmpdir(), 'empty-'))];
  const server = await serveMediaServer(bookOf(network.name), theirs);
  t.after(() =>
    Promise.all([
      ...[server, network, ours].map((one) => one.close()),
      ...[theirs, empty].map((folder) => rm(folder, { recursive: true })),
    ]),
  );
  const mediaServer = { address: `${network.name}.30`, port: 5060 };
  const system = realRecording('closed', ours, { transport: 'UDP', mediaServer, directory: empty });
  const kinds: string[] = [];
  const { floor, close } = await system.openFloor(
    (entry) => entry.kind === 'index' && kinds.push(String(entry.frame.kind)),
  );
  floor.sipServer.setOptions('D1', { record: true });
  floor.devices.D1.dial('D2');
  for (let looks = 0; looks < 300 && !kinds.includes('joined'); looks += 1) await floor.pass(50);
  floor.devices.D1.hangUp();
  for (let looks = 0; looks < 300 && !kinds.includes('ended'); looks += 1) await floor.pass(50);
  const id = (await floor.index.recordings())[0]?.id;
  await close();
  await writeFile(join(empty, `${id}.wav`), 'found too late');
  // An error of what goes on would fail the test.
  await wait(500);
  assert.ok(kinds.includes('ended') && !kinds.includes('stored'));
});
