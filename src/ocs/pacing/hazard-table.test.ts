import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ageAt,
  assumedStage,
  cumulativeHazard,
  hazardUpTo,
  learnStage,
  meanOf,
  placeOf,
  positionOf,
} from './hazard-table.ts';
import { bothWithin, readyForecasts } from './ready-forecast.ts';

test('the bins begin at 0, 2, 4.6 and 7.98 s, and positions are their inverse', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((bin) => Math.round(ageAt(bin) * 100) / 100),
    [0, 2, 4.6, 7.98],
  );
  for (const age of [0, 1, 3.3, 47, 1000]) assert.ok(Math.abs(ageAt(positionOf(age)) - age) < 1e-6);
});

test('without observations, the hazard is that of the assumed mean at every age', () => {
  const sums = cumulativeHazard(assumedStage(120));
  for (const age of [1, 60, 600]) assert.ok(Math.abs(hazardUpTo(sums, placeOf(age)) - age / 120) < 1e-9);
});

test('stages of exactly 60 s move the hazard to that age', () => {
  const stretches = Array.from({ length: 1000 }, () => ({ from: 0, to: 60, ended: true }));
  const table = learnStage(assumedStage(120), 0, stretches);
  assert.ok(Math.abs(meanOf(table) - (1200 + 60_000) / 1010) < 1e-9);
  const sums = cumulativeHazard(table);
  assert.ok(hazardUpTo(sums, placeOf(47)) < 0.1);
  assert.ok(hazardUpTo(sums, placeOf(75)) > 1.2);
});

test('what is seen in parts teaches the same as what is seen at once', () => {
  const parts = [
    { from: 0, to: 13, ended: false },
    { from: 13, to: 31.5, ended: true },
  ];
  const [inParts, atOnce] = [parts, [{ from: 0, to: 31.5, ended: true }]].map((stretches) =>
    cumulativeHazard(learnStage(assumedStage(120), 0, stretches)),
  );
  for (const [n, sum] of inParts?.entries() ?? []) assert.ok(Math.abs(sum - (atOnce?.[n] ?? 0)) < 1e-12);
});

test('half of what was learned is forgotten after half an hour, by the natural logarithm', () => {
  const table = learnStage(assumedStage(120), 0, [{ from: 0, to: 50, ended: true }]);
  const faded = learnStage(table, 1800, []);
  assert.ok(Math.abs(Math.max(...faded.ends) - 1 / Math.E) < 1e-12);
});

test('with exponential stages, the forecasts are the closed forms', () => {
  const [talk, work] = [1 / 120, 1 / 20];
  const [forecast] = readyForecasts(
    cumulativeHazard(assumedStage(120)),
    cumulativeHazard(assumedStage(20)),
    [14],
  );
  const within = (rate: number): number => 1 - Math.exp(-rate * 14);
  const both = 1 - (work * Math.exp(-talk * 14) - talk * Math.exp(-work * 14)) / (work - talk);
  for (const chance of forecast?.fromAfterCallWork ?? []) assert.ok(Math.abs(chance - within(work)) < 0.001);
  for (const chance of forecast?.fromTalk.slice(0, -2) ?? []) assert.ok(Math.abs(chance - both) < 0.001);
});

test('two things that take exactly 5 s each are over after 10', () => {
  const takesFive = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1];
  assert.equal(bothWithin(takesFive, takesFive, 8), 0);
  assert.equal(bothWithin(takesFive, takesFive, 11), 1);
});
