import type { Finding, KeyMismatch } from '../../kernel/case-record.ts';
import { worstFinding } from '../causes/worst-finding.ts';
import { messageKeys, messageName } from '../channels/message-text.ts';
import { becauseText, blameText, shown } from '../explain-case.ts';
import { escapeMarkup } from '../markup.ts';
import { messageOf } from '../message-of.ts';
import { ruleOf, sourceOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { repeatsSentence } from '../verdict-words.ts';
import { definitionList, verdictBadge } from './elements.ts';
import { ladder } from './ladder.ts';
import { levelsDrawings } from './levels-drawing.ts';

/** How much of a case the page shows: its line, its drawing too, or everything that is known. */
export type CaseDetail = 'line' | 'drawing' | 'full';

/** A case as an item of its rule's list. The run's file has what the page leaves out. */
export function caseSection(one: CaseResult, detail: CaseDetail, result: RunResult): string {
  const id = `<code class="id">${escapeMarkup(one.id)}</code>`;
  const head = `${verdictBadge(one.verdict)}${id}${escapeMarkup(one.title)}${repeatsText(one)}`;
  const reason = one.notRun ? ` <span class="soft">${escapeMarkup(notRunText(one.notRun))}</span>` : '';
  if (one.findings.length > 0) return failedCase(one, head, detail, result);
  if (detail === 'line') return `<li>${head}${reason}${noteList(one)}</li>`;
  const drawing = ladder(one, { messages: 10, after: 0 }) + levelsDrawings(one.transcript());
  return `<li>${head}${reason}${noteList(one)}${drawing && `<details class="proofs"><summary>Messages that prove it</summary><div class="wide">${drawing}</div></details>`}</li>`;
}

function failedCase(one: CaseResult, head: string, detail: CaseDetail, result: RunResult): string {
  const anchor = anchorOf(one.id);
  if (detail === 'line') {
    const first = worstFinding(one, result);
    const short = first ? `Expected: ${shown(first.expected)}. Actual: ${shown(first.actual)}` : '';
    return `<li id="${anchor}">${head}<p class="soft">${escapeMarkup(short)}</p></li>`;
  }
  const steps = one.steps.map(({ text, status }) => `${status === 'passed' ? '✓' : '·'} ${text}`).join('\n');
  const drawing = ladder(one, { messages: 18, after: 3 }) + levelsDrawings(one.transcript());
  const again = result.run.rerun.replaceAll('{case}', one.id);
  return [
    `<li id="${anchor}">${head}`,
    ...one.findings.map((finding) => findingSection(finding, one, result)),
    drawing && `<div class="wide">${drawing}</div>`,
    noteList(one),
    `<details><summary>Steps of the scenario</summary><pre>${escapeMarkup(steps)}</pre></details>`,
    `<p class="src">Run it again: <code>${escapeMarkup(again)}</code> · ${escapeMarkup(one.uri)}:${one.line}</p></li>`,
  ].join('');
}

function findingSection(finding: Finding, one: CaseResult, result: RunResult): string {
  const wrong = messageOf(finding, one);
  const facts = definitionList({
    Rule: ruleText(finding, one, result),
    Expected: shown(finding.expected),
    Actual: shown(finding.actual),
    Because: becauseText(finding, result),
    Blame: blameText[finding.blame],
    Hint: finding.hint,
  });
  const first = one.findings.find((other) => other.message === finding.message) === finding;
  const frame = wrong
    ? messageKeys(wrong).map(({ key, value }) => (value === '' ? key : `${key} = ${value}`))
    : [];
  const whole =
    wrong && first
      ? `<details><summary>The whole message #${wrong.n}, ${escapeMarkup(messageName(wrong))}</summary><pre>${escapeMarkup(frame.join('\n'))}</pre></details>`
      : '';
  return `<div class="found ${finding.verdict}">${facts}${keyTable(finding.keys)}${whole}</div>`;
}

/** The rule of a finding; the statement of its own rule is above the case already. */
function ruleText({ rule: id }: Finding, one: CaseResult, result: RunResult): string {
  if (id === one.rule) return `${id}, this one`;
  const rule = ruleOf(result, id);
  return rule ? `${id} ${rule.statement} (${sourceOf(rule)})` : id;
}

function keyTable(keys: readonly KeyMismatch[]): string {
  if (keys.length === 0) return '';
  const rows = keys.map(
    ({ key, expected, actual }) =>
      `<tr><td>${escapeMarkup(key)}</td><td>${escapeMarkup(shown(expected))}</td><td class="act">✗ ${escapeMarkup(shown(actual))}</td></tr>`,
  );
  return `<table class="keys"><tr><th>Key</th><th>Expected</th><th>Actual</th></tr>${rows.join('')}</table>`;
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
