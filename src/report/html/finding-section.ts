import type { Finding, KeyMismatch } from '../../kernel/case-record.ts';
import { withClock } from '../../kernel/mismatch-text.ts';
import { number } from '../../kernel/number-words.ts';
import { findingsByWeight } from '../causes/worst-finding.ts';
import { messageKeys, messageName } from '../channels/message-text.ts';
import { becauseText, blameText, shown } from '../explain-case.ts';
import { escapeMarkup } from '../markup.ts';
import { messageOf } from '../message-of.ts';
import { ruleOf, sourceOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { isAdvice } from '../words/result-kind.ts';
import { definitionList } from './elements.ts';

/** How many findings of a case are open; the others follow from them as a rule. */
const first = 3;

/** What was found in a case, worst first. */
export function findingSections(one: CaseResult, result: RunResult): string {
  const sections = findingsByWeight(one, result).map((finding) => findingSection(finding, one, result));
  const others = sections.slice(first);
  if (others.length === 0) return sections.join('');
  return `${sections.slice(0, first).join('')}<details><summary>${number(others.length, 'more finding')}</summary>${others.join('')}</details>`;
}

function findingSection(finding: Finding, one: CaseResult, result: RunResult): string {
  const looks = finding.verdict === 'inconclusive' && isAdvice(finding) ? 'advice' : finding.verdict;
  const facts = definitionList({
    Rule: ruleText(finding, one, result),
    Expected: shown(finding.expected),
    Actual: shown(finding.actual),
    Because: becauseText(finding, result),
    Blame: blameText[finding.blame],
    Hint: finding.hint,
  });
  return `<div class="found ${looks}">${facts}${keyTable(finding.keys)}${wholeMessage(finding, one)}</div>`;
}

/** Once for each message, whatever is found about it. */
function wholeMessage(finding: Finding, one: CaseResult): string {
  const wrong = messageOf(finding, one);
  const isFirst = one.findings.find((other) => other.message === finding.message) === finding;
  if (!wrong || !isFirst) return '';
  const lines = messageKeys(wrong).map(({ key, value }) => (value === '' ? key : `${key} = ${value}`));
  return `<details><summary>The whole message #${wrong.n}, ${escapeMarkup(messageName(wrong))}</summary><pre>${escapeMarkup(lines.join('\n'))}</pre></details>`;
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
      `<tr><td>${escapeMarkup(key)}</td><td>${escapeMarkup(shown(withClock(key, expected)))}</td><td class="act">✗ ${escapeMarkup(shown(withClock(key, actual)))}</td></tr>`,
  );
  return `<table class="keys"><tr><th>Key</th><th>Expected</th><th>Actual</th></tr>${rows.join('')}</table>`;
}
