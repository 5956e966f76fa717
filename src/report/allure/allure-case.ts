import type { Verdict } from '../../kernel/verdict.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { explainCase } from '../explain-case.ts';
import type { NamedFile } from '../files/replace-files.ts';
import { sourceOf } from '../rule-index.ts';
import type { CaseResult, ChapterResult, RuleResult, RunResult, StepResult } from '../run-result.ts';
import { transcriptText } from '../transcript-text.ts';
import { allureId } from './allure-id.ts';

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

/** A case for Allure: its result, and its transcript if it did not pass. */
export function* allureCase(
  one: CaseResult,
  rule: RuleResult,
  chapter: ChapterResult,
  result: RunResult,
): Generator<NamedFile> {
  const uuid = allureId(one.id);
  const source = `${uuid}-attachment.txt`;
  // The transcript of a passed case is in the run's file; thousands of copies would only make Allure's page slow.
  const attached = one.verdict !== 'pass' && one.messages > 0;
  const content = {
    uuid,
    historyId: allureId(`history ${one.id}`),
    testCaseId: allureId(`case ${one.id}`),
    fullName: one.id,
    name: `${one.id} ${one.title}`,
    description: [rule.statement, sourceOf(rule), rule.text].filter(Boolean).join('\n\n'),
    labels: labelsOf(one, rule, chapter),
    parameters: [],
    links: [],
    attachments: attached ? [{ name: 'Transcript', source, type: 'text/plain' }] : [],
    ...howItEnded(one, result),
  };
  yield { name: `${uuid}-result.json`, content: visibleJson(content) };
  if (attached) yield { name: source, content: transcriptText(one) };
}

function howItEnded(one: CaseResult, result: RunResult) {
  const start = Math.round(one.startedAt ?? Date.parse(result.run.started));
  const details = { message: detailOf(one, result), trace: explainCase(one, result) };
  return {
    status: statuses[one.verdict],
    stage: 'finished',
    start,
    stop: start + Math.round(one.durationMs),
    steps: one.steps.map((step) => stepOf(step, start)),
    ...(one.verdict === 'pass' ? {} : { statusDetails: details }),
  };
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

function detailOf(one: CaseResult, result: RunResult): string {
  const worst = worstFinding(one, result);
  return worst
    ? `${worst.rule}: expected ${worst.expected}; actual ${worst.actual}`
    : (one.notRun?.reason ?? one.verdict);
}
