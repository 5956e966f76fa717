import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseVariants, tenthOfVariants } from './choose-variants.ts';

const variants = [
  { name: 'late', touches: ['envelope'] },
  { name: 'last-first', touches: ['preview-record', 'agent-logout'] },
];

const chosen = (...words: string[]) => chooseVariants(variants, words).map(({ name }) => name);

test('no word names all variants; a word names one, or those that touch a chapter', () => {
  assert.deepEqual(chosen(), ['late', 'last-first']);
  assert.deepEqual(chosen('late'), ['late']);
  assert.deepEqual(chosen('agent-logout', 'PRV-05'), ['last-first']);
});

test('a tenth is always the same, and has what combines all choices', () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ name: `v${n}`, isCombined: n === 7 }));
  const tenth = tenthOfVariants(many);
  assert.deepEqual(tenthOfVariants(many.toReversed()), tenth.toReversed());
  assert.ok(tenth.length > 10 && tenth.length < 30 && tenth.some(({ isCombined }) => isCombined));
});
