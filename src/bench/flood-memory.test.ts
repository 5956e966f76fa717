import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floodMemory } from './flood-memory.ts';
import { median } from './throughput.ts';

/** Garbage of the last seconds, in MB: what a healthy server may have more at one look than at another. */
const noise = 60;

test('the memory of a server under a flood is flat, and others are answered', {
  timeout: 120_000,
}, async () => {
  const { answered, reopened, megabytes, slowestMs } = await floodMemory(10, 32);
  assert.ok(answered > 2000 && reopened > 5, `${answered} answered, ${reopened} opened again`);
  assert.ok(slowestMs < 5000, `${slowestMs} ms`);
  if (megabytes.length === 0) return; // the system does not say it
  const half = Math.floor(megabytes.length / 2);
  const [third, last] = [megabytes.slice(half, -half / 2), megabytes.slice(-half / 2)].map(median);
  assert.ok((last ?? 0) < (third ?? 0) + noise, megabytes.map(Math.round).join(' '));
});
