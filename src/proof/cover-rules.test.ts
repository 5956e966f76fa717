import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverRules } from './cover-rules.ts';

test('a fault is left out only if those before it break all its rules', () => {
  const faults = [['A'], ['A', 'B'], ['B', 'A'], ['C', 'B'], ['C']].map((breaks) => ({ breaks }));
  assert.deepEqual(
    coverRules(faults).map(({ breaks }) => breaks.join('')),
    ['A', 'AB', 'CB'],
  );
});
