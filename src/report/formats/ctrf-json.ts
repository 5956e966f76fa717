import type { Verdict } from '../../kernel/verdict.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { explainCase } from '../explain-case.ts';
import type { CaseResult, ChapterResult, RuleResult, RunResult, StepResult } from '../run-result.ts';
import { verdictSentence } from '../words/verdict-words.ts';
import { runProblems } from './run-problems.ts';

type CtrfStatus = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

const statuses = {
  none: 'skipped',
  pass: 'passed',
  inconclusive: 'other',
  fail: 'failed',
  error: 'other',
} as const satisfies Record<Verdict, CtrfStatus>;

const stepStatuses = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'pending',
  undefined: 'other',
  ambiguous: 'other',
  unknown: 'other',
  'not run': 'skipped',
} as const satisfies Record<StepResult['status'], CtrfStatus>;

/** Version of the Common Test Report Format. */
const specVersion = '0.0.0';

/** The run in the Common Test Report Format, which many CI tools read: a test per case. */
export function* ctrfJson(result: RunResult): Generator<string> {
  const { run, verdict, counts } = result;
  const head = {
    reportFormat: 'CTRF',
    specVersion,
    generatedBy: `ocs-tck ${run.suiteVersion}`,
    timestamp: run.started,
    extra: { verdict, summary: verdictSentence(result), counts, corpusHash: run.corpusHash },
    results: {
      tool: { name: 'ocs-tck', version: run.suiteVersion },
      summary: summaryOf(result),
      environment: environmentOf(result),
    },
  };
  // The largest part is written a chapter at a time, at the end of what is still open.
  yield `${visibleJson(head).slice(0, -'}}'.length)},"tests":[`;
  let separator = '';
  for (const tests of testsByPart(result)) {
    if (tests.length === 0) continue;
    yield separator + tests.map((test) => visibleJson(test)).join(',\n');
    separator = ',\n';
  }
  yield ']}}\n';
}

function* testsByPart(result: RunResult): Generator<readonly object[]> {
  yield problemTests(result);
  for (const chapter of result.chapters)
    yield chapter.rules.flatMap((rule) => rule.cases.map((one) => testOf(one, rule, chapter, result)));
}

function problemTests(result: RunResult): readonly object[] {
  return runProblems(result).map((message, n) => ({
    name: `The run itself, problem ${n + 1}`,
    status: 'failed',
    rawStatus: 'error',
    duration: 0,
    suite: ['run'],
    message,
  }));
}

function summaryOf(result: RunResult) {
  const { run, chapters } = result;
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const problems = runProblems(result).length;
  const count = (status: CtrfStatus): number =>
    cases.filter(({ verdict }) => statuses[verdict] === status).length;
  const start = Date.parse(run.started);
  return {
    tests: cases.length + problems,
    passed: count('passed'),
    failed: count('failed') + problems,
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
    suites: chapters.length + (problems > 0 ? 1 : 0),
    start,
    stop: start + Math.round(run.durationMs),
  };
}

function environmentOf({ run }: RunResult) {
  const { implementation, target, profile, roles, options } = run;
  return {
    appName: implementation.name,
    appVersion: implementation.version,
    testEnvironment: target,
    extra: { profile, roles, options },
  };
}

function testOf(one: CaseResult, rule: RuleResult, chapter: ChapterResult, result: RunResult) {
  const { id, title, verdict, durationMs, startedAt, uri, line, tags, steps, repeats } = one;
  const start = startedAt === undefined ? undefined : Math.round(startedAt);
  return {
    testId: id,
    name: `${id} ${title}`,
    status: statuses[verdict],
    rawStatus: verdict,
    duration: Math.round(durationMs),
    ...(start === undefined ? {} : { start, stop: start + Math.round(durationMs) }),
    suite: [chapter.role, chapter.slug, `${rule.id} ${rule.statement}`],
    filePath: uri,
    line,
    tags: tags.map((tag) => tag.slice(1)),
    labels: { rule: rule.id, level: rule.level },
    ...(repeats && repeats.flakeRate > 0 ? { extra: { repeats } } : {}),
    ...(verdict === 'pass' ? {} : { message: messageOf(one, result), trace: explainCase(one, result) }),
    steps: steps.map(({ text, status }) => ({ name: text, status: stepStatuses[status] })),
  };
}

function messageOf(one: CaseResult, result: RunResult): string {
  const worst = worstFinding(one, result);
  if (worst) return `Rule ${worst.rule}. Expected: ${worst.expected}. Actual: ${worst.actual}`;
  return one.notRun?.reason ?? 'The case was not run.';
}
