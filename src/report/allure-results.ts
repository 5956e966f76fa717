import { createHash } from 'node:crypto';
import type { Verdict } from '../kernel/verdict.ts';
import { explainCase } from './explain-case.ts';
import type { NamedFile } from './replace-files.ts';
import { sourceOf } from './rule-index.ts';
import type { CaseResult, ChapterResult, RuleResult, RunResult, StepResult } from './run-result.ts';
import { hasTranscript, transcriptText } from './transcript-text.ts';

type AllureStatus = 'passed' | 'failed' | 'broken' | 'skipped';

const statuses = {
  none: 'skipped',
  pass: 'passed',
  inconclusive: 'broken',
  fail: 'failed',
  error: 'broken',
} as const satisfies Record<Verdict, AllureStatus>;

const severities = { must: 'critical', should: 'normal', may: 'minor' } as const satisfies Record<
  RuleResult['level'],
  string
>;

/** The files that Allure 2 and 3 both render. Names follow from case ids, so the same run gives the same files. */
export function* allureResults(result: RunResult): Generator<NamedFile> {
  const { run } = result;
  yield { name: 'categories.json', content: JSON.stringify(categories) };
  const environment: Record<string, string> = {
    Implementation: `${run.implementation.name} ${run.implementation.version}`,
    Role: run.role,
    Target: run.target,
    Profile: run.profile,
    Suite: run.suiteVersion,
    Corpus: run.corpusHash,
  };
  const lines = Object.entries(environment).map(([key, value]) => `${key}=${value.replaceAll('\n', ' ')}`);
  yield { name: 'environment.properties', content: `${lines.join('\n')}\n` };
  for (const chapter of result.chapters) {
    for (const rule of chapter.rules) {
      for (const one of rule.cases) yield* caseFiles(one, rule, chapter, result);
    }
  }
  for (const problem of result.problems) yield problemFile(problem, result);
}

const categories = [
  { name: 'The implementation breaks a rule', matchedStatuses: ['failed'] },
  {
    name: 'Not established: inconclusive, or an error of the kit or its set-up',
    matchedStatuses: ['broken'],
  },
  { name: 'Not run, and therefore not verified', matchedStatuses: ['skipped'] },
];

function* caseFiles(
  one: CaseResult,
  rule: RuleResult,
  chapter: ChapterResult,
  result: RunResult,
): Generator<NamedFile> {
  const uuid = uuidOf(`${one.id}`);
  const start = Date.parse(result.run.started) + Math.round(one.startedMs ?? 0);
  const source = `${uuid}-attachment.txt`;
  // A pass's transcript stands in transcripts/; thousands of copies would only make Allure's page heavy.
  const attachments =
    hasTranscript(one) && one.verdict !== 'pass' ? [{ name: 'Transcript', source, type: 'text/plain' }] : [];
  const content = {
    uuid,
    historyId: uuidOf(`history ${one.id}`),
    testCaseId: uuidOf(`case ${one.id}`),
    fullName: one.id,
    name: `${one.id} ${one.title}`,
    description: [rule.statement, sourceOf(rule), rule.text].filter(Boolean).join('\n\n'),
    status: statuses[one.verdict],
    stage: 'finished',
    start,
    stop: start + Math.round(one.durationMs),
    ...(one.verdict === 'pass'
      ? {}
      : { statusDetails: { message: detailOf(one), trace: explainCase(one, result) } }),
    labels: labelsOf(one, rule, chapter),
    parameters: [],
    links: [],
    steps: one.steps.map((step) => stepOf(step, start)),
    attachments,
  };
  yield { name: `${uuid}-result.json`, content: JSON.stringify(content) };
  if (attachments.length > 0) yield { name: source, content: transcriptText(one) };
}

function labelsOf(one: CaseResult, rule: RuleResult, chapter: ChapterResult) {
  const title = `${String(chapter.number).padStart(2, '0')} ${chapter.title}`;
  const labels: Readonly<Record<string, string>> = {
    epic: chapter.role,
    feature: title,
    story: `${rule.id} ${rule.statement}`,
    parentSuite: chapter.role,
    suite: title,
    subSuite: `${rule.id} ${rule.statement}`,
    severity: severities[rule.level],
    framework: 'ocs-tck',
    language: 'gherkin',
  };
  const own = Object.entries(labels).map(([name, value]) => ({ name, value }));
  return [...own, ...one.tags.map((tag) => ({ name: 'tag', value: tag.slice(1) }))];
}

const stepStatuses = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'broken',
  undefined: 'broken',
  ambiguous: 'broken',
  unknown: 'broken',
  'not run': 'skipped',
} as const satisfies Record<StepResult['status'], AllureStatus>;

function stepOf({ text, status }: StepResult, start: number) {
  return {
    name: text,
    status: stepStatuses[status],
    stage: 'finished',
    start,
    stop: start,
    steps: [],
    attachments: [],
  };
}

function problemFile(problem: string, result: RunResult): NamedFile {
  const uuid = uuidOf(`problem ${problem}`);
  const start = Date.parse(result.run.started);
  const content = {
    uuid,
    historyId: uuid,
    name: 'The run itself',
    status: 'broken',
    stage: 'finished',
    start,
    stop: start,
    statusDetails: { message: problem },
    labels: [{ name: 'epic', value: 'run' }],
    steps: [],
    attachments: [],
  };
  return { name: `${uuid}-result.json`, content: JSON.stringify(content) };
}

function detailOf(one: CaseResult): string {
  const [first] = one.findings;
  return first
    ? `${first.rule}: expected ${first.expected}; actual ${first.actual}`
    : (one.notRun?.reason ?? one.verdict);
}

/** A UUID that follows from a name, as Allure wants one and runs are to be comparable. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
