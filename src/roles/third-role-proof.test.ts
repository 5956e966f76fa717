import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bench } from '../proof/bench.ts';
import { proveFaults } from '../proof/prove-faults.ts';
import { echo } from './fixtures/echo/echo.ts';
import { loadKitCorpus } from './load-kit-corpus.ts';

test('the faults of a role that is added to the list are proved as all others are', async () => {
  const bench = await Bench.open(echo, await loadKitCorpus([echo]));
  const caughtBy = ['ECO-01/1/hello'];
  assert.deepEqual(await proveFaults(bench, await echo.faults(), { full: false }), [
    { rule: 'ECO-01', outcome: 'caught', caughtBy, alsoBroken: [] },
  ]);
  await bench.close();
});
