import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf } from '../corpus/corpus.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { ProgressLine } from './progress-line.ts';

test('cases that are not run are counted apart from those that are', async () => {
  const cases = casesOf(await loadKitCorpus()).slice(0, 103);
  const written: string[] = [];
  const output = { isTTY: false, write: (text: string) => written.push(text) };
  const [leftOut, unmet, failed, ...others] = cases.map(({ id }) => id);
  const line = new ProgressLine(output, cases, {
    costOf: () => 1,
    repeat: 1,
    leftOut: new Set([leftOut ?? '']),
  });
  line.ended(leftOut ?? '', 'none');
  line.ended(unmet ?? '', 'none');
  line.ended(failed ?? '', 'fail');
  for (const id of others.slice(0, 99)) line.ended(id, 'pass');
  assert.equal(written.length, 1);
  assert.match(written[0] ?? '', /^100 of 101 cases \(2 more are not run\), 1 not passed/);
});

test('where a case has waited for longer than all others may take, the time left is told with that', async () => {
  const cases = casesOf(await loadKitCorpus()).slice(0, 103);
  const line = (longestMs: number): string => {
    let now = 0;
    const written: string[] = [];
    const output = { isTTY: false, write: (text: string) => written.push(text) };
    const terms = { costOf: () => 1, repeat: 1, leftOut: new Set<string>() };
    const progress = new ProgressLine(output, cases, terms, () => now);
    for (const [n, { id }] of cases.slice(0, 100).entries()) {
      now += n === 20 ? longestMs : 10;
      progress.ended(id, 'pass');
    }
    return written.join('');
  };
  assert.equal(line(10), '100 of 103 cases, about 1 s left\n');
  assert.equal(line(60_000), '100 of 103 cases, about 2 s left, more if cases wait: one took 60 s\n');
});
