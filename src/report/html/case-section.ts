import { worstFinding } from '../causes/worst-finding.ts';
import { shown } from '../explain-case.ts';
import { escapeMarkup } from '../markup.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { repeatsSentence } from '../words/verdict-words.ts';
import { caseBadge } from './badges.ts';
import { findingSections } from './finding-section.ts';
import { ladder, type ShownKeys } from './ladder/ladder.ts';
import { levelsDrawings } from './ladder/levels-drawing.ts';

/** A case as an item of its rule's list, with its `details` if there is room for them. */
export function caseItem(one: CaseResult, details: string | undefined, result: RunResult): string {
  const reason = one.notRun ? ` <span class="soft">${escapeMarkup(notRunText(one.notRun))}</span>` : '';
  // Nothing leads to a case that passed: the page has thousands of them.
  const anchor = one.verdict === 'pass' ? '' : ` id="${anchorOf(one.id)}"`;
  return [
    `<li${anchor}>${caseBadge(one)} <code>${escapeMarkup(one.id)}</code> ${escapeMarkup(one.title)}${repeatsText(one)}${reason}`,
    details ?? shortFinding(one, result),
    `${noteList(one)}</li>`,
  ].join('');
}

/** Everything about a case that did not pass: what was found, its messages, its steps. */
export function failureDetails(stored: CaseResult, result: RunResult): string {
  const one = read(stored);
  const again = result.run.rerun.replaceAll('{case}', one.id);
  return [
    findingSections(one, result),
    ladder(one, { messages: 24, after: 4 }),
    levelsDrawings(one.transcript()),
    `<details><summary>Steps of the scenario</summary><pre>${stepsText(one)}</pre></details>`,
    `<p class="src">Play it again: <code>${escapeMarkup(again)}</code> · ${escapeMarkup(one.uri)}:${one.line}</p>`,
  ].join('');
}

/** What proves a rule: the steps and the messages of one of its cases. */
export function proofDetails(stored: CaseResult, keys: ShownKeys): string {
  const one = read(stored);
  const drawing = ladder(one, { messages: 5, after: 0 }, keys) + levelsDrawings(one.transcript());
  if (drawing === '') return '';
  return `<details><summary>Proof</summary><pre>${stepsText(one).replaceAll(/ {3,}/g, '  ')}</pre>${drawing}</details>`;
}

/** A case whose messages are read from the run's file once, though several parts of the page want them. */
function read(one: CaseResult): CaseResult {
  const transcript = one.transcript();
  return { ...one, transcript: () => transcript };
}

function stepsText({ steps, verdict }: CaseResult): string {
  const sign = { passed: '✓', failed: '✗' } as const;
  const lines = steps.map(({ text, status }) =>
    verdict === 'pass' ? text : `${status === 'passed' || status === 'failed' ? sign[status] : '·'} ${text}`,
  );
  return escapeMarkup(lines.join('\n'));
}

/** The worst finding in a line: for cases whose details have no room. */
function shortFinding(one: CaseResult, result: RunResult): string {
  const first = worstFinding(one, result);
  if (!first) return '';
  const text = `Expected: ${shown(first.expected)}. Actual: ${shown(first.actual)}. The run's file has its messages.`;
  return `<p class="soft">${escapeMarkup(text)}</p>`;
}

function noteList({ notes }: CaseResult): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ rule, text, message }) =>
      `<li>${escapeMarkup(`Note, ${rule}: ${text}`)}${message === undefined ? '' : ` (message ${message})`}</li>`,
  );
  return `<ul class="soft">${items.join('')}</ul>`;
}

/** How a case that was played several times ended, if the results differ. */
function repeatsText({ repeats }: CaseResult): string {
  if (!repeats || repeats.flakeRate === 0) return '';
  return ` <span class="soft">${escapeMarkup(repeatsSentence(repeats))}</span>`;
}

function notRunText({ reason, missing }: NonNullable<CaseResult['notRun']>): string {
  return missing.length > 0 ? `${reason} Needs: ${missing.join(', ')}.` : reason;
}
