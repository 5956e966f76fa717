import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWav } from '../../media/wav-reader.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { openSqliteIndex } from '../../store/recordings/sql-recording-index.ts';
import type { TraceEntry } from '../machine/trace.ts';
import { MemoryFloor } from './memory-floor.ts';

async function floorWithTrace() {
  const trace: TraceEntry[] = [];
  const index = await openSqliteIndex(':memory:');
  const floor = new MemoryFloor(seededIds('test'), index, (entry) => trace.push(entry), 0);
  return { floor, trace, index };
}

async function recordedCall(): Promise<string> {
  const { floor, trace, index } = await floorWithTrace();
  floor.sipServer.setOptions('D1', { record: true });
  floor.devices.D1.dial('D2');
  await floor.pass(1000);
  floor.devices.D2.hangUp();
  await floor.pass(2000);
  const [row] = await index.recordings();
  const bytes = await floor.files.read(row?.file ?? '');
  const parsed = bytes && parseWav(bytes);
  assert.ok(parsed?.ok && parsed.wav.exact);
  assert.equal(parsed.wav.samples.length, 2);
  // Nothing is left of the call, at anybody.
  const agents = [...Object.values(floor.devices), floor.sipServer, floor.mediaServer];
  assert.deepEqual(
    agents.map(({ agent }) => agent.calls.length),
    [0, 0, 0, 0, 0],
  );
  await floor.pass(60_000);
  assert.equal(floor.clock.waiting, 0);
  await index.close();
  return trace.map(({ at, kind, from, to }) => `${at} ${kind} ${from} ${to}`).join('\n');
}

test('a recorded call leaves a file and a row, and no dialog, transaction or timer', async () => {
  await recordedCall();
});

test('every run is the same', async () => {
  assert.equal(await recordedCall(), await recordedCall());
});

test('a DN that nobody has is refused, and leaves nothing', async () => {
  const { floor, index } = await floorWithTrace();
  floor.devices.D1.dial('4711');
  await floor.pass(40_000);
  assert.deepEqual([floor.sipServer.calls.length, floor.sipServer.agent.calls.length], [0, 0]);
  assert.equal(floor.devices.D1.call, undefined);
  await index.close();
});
