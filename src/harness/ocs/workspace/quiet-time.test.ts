import assert from 'node:assert/strict';
import { it } from 'node:test';
import { QuietTime } from './quiet-time.ts';

function after(trips: readonly number[], learns = true): QuietTime {
  const quiet = new QuietTime(2000, learns);
  for (const trip of trips) quiet.answered(trip);
  return quiet;
}

it('a silence lasts ten times as long as the slowest answer lately, but no longer than the profile says', () => {
  assert.equal(after([]).milliseconds, 2000);
  assert.equal(after([5, 5]).milliseconds, 2000, 'two answers teach nothing');
  assert.equal(after([5, 5, 4]).milliseconds, 100, 'no silence is shorter');
  assert.equal(after([5, 31.24, 4]).milliseconds, 312);
  assert.equal(after([5, 900, 4]).milliseconds, 2000);
  assert.equal(after([900, ...Array<number>(100).fill(5)]).milliseconds, 100, 'the first one is long ago');
});

it('what was learnt is told, with the longest that it ever was', () => {
  assert.equal(after([5], false).inWords, undefined);
  assert.match(after([5]).inWords ?? '', /^2000 ms: too few answers/);
  assert.match(
    after([40, 5, 5, ...Array<number>(100).fill(5)]).inWords ?? '',
    /^up to 400, at last 100 ms, learnt from 103 answers/,
  );
});
