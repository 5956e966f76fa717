import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portOf } from '../../kernel/usage-error.ts';
import { orderOf } from '../run-order.ts';
import { countOf, shardOf } from './run-numbers.ts';

const usage = { name: 'KitError', code: 'USAGE' };

test('numbers of options are whole, from 1, and not beyond all use', () => {
  assert.equal(countOf('10000', '--repeat'), 10_000);
  for (const text of [
    '',
    '0',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    ' 1',
    '10001',
    '99999999999999999999',
    'Infinity',
    'NaN',
  ])
    assert.throws(() => countOf(text, '--jobs'), usage, text);
  assert.throws(() => countOf('x', '--jobs'), {
    message: '--jobs is "x".',
    hint: 'Give a whole number from 1 to 10000.',
  });
});

test('shards, seeds and ports as well', () => {
  assert.deepEqual(shardOf('2/3'), { place: 2, count: 3 });
  for (const text of ['3/2', '0/1', '1', '1/', '1/99999', '-1/2'])
    assert.throws(() => shardOf(text), usage, text);
  assert.equal(orderOf('random:7').seed, 7);
  for (const text of ['random:', 'random:-1', 'random:9999999999999999'])
    assert.throws(() => orderOf(text), usage, text);
  assert.equal(portOf('65535', '--port'), 65_535);
  for (const text of ['65536', '-1', '', '1.5', '99999999999'])
    assert.throws(() => portOf(text, '--port'), usage, text);
});
