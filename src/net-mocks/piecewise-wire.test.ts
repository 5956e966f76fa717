import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryWires } from '../link/wires/memory-wire.ts';
import { type Delivery, PiecewiseWire } from './piecewise-wire.ts';

/** What the other end reads, read by read. */
async function readsOf(text: string, ...deliveries: readonly Delivery[]): Promise<readonly string[]> {
  const [one, other] = memoryWires();
  const reads: string[] = [];
  other.read((bytes) => reads.push(Buffer.from(bytes).toString('latin1')));
  let delivery: Delivery = 'at once';
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const wire = new PiecewiseWire(one, { delivery: () => delivery, pause });
  for (delivery of deliveries) wire.write(text);
  const ended = new Promise<void>((resolve) => other.onClose(() => resolve()));
  wire.end();
  await ended;
  return reads;
}

test('two pieces meet inside a character, or in the middle', async () => {
  assert.deepEqual(await readsOf('aaaéb', 'in two pieces'), ['aaa\xc3', '\xa9b']);
  assert.deepEqual(await readsOf('abcd', 'in two pieces'), ['ab', 'cd']);
});

test('one byte at a time is one read a byte', async () => {
  assert.deepEqual(await readsOf('abc', 'one byte at a time'), ['a', 'b', 'c']);
});

test('what is written meanwhile waits its turn, and all of it goes out before the end', async () => {
  const reads = await readsOf('abcd', 'in two pieces', 'at once');
  assert.equal(reads.join(''), 'abcdabcd');
  assert.equal(reads[0], 'ab');
});
