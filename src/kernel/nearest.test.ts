import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

const words = ['PRV-05', 'PRV-06', 'preview-record', 'campaign-status', '@must'];

test('one letter wrong, missing, too many or swapped is near', () => {
  assert.equal(nearest('PVR-05', words), 'PRV-05');
  assert.equal(nearest('prv-5', words), 'PRV-05');
  assert.equal(nearest('preview-records', words), 'preview-record');
  assert.equal(nearest('@mut', words), '@must');
});

test('nothing is near to a completely different word', () => {
  assert.equal(nearest('serve', words), undefined);
  assert.equal(nearest('', words), undefined);
  assert.equal(didYouMean('serve', words), '');
});

test('of two near words the nearest is suggested, of equals the first', () => {
  assert.equal(nearest('PRV-066', words), 'PRV-06');
  assert.equal(didYouMean('PRV-0', words), 'Did you mean "PRV-05"? ');
});
