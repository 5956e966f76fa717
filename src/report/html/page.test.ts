import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { compareRuns } from '../compare/compare-runs.ts';
import { bigResult } from '../fixtures/big-run.ts';
import { failRecord } from '../fixtures/fake-records.ts';
import { sampleAttempts, sampleResult } from '../fixtures/sample-run.ts';
import { ruleOf } from '../rule-index.ts';
import { transcriptText } from '../transcript-text.ts';
import { conformancePage } from './page.ts';

const page = conformancePage(sampleResult());

describe('the page', () => {
  test('gives the answer in a word, the verdict in a sentence, and every count', () => {
    assert.match(
      page,
      /<h1[^>]*><span class="v fail">✗ No<\/span>[^<]*1 case of the 5 that ran failed; 1 case ended with an error of the kit, its set-up or the connection; in 1 case a recommendation is not followed\.<\/h1>/,
    );
    assert.match(
      page,
      /Of 4 <a [^>]*>rules<\/a>, 0 hold, 1 is broken, 1 is a recommendation not followed, 0 are inconclusive, 1 ended with an error, 1 is not verified \(1 case of it was not run\)\./,
    );
    for (const [count, name] of [
      [2, 'passed'],
      [1, 'failed'],
      [1, 'recommendation not followed'],
      [0, 'inconclusive'],
      [1, 'error'],
      [2, 'not run'],
    ]) {
      assert.match(page, new RegExp(`<b>${count}</b><span><i [^>]*></i><a [^>]*>${name}</a></span>`));
    }
  });

  test('says how bad it is: what binds, what is advice, what could not be judged', () => {
    assert.match(page, /Must<\/a>: 1 rule broken\./);
    assert.match(page, /Should<\/a>: 1 rule not followed\./);
    assert.match(page, /Error: 1 rule\./);
  });

  test('names every case that neither passed nor failed, with the reason; what ran is not told as not tested', () => {
    const [, section = ''] = /What was not tested, and why(.*?)<\/section>/s.exec(page) ?? [];
    const [notRun = '', ran = ''] = section.split('What ran, and neither passed nor failed');
    const about = (part: string): readonly string[] =>
      [...part.matchAll(/<code>([^<]*)<\/code>/g)].map(([, id = '']) => id);
    assert.deepEqual(about(notRun).toSorted(), ['RDY-01/1', 'RDY-02/1']);
    assert.deepEqual(about(ran).toSorted(), ['PRV-02/1/stopped', 'RDY-01/2']);
    assert.match(
      notRun,
      /2 cases of 7 were <a [^>]*>not run<\/a>: the run says nothing about them\. They belong to 2 rules, 1 of which is .*not verified<\/a>; what did run judges the other 1\./,
    );
    for (const id of sampleResult().notVerified) assert.ok(section.includes(id), id);
    assert.match(section, /does not offer the control method clock\.advance/);
  });

  test('explains a failure: rule, expected, actual by key, blame, hint, steps, the command', () => {
    for (const text of [
      '<dt>Rule</dt><dd>PRV-01, this one</dd>',
      '<tr><td>GSW_RECORD_HANDLE</td><td>any Int</td><td class="act">✗ &quot;12&quot; (String)</td></tr>',
      '<dt>Blame</dt><dd>the implementation under test</dd>',
      '<dt>Hint</dt>',
      '✗ Then Ana receives PreviewRecord with &lt;&amp;&gt; &quot;quotes&quot;',
      'npx ocs-tck run --case PRV-01/2',
    ]) {
      assert.ok(page.includes(text), text);
    }
  });

  test('draws the messages of a failure and of one passing case a rule, marked in words', () => {
    assert.equal(page.match(/<ol class="ladder/g)?.length, 4);
    assert.match(page, /✗ wrong: PRV-01/);
    assert.match(page, /✗ not followed: PRV-02/);
    assert.match(page, /⚠ wrong on purpose, by the kit/);
    assert.match(page, /✓ evidence/);
  });

  test('needs no network, runs no script but its own, and escapes what it shows', () => {
    const [script, ...others] = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
    assert.deepEqual(others, []);
    const hash = createHash('sha256')
      .update(script?.[1] ?? '')
      .digest('base64');
    assert.ok(page.includes(`script-src 'sha256-${hash}'`));
    assert.doesNotMatch(page, /<link|<img|@import|url\(|src=/);
    assert.match(page, /PreviewRecord with &lt;&amp;&gt; &quot;quotes&quot;/);
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
    assert.ok(targets.length > 0);
    for (const target of targets) assert.match(target, /^#/);
  });

  test('has every anchor that it links to, each once', () => {
    const anchors = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    assert.equal(new Set(anchors).size, anchors.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]*)"/g))
      assert.ok(anchors.includes(anchor ?? ''), anchor);
  });

  test('says what changed since the last run, or that nothing is known of one', () => {
    assert.match(page, /Not known: no report of an earlier run/);
    const before = sampleResult({ 'PRV-01/2': sampleAttempts['PRV-01/1'], 'PRV-01/1': undefined });
    const sinceLastRun = compareRuns(before, sampleResult());
    assert.ok(sinceLastRun);
    const changed = conformancePage({ ...sampleResult(), sinceLastRun });
    assert.match(changed, /Compared with the run of 2030-03-04 12:00 UTC, Example OCS 8\.1\.5/);
    assert.match(changed, /Newly broken: 1 case<\/b>.*?href="#PRV-01-2"/);
    assert.match(changed, /Newly passed: 1 case<\/b>.*?href="#PRV-01"/);
  });

  test('holds the messages of every case if it is to be the only file', () => {
    const result = sampleResult();
    const single = conformancePage(result, { singleFile: true });
    const [, packed = ''] = /id="transcripts">([^<]*)</.exec(single) ?? [];
    const chapters = packed
      .split('\n')
      .map((line) => JSON.parse(gunzipSync(Buffer.from(line, 'base64')).toString()));
    const [one] = ruleOf(result, 'PRV-01')?.cases ?? [];
    assert.ok(one);
    assert.equal(chapters.length, result.chapters.length);
    assert.equal(chapters.find((texts) => one.id in texts)?.[one.id], transcriptText(one));
  });
});

describe('the page stays small', () => {
  const kilobytes = (html: string) => Buffer.byteLength(html) / 1000;

  test('400 cases: under 700 kB', () => {
    assert.ok(kilobytes(conformancePage(bigResult(400, (id) => id.endsWith('/5')))) < 700);
  });

  test('4,000 cases that pass: under 3 MB, each of them named, and each rule with its proof', () => {
    const html = conformancePage(bigResult(4000, () => false));
    assert.ok(kilobytes(html) < 3000, `${kilobytes(html)} kB`);
    assert.equal(html.match(/<li><b class="v pass"/g)?.length, 4000);
    assert.equal(html.match(/<summary>Proof</g)?.length, 800);
  });

  test('4,000 cases that fail: under 3 MB, each of them named, the first of each rule in full', () => {
    const html = conformancePage(bigResult(4000, () => true));
    assert.ok(kilobytes(html) < 3000, `${kilobytes(html)} kB`);
    assert.equal(html.match(/<li id="[A-Z]{3}-/g)?.length, 4000);
    assert.ok((html.match(/<ol class="ladder/g)?.length ?? 0) >= 30);
  });
});

test('causes stand before the chapters, and a rule says where else it was found broken', () => {
  const elsewhere = failRecord('PRV-01/2').findings;
  const record = { ...failRecord('RDY-01/1'), findings: elsewhere };
  const changed = conformancePage(sampleResult({ 'RDY-01/1': { records: [record] } }));
  assert.ok(changed.indexOf('id="causes"') < changed.indexOf('id="chapters"'));
  assert.match(
    changed,
    /only affected, because PRV-01 is broken \(1 failed\)<\/summary><p><a href="#RDY-01-1"><code>RDY-01\/1/,
  );
  assert.match(
    changed,
    /Found broken in 1 case of other rules, first in <a href="#RDY-01-1"><code>RDY-01\/1/,
  );
});
