import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { selectCases } from '../corpus/select-cases.ts';
import { desktop } from '../roles/desktop.ts';
import { faultNamed } from '../roles/fault-named.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { Bench } from './bench.ts';
import { proveFaults } from './prove-faults.ts';

const bounded = { timeout: 120_000 };
const corpus = await loadKitCorpus();
let bench: Bench;

before(async () => {
  bench = await Bench.open(desktop, corpus, { realTime: false, latency: 0, overWorkspace: true });
});

after(() => bench.close());

test('the reference desktop passes over the Workspace API, without a fence', bounded, async () => {
  const { records } = await bench.run(selectCases(corpus, ['DPD-03', 'DPR-09', 'DRS-24/2', 'DRJ-02/1']));
  assert.equal(records.length, 5);
  assert.deepEqual(
    records.filter(({ verdict }) => verdict !== 'pass').map(({ case: id, findings }) => ({ id, findings })),
    [],
  );
});

test('a faulty one is caught there', bounded, async () => {
  const fault = faultNamed(await desktop.faults(), 'desktop-skips-preview-over');
  const [judged] = await proveFaults(bench, [fault], { full: false, untilCaught: true });
  assert.equal(judged?.outcome, 'caught');
});
