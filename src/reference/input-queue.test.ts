import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputQueue } from './input-queue.ts';

test('inputs are taken one after the other, with what they give rise to', () => {
  const taken: number[] = [];
  const queue = new InputQueue<number>((n) => {
    taken.push(n);
    if (n < 3) queue.submit(n + 10);
    if (n === 1) queue.add(2);
  });
  queue.submit(1);
  assert.deepEqual(taken, [1, 11, 2, 12]);
});

test('a machine that throws takes nothing more until it is begun anew, and its failure is told once', () => {
  const failures: unknown[] = [];
  const taken: string[] = [];
  const queue = new InputQueue<string>(
    (input) => {
      if (input === 'bad') throw new Error('boom');
      taken.push(input);
    },
    (error) => failures.push(error),
  );
  for (const input of ['one', 'bad', 'two']) queue.submit(input);
  queue.beginAnew();
  queue.submit('three');
  assert.deepEqual([taken, failures.length], [['one', 'three'], 1]);
});

test('a machine that comes to no end is stopped', () => {
  const failures: unknown[] = [];
  const queue = new InputQueue<number>(
    (n) => queue.submit(n + 1),
    (error) => failures.push(error),
  );
  queue.submit(0);
  assert.match(String(failures[0]), /went on/);
});

test('without a listener what a machine throws is thrown', () => {
  const queue = new InputQueue<number>(() => {
    throw new Error('boom');
  });
  assert.throws(() => queue.submit(1), /boom/);
});
