import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AdaptiveSample, adaptedLevel, adaptiveDefaults } from './adaptive-level.ts';

const sample = (differential: number, answered = 0, dropped = 0): AdaptiveSample => ({
  at: 0,
  differential,
  agents: 20,
  answered,
  dropped,
});

test('idle agents raise the level by their part of all, waiting calls lower it, down to 1', () => {
  assert.equal(adaptedLevel(2, [sample(5)], adaptiveDefaults), 2.5);
  assert.equal(adaptedLevel(2, [sample(-5)], adaptiveDefaults), 1.5);
  assert.equal(adaptedLevel(1, [sample(-5)], adaptiveDefaults), 1);
  assert.equal(adaptedLevel(7, [sample(20)], adaptiveDefaults), 8);
});

test('the intensity makes a change larger', () => {
  assert.equal(adaptedLevel(2, [sample(5)], { ...adaptiveDefaults, intensity: 100 }), 3);
  assert.equal(adaptedLevel(2, [sample(5)], { ...adaptiveDefaults, intensity: -100 }), 3);
});

test('too many drops of the day halve the level, or reset it', () => {
  const bad = [sample(0, 100, 4), sample(0, 100, 4)];
  assert.equal(adaptedLevel(4, bad, adaptiveDefaults), 2);
  assert.equal(adaptedLevel(4, bad, { ...adaptiveDefaults, method: 'hard limit' }), 1);
  assert.equal(adaptedLevel(4, [sample(0, 40, 4)], adaptiveDefaults), 4, 'not before 50 calls');
});

test('fewer agents than the threshold get one call each', () => {
  assert.equal(adaptedLevel(4, [sample(5)], { ...adaptiveDefaults, levelThreshold: 21 }), 1);
});
