import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allureResults } from '../allure/allure-results.ts';
import { sampleResult } from '../fixtures/sample-run.ts';
import { conformancePage } from '../html/page.ts';
import { conformanceReport } from './conformance-json.ts';
import { ctrfJson } from './ctrf-json.ts';
import { junitXml } from './junit-xml.ts';
import { summaryMarkdown } from './summary-markdown.ts';

/** What every format tells apart. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Inconclusive, or an error. */
  readonly undecided: number;
  readonly notRun: number;
}

const result = sampleResult();

function tallied(statuses: readonly string[], names: Readonly<Record<keyof Tally, string>>): Tally {
  const count = (kind: keyof Tally): number => statuses.filter((status) => status === names[kind]).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    undecided: count('undecided'),
    notRun: count('notRun'),
  };
}

const formats: Readonly<Record<string, () => Tally>> = {
  'conformance.json, case by case': () => {
    const cases = conformanceReport(result).chapters.flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.cases),
    );
    const verdicts = cases.map(({ verdict }) => (verdict === 'error' ? 'inconclusive' : verdict));
    return tallied(verdicts, { passed: 'pass', failed: 'fail', undecided: 'inconclusive', notRun: 'none' });
  },
  'conformance.json, by its counts': () => {
    const { passed, failed, run, corpus } = conformanceReport(result).counts;
    return { passed, failed, undecided: run - passed - failed, notRun: corpus - run };
  },
  'conformance.html, case by case': () => {
    const badges = conformancePage(result).matchAll(/<li[^>]*><(?:span|b) class="v (\w+)">/g);
    const open = new Set(['error', 'advice']);
    const verdicts = [...badges].map(([, verdict = '']) => (open.has(verdict) ? 'inconclusive' : verdict));
    return tallied(verdicts, { passed: 'pass', failed: 'fail', undecided: 'inconclusive', notRun: 'none' });
  },
  'junit.xml, case by case': () => {
    const cases = junitXml(result).match(/<testcase .*?(?:\/>|<(?:failure|error|skipped))/g) ?? [];
    const statuses = cases.map((one) => /<(failure|error|skipped)$/.exec(one)?.[1] ?? 'passed');
    return tallied(statuses, { passed: 'passed', failed: 'failure', undecided: 'error', notRun: 'skipped' });
  },
  'junit.xml, by its counts': () => {
    const xml = junitXml(result);
    const sum = (name: string): number =>
      [...xml.matchAll(new RegExp(`<testsuite .*? ${name}="(\\d+)"`, 'g'))].reduce(
        (all, [, n]) => all + Number(n),
        0,
      );
    const [failed, undecided, notRun] = [sum('failures'), sum('errors'), sum('skipped')];
    return { passed: sum('tests') - failed - undecided - notRun, failed, undecided, notRun };
  },
  'ctrf.json, case by case': () => {
    const { tests } = JSON.parse([...ctrfJson(result)].join('')).results;
    const statuses = tests.map(({ status }: { readonly status: string }) => status);
    return tallied(statuses, { passed: 'passed', failed: 'failed', undecided: 'other', notRun: 'skipped' });
  },
  'ctrf.json, by its counts': () => {
    const { passed, failed, other, skipped } = JSON.parse([...ctrfJson(result)].join('')).results.summary;
    return { passed, failed, undecided: other, notRun: skipped };
  },
  'allure-results': () => {
    const files = [...allureResults(result)].filter(({ name }) => name.endsWith('-result.json'));
    const statuses = files.map(({ content }): string => JSON.parse(content).status);
    return tallied(statuses, { passed: 'passed', failed: 'failed', undecided: 'broken', notRun: 'skipped' });
  },
  'summary.md, by its counts': () => {
    const [, corpus, , run, passed, failed] =
      /\n\| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|(?: \d+ \|)+\n/
        .exec(summaryMarkdown(result))
        ?.map(Number) ?? [];
    assert.ok(corpus !== undefined && run !== undefined && passed !== undefined && failed !== undefined);
    return { passed, failed, undecided: run - passed - failed, notRun: corpus - run };
  },
  'summary.md, by its chapters': () => {
    const rows = [
      ...summaryMarkdown(result).matchAll(
        /^\| \d\d .* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm,
      ),
    ];
    const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), 0);
    // A recommendation not followed, inconclusive, error.
    return { passed: sum(2), failed: sum(3), undecided: sum(4) + sum(5) + sum(6), notRun: sum(7) };
  },
};

const expected: Tally = { passed: 2, failed: 1, undecided: 2, notRun: 2 };

for (const [format, tally] of Object.entries(formats)) {
  test(`the counts of ${format} are those of all other formats`, () => assert.deepEqual(tally(), expected));
}
