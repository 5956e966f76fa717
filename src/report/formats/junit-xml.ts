import { listed } from '../../kernel/listed-words.ts';
import { causeText } from '../causes/cause-text.ts';
import { causesOf } from '../causes/causes-of.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { explainCase } from '../explain-case.ts';
import { attributes, escapeMarkup } from '../markup.ts';
import type { CaseResult, ChapterResult, RunResult } from '../run-result.ts';
import { runProblems } from './run-problems.ts';

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
 * The run for CI servers: first a suite about the run as a whole, then one per chapter of the roles under test; inconclusive
 * cases and the harness's errors are errors, not run is skipped. It keeps to what Jenkins's and GitLab's schemas have in
 * common. A run that proves nothing has an error, since readers take a suite without any for green.
 */
export function junitXml(result: RunResult): string {
  const suites = result.chapters.map((chapter) => suite(chapter, result));
  const problems = runProblems(result);
  const cases = result.chapters.flatMap(casesIn);
  const { skipped: _, ...tally } = tallyOf(cases, problems.length);
  const head = attributes({ name: 'ocs-tck', ...tally, time: seconds(result.run.durationMs) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${head}>`,
    runSuite(result, problems),
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(chapter: ChapterResult, result: RunResult): string {
  const cases = casesIn(chapter);
  const time = seconds(cases.reduce((sum, one) => sum + one.durationMs, 0));
  const name = `${chapter.role}/${chapter.slug}`;
  const head = attributes({ name, ...tallyOf(cases, 0), time, timestamp: result.run.started });
  return [
    `<testsuite${head}>`,
    ...cases.map((one) => testCase(one, classOf(chapter), result)),
    '</testsuite>',
  ].join('\n');
}

/** Readers take what is before the last dot for a package, and group by it. */
function classOf({ role, slug }: ChapterResult): string {
  return `${role}.${slug}`;
}

function testCase(one: CaseResult, classname: string, result: RunResult): string {
  const outcome = outcomes[one.verdict];
  const name = `${one.id} ${one.title}`;
  const head = `<testcase${attributes({ name, classname, time: seconds(one.durationMs) })}`;
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

/** The run as a whole: what was tested, the counts, why cases did not pass (the worst cause first), and what went wrong. */
function runSuite(result: RunResult, problems: readonly string[]): string {
  const properties = propertiesOf(result).map(([name, value]) => `<property${attributes({ name, value })}/>`);
  const cases = problems.map((problem, index) => {
    const head = attributes({ name: `problem ${index + 1}`, classname: 'run' });
    return `<testcase${head}><error${attributes({ message: problem, type: 'error/harness' })}/></testcase>`;
  });
  const head = attributes({ name: 'run', ...tallyOf([], problems.length) });
  return [
    `<testsuite${head}>`,
    '<properties>',
    ...properties,
    '</properties>',
    ...cases,
    '</testsuite>',
  ].join('\n');
}

function propertiesOf(result: RunResult): readonly (readonly [name: string, value: string | number])[] {
  const { run, verdict, counts } = result;
  const causes = causesOf(result).causes.map((cause, n) => [`cause ${n + 1}`, causeText(cause)] as const);
  return [
    ['implementation', `${run.implementation.name} ${run.implementation.version}`],
    ['roles', listed(run.roles)],
    ['target', run.target],
    ['profile', run.profile],
    ['kit', run.suiteVersion],
    ['corpus hash', run.corpusHash],
    ['started', run.started],
    ...(run.seed === undefined ? [] : [['order', `random:${run.seed}`] as const]),
    ['verdict', verdict],
    ...Object.entries(counts).map(([name, count]) => [`count ${name}`, count] as const),
    ...causes,
  ];
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
