import type { Verdict } from '../../kernel/verdict.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { causesOf } from '../causes/causes-of.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { explainCase } from '../explain-case.ts';
import type { NamedFile } from '../files/replace-files.ts';
import { ladder } from '../html/ladder/ladder.ts';
import { style } from '../html/style/style.ts';
import { escapeMarkup } from '../markup.ts';
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

/** A case for Allure: its result, and if it did not pass its transcript and, where it helps most, its drawing. */
export function* allureCase(
  one: CaseResult,
  rule: RuleResult,
  chapter: ChapterResult,
  result: RunResult,
): Generator<NamedFile> {
  const uuid = allureId(one.id);
  const source = `${uuid}-attachment.txt`;
  const drawing = `${uuid}-attachment.html`;
  // The transcript of a passed case is in the run's file; thousands of copies would only make Allure's page slow.
  const attached = one.verdict !== 'pass' && one.messages > 0;
  const isDrawn = attached && isExample(one, result);
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
    attachments: [
      ...(isDrawn ? [{ name: 'Ladder', source: drawing, type: 'text/html' }] : []),
      ...(attached ? [{ name: 'Transcript', source, type: 'text/plain' }] : []),
    ],
    ...howItEnded(one, result),
  };
  yield { name: `${uuid}-result.json`, content: visibleJson(content) };
  if (attached) yield { name: source, content: transcriptText(one) };
  if (isDrawn) yield { name: drawing, content: ladderPage(one) };
}

/** The most cases of a cause that have a drawing: they are alike, and each brings its own style. */
const drawn = 5;

function isExample({ id }: CaseResult, result: RunResult): boolean {
  return causesOf(result).causes.some(({ cases }) => cases.slice(0, drawn).includes(id));
}

function ladderPage(one: CaseResult): string {
  const head = `<meta charset="utf-8"><title>${escapeMarkup(one.id)}</title><style>${style}</style>`;
  const body = ladder(one, { messages: 60, after: 4 });
  return `<!doctype html><html lang="en"><head>${head}</head><body><div class="rule">${body}</div></body></html>\n`;
}

function howItEnded(one: CaseResult, result: RunResult) {
  const start = Math.round(one.startedAt ?? Date.parse(result.run.started));
  const details = { message: detailOf(one, result), trace: explainCase(one, result) };
  return {
    status: statuses[one.verdict],
    stage: 'finished',
    start,
    stop: start + Math.round(one.durationMs),
    steps: [...timedSteps(one, start), ...watchedStep(one, start + Math.round(one.durationMs))],
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

/** The steps one after the other: how long each took is known, and not when it began. */
function timedSteps({ steps }: CaseResult, start: number) {
  let time = start;
  return steps.map(({ text, status, durationMs = 0 }) => {
    const begun = time;
    time += durationMs;
    return stepOf(text, stepStatuses[status], Math.round(begun), Math.round(time));
  });
}

/**
 * What rules found that are watched in every case: no step of the scenario is about them, and a failure of which all steps
 * are green would have no place.
 */
function watchedStep({ findings, rule, verdict }: CaseResult, at: number) {
  const watched = findings.filter((finding) => finding.rule !== rule);
  if (watched.length === 0) return [];
  const steps = watched.map((finding) => {
    const name = `${finding.rule}: expected ${finding.expected}; actual ${finding.actual}`;
    return stepOf(name, statuses[finding.verdict], at, at);
  });
  return [{ ...stepOf('Rules that are watched in every case', statuses[verdict], at, at), steps }];
}

function stepOf(name: string, status: AllureStatus, start: number, stop: number) {
  return { name, status, stage: 'finished', start, stop, steps: [], attachments: [] };
}

function detailOf(one: CaseResult, result: RunResult): string {
  const worst = worstFinding(one, result);
  return worst
    ? `${worst.rule}: expected ${worst.expected}; actual ${worst.actual}`
    : (one.notRun?.reason ?? one.verdict);
}
