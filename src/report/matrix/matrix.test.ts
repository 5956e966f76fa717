import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, resultOf, sampleFacts, sampleFeatures, sampleResult } from '../fixtures/sample-run.ts';
import { problemsInMarkup } from '../fixtures/well-formed.ts';
import { matrixOf } from './matrix-of.ts';
import { matrixPages } from './matrix-pages.ts';

const first = sampleResult();
const other = resultOf([], {
  ...sampleFacts,
  implementation: { name: 'Other <OCS>', version: '2' },
  corpus: corpusOf(sampleFeatures.slice(0, 1)),
});

/** The first run again, in which a case did not always end the same. */
const repeated = {
  ...first,
  chapters: first.chapters.map((chapter) => ({
    ...chapter,
    rules: chapter.rules.map((rule) => ({
      ...rule,
      cases: rule.cases.map((one) =>
        one.id === 'PRV-01/2'
          ? { ...one, repeats: { runs: 5, verdicts: { pass: 4, fail: 1 }, flakeRate: 0.2 } }
          : one,
      ),
    })),
  })),
};

test('runs are side by side, by class, chapter, rule and case, and what a run does not have is not made up', () => {
  const { chapters, rules, flaky } = matrixOf([first, other]);
  assert.deepEqual(
    chapters.map(({ name, cells }) => [name.title, cells.map((cell) => cell?.counts.passed)]),
    [
      ['Ready time', [0, undefined]],
      ['Preview record', [2, 0]],
    ],
  );
  assert.deepEqual(
    rules.map(({ name, cells }) => [name.id, ...cells]),
    [
      ['RDY-01', 'error', undefined],
      ['RDY-02', 'none', undefined],
      ['PRV-01', 'fail', 'none'],
      ['PRV-02', 'inconclusive', 'none'],
    ],
  );
  assert.deepEqual(flaky, []);
});

test('flake rates are those of the cases that did not always end the same', () => {
  const { flaky } = matrixOf([first, repeated]);
  assert.deepEqual(
    flaky.map(({ name, cells }) => [name.id, cells.map((cell) => cell?.flakeRate)]),
    [['PRV-01/2', [undefined, 0.2]]],
  );
});

test('the pages link each other and nothing else, and nothing of a run is markup', () => {
  const pages = [...matrixPages([first, other, repeated])];
  const names = new Set(pages.map(({ name }) => name));
  assert.deepEqual(
    [...names],
    ['index.html', 'rule-RDY-01.html', 'rule-RDY-02.html', 'rule-PRV-01.html', 'rule-PRV-02.html'],
  );
  for (const { content } of pages) {
    const body = content
      .replace(/^<!doctype html>\n/, '')
      .replaceAll(/<meta [^>]*>/g, '')
      .replaceAll('<br>', '');
    assert.deepEqual(problemsInMarkup(body), []);
    for (const [, target = ''] of content.matchAll(/(?:href|src)="([^"]*)"/g))
      assert.ok(names.has(target), target);
  }
  const [index, , , rule] = pages.map(({ content }) => content);
  assert.match(
    index ?? '',
    /Other &lt;OCS&gt; 2 \(ocs\), 2030-03-04 \d\d:\d\d UTC: The rules or cases differ/,
  );
  assert.match(index ?? '', /of 5 runs 4 pass, 1 fail: flake rate 20 %/);
  assert.match(rule ?? '', /PRV-01\/2<\/code>.*<span class="fail">failed<\/span><br>expected PreviewRecord/);
});
