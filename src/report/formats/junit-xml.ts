import { causeText } from '../causes/cause-text.ts';
import { causesOf } from '../causes/causes-of.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { explainCase } from '../explain-case.ts';
import { attributes, escapeMarkup } from '../markup.ts';
import type { CaseResult, ChapterResult, RunResult } from '../run-result.ts';

/** What JUnit's readers count a case as. */
type JUnitOutcome = 'passed' | 'failure' | 'error' | 'skipped';

const outcomes = {
  none: 'skipped',
  pass: 'passed',
  inconclusive: 'error',
  fail: 'failure',
  error: 'error',
} as const satisfies Record<CaseResult['verdict'], JUnitOutcome>;

/**
 * The run for CI servers: one suite per chapter; inconclusive cases and the harness's errors are errors, not run is
 * skipped.
 */
export function junitXml(result: RunResult): string {
  const suites = result.chapters.map((chapter) => suite(chapter, result));
  const problems = result.problems.length > 0 ? [problemSuite(result.problems)] : [];
  const cases = result.chapters.flatMap(casesIn);
  const tally = tallyOf(cases, result.problems.length);
  const head = attributes({ name: 'ocs-tck', ...tally, time: seconds(result.run.durationMs) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${head}>`,
    ...causeSuite(result),
    ...suites,
    ...problems,
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(chapter: ChapterResult, result: RunResult): string {
  const cases = casesIn(chapter);
  const time = seconds(cases.reduce((sum, one) => sum + one.durationMs, 0));
  const name = `${chapter.role}/${chapter.slug}`;
  const head = attributes({ name, ...tallyOf(cases, 0), time, timestamp: result.run.started });
  return [`<testsuite${head}>`, ...cases.map((one) => testCase(one, name, result)), '</testsuite>'].join(
    '\n',
  );
}

function testCase(one: CaseResult, classname: string, result: RunResult): string {
  const outcome = outcomes[one.verdict];
  const name = `${one.id} ${one.title}`;
  const head = `<testcase${attributes({ name, classname, file: one.uri, line: one.line, time: seconds(one.durationMs) })}`;
  if (outcome === 'passed') return `${head}/>`;
  if (outcome === 'skipped') {
    const { reason = 'The case was not run.', missing = [] } = one.notRun ?? {};
    const message = missing.length > 0 ? `${reason} Needs: ${missing.join(', ')}` : reason;
    return `${head}><skipped${attributes({ message })}/></testcase>`;
  }
  const worst = worstFinding(one, result);
  const message = worst && `Rule ${worst.rule}. Expected: ${worst.expected}. Actual: ${worst.actual}`;
  const kind = attributes({ message, type: worst && `${one.verdict}/${worst.blame}` });
  return `${head}><${outcome}${kind}>${escapeMarkup(explainCase(one, result))}</${outcome}></testcase>`;
}

/** A suite without cases, for the run as a whole: why cases did not pass, the worst cause first. */
function causeSuite(result: RunResult): readonly string[] {
  const { causes } = causesOf(result);
  if (causes.length === 0) return [];
  const properties = causes.map(
    (cause, index) => `<property${attributes({ name: `cause ${index + 1}`, value: causeText(cause) })}/>`,
  );
  const head = attributes({ name: 'causes', tests: 0, failures: 0, errors: 0, skipped: 0 });
  return [`<testsuite${head}>`, '<properties>', ...properties, '</properties>', '</testsuite>'];
}

function problemSuite(problems: readonly string[]): string {
  const cases = problems.map((problem, index) => {
    const head = attributes({ name: `problem ${index + 1}`, classname: 'run' });
    return `<testcase${head}><error${attributes({ message: problem, type: 'error/harness' })}/></testcase>`;
  });
  const head = attributes({
    name: 'run',
    tests: problems.length,
    failures: 0,
    errors: problems.length,
    skipped: 0,
  });
  return [`<testsuite${head}>`, ...cases, '</testsuite>'].join('\n');
}

function tallyOf(cases: readonly CaseResult[], problems: number) {
  const count = (outcome: JUnitOutcome) => cases.filter((one) => outcomes[one.verdict] === outcome).length;
  return {
    tests: cases.length + problems,
    failures: count('failure'),
    errors: count('error') + problems,
    skipped: count('skipped'),
  };
}

function casesIn(chapter: ChapterResult): CaseResult[] {
  return chapter.rules.flatMap((rule) => rule.cases);
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}
