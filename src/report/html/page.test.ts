import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bigResult } from '../fixtures/big-run.ts';
import { failRecord } from '../fixtures/fake-records.ts';
import { sampleResult } from '../fixtures/sample-run.ts';
import { conformancePage } from './page.ts';

const page = conformancePage(sampleResult());

describe('the page', () => {
  test('gives the verdict in words and every count', () => {
    assert.match(
      page,
      /<h1>.*fail.*1 case of the 5 that ran failed; 1 case could not be judged; in 1 case a ruling or a recommendation is not followed\.<\/h1>/,
    );
    assert.match(page, /Of 4 rules, 0 hold, 1 broken, 2 undecided, 1 not verified\./);
    for (const [count, name] of [
      [7, 'cases in the corpus'],
      [6, 'applicable'],
      [5, 'run'],
      [2, 'passed'],
      [1, 'failed'],
      [4, 'not verified'],
    ]) {
      assert.ok(page.includes(`<b>${count}</b><span>${name}</span>`), String(name));
    }
  });

  test('names every case that was not verified, with the reason', () => {
    const section = page.slice(page.indexOf('What was not verified'), page.indexOf('<h2>Chapters'));
    for (const id of sampleResult().notVerified) assert.ok(section.includes(id), id);
    assert.match(section, /does not offer the control method clock\.advance/);
  });

  test('explains a failure: rule, expected, actual by key, blame, hint, the command', () => {
    for (const text of [
      '<dt>Rule</dt><dd>PRV-01, this one</dd>',
      '<tr><td>GSW_RECORD_HANDLE</td><td>any Int</td><td class="act">✗ &quot;12&quot; (String)</td></tr>',
      '<dt>Blame</dt><dd>the implementation under test</dd>',
      '<dt>Hint</dt>',
      'npx ocs-tck run --case PRV-01/2',
    ]) {
      assert.ok(page.includes(text), text);
    }
  });

  test('draws the messages of a failure and of one passing case a rule, marked in words', () => {
    assert.equal(page.match(/<svg class="ladder"/g)?.length, 4);
    assert.match(page, /✗ wrong: PRV-01/);
    assert.match(page, /✗ in doubt: PRV-02/);
    assert.match(page, /⚠ broken on purpose/);
    assert.match(page, /✓ evidence/);
  });

  test('needs no script and no network, and escapes what it shows', () => {
    assert.doesNotMatch(page, /<script|<link|<img|@import|url\(|src=/);
    assert.match(page, /PreviewRecord with &lt;&amp;&gt; &quot;quotes&quot;/);
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
    assert.ok(targets.length > 0);
    for (const target of targets) assert.match(target, /^#/);
  });

  test('has every anchor that it links to', () => {
    for (const [, anchor] of page.matchAll(/href="#([^"]*)"/g))
      assert.ok(page.includes(`id="${anchor}"`), anchor);
  });
});

describe('the page stays small', () => {
  const kilobytes = (html: string) => Buffer.byteLength(html) / 1000;

  test('400 cases: under 700 kB', () => {
    assert.ok(kilobytes(conformancePage(bigResult(400, (id) => id.endsWith('/5')))) < 700);
  });

  test('4,000 cases that pass: under 3 MB, each of them named', () => {
    const html = conformancePage(bigResult(4000, () => false));
    assert.ok(kilobytes(html) < 3000, `${kilobytes(html)} kB`);
    assert.equal(html.match(/class="v pass"/g)?.length, 4000 + 800 + 16 + 1);
  });

  test('4,000 cases that fail: under 3 MB, each of them named', () => {
    const html = conformancePage(bigResult(4000, () => true));
    assert.ok(kilobytes(html) < 3000, `${kilobytes(html)} kB`);
    assert.equal(html.match(/<li id="/g)?.length, 4000);
  });
});

test('causes stand before the rules, and a rule says where else it was found broken', () => {
  const elsewhere = failRecord('PRV-01/2').findings;
  const record = { ...failRecord('RDY-01/1'), findings: elsewhere };
  const changed = conformancePage(sampleResult({ 'RDY-01/1': { records: [record] } }));
  assert.ok(changed.indexOf('>Causes<') < changed.indexOf('Rules that are broken or undecided'));
  assert.match(
    changed,
    /only affected, because PRV-01 is broken<\/summary><p><a class="id" href="#[^"]+">RDY-01\/1/,
  );
  assert.match(
    changed,
    /Found broken in 1 case of other rules, first in <a class="id" href="#[^"]+">RDY-01\/1/,
  );
});
