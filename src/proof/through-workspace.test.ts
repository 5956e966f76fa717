import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { needsOfOcs } from '../harness/ocs/ocs-needs.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { ocs } from '../roles/ocs.ts';
import { Bench } from './bench.ts';
import { throughWorkspace } from './distant-links.ts';
import { proveFaults } from './prove-faults.ts';

const bounded = { timeout: 240_000 };

/** One case in so many is played; `run --target workspace+http://…` plays all (docs/workspace.md). */
const sampledOf = 180;

/** A key is wrong, a message comes twice, a record is written twice, an unasked message comes twice. */
const faults = ['error-loses-reference', 'next-record-sent-twice', 'added-twice', 'log-out-permitted-twice'];

describe('the suite through the Workspace API, before the reference', () => {
  let bench: Bench;
  before(async () => {
    bench = await Bench.open(ocs, await loadKitCorpus(), throughWorkspace);
  }, bounded);
  after(() => bench.close());

  it('passes, apart from what the API cannot say', bounded, async () => {
    const sample = bench.cases.filter((_, n) => n % sampledOf === 0);
    const { records } = await bench.run(sample);
    const unsaid = new Set(
      sample.filter(({ steps }) => needsOfOcs(steps).linkOnly.length > 0).map(({ id }) => id),
    );
    assert.ok(unsaid.size > 0 && unsaid.size < sample.length / 4);
    for (const { case: id, verdict, notRun } of records) {
      assert.deepEqual([id, verdict], [id, unsaid.has(id) ? 'none' : 'pass']);
      if (unsaid.has(id)) assert.match(notRun?.reason ?? '', /Workspace API/);
    }
  });

  it('catches faults as on a link', bounded, async () => {
    const chosen = (await ocs.faults()).filter(({ name }) => faults.includes(name));
    assert.equal(chosen.length, faults.length);
    const judged = await proveFaults(bench, chosen, { full: false, untilCaught: true });
    assert.deepEqual([...new Set(judged.map(({ outcome }) => outcome))], ['caught']);
  });
});
