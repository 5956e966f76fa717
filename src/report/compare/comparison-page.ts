import { number } from '../../kernel/number-words.ts';
import { escapeMarkup } from '../markup.ts';
import { plainPage, tableMarkup } from '../pages/plain-page.ts';
import {
  type ChangedRule,
  type ChangeSection,
  changeSections,
  changesSentence,
  changeWords,
  classChangeLines,
  comparedRunWords,
  corpusLines,
} from './change-sections.ts';
import type { RunComparison } from './compare-runs.ts';
import type { ReportedRun } from './reported-run.ts';

/** A comparison as one page, with every change. */
export function comparisonPage(comparison: RunComparison, after: ReportedRun): string {
  const { before, after: now } = comparison;
  const facts = [
    ...comparison.differences,
    ...corpusLines(comparison, Number.POSITIVE_INFINITY),
    ...classChangeLines(comparison).map((line) => `Classes, ${line}`),
  ];
  return plainPage('Two runs compared', [
    `<p><strong>${escapeMarkup(changesSentence(comparison))}.</strong></p>`,
    `<dl><dt>Before</dt><dd>${escapeMarkup(comparedRunWords(before))}</dd>`,
    `<dt>After</dt><dd>${escapeMarkup(comparedRunWords(now))}</dd></dl>`,
    ...(facts.length === 0 ? [] : [`<ul>${facts.map(item).join('')}</ul>`]),
    ...changeSections(comparison, after).flatMap(section),
  ]);
}

function item(text: string): string {
  return `<li>${escapeMarkup(text)}</li>`;
}

function section({ title, count, rules }: ChangeSection): readonly string[] {
  if (count === 0) return [];
  const told = `${title}: ${number(count, 'case')}`;
  return [`<h2>${told}</h2>`, tableMarkup(told, ['Case', 'Change', 'Rule', 'Why'], rules.flatMap(rows))];
}

function rows({ id, level, statement, changes }: ChangedRule): readonly (readonly string[])[] {
  return changes.map(({ change, title, why = '' }) => [
    `<code>${escapeMarkup(change.id)}</code> ${escapeMarkup(title)}`,
    `<span class="${change.after}">${escapeMarkup(changeWords(change))}</span>`,
    `<code>${escapeMarkup(id)}</code> (${level}) ${escapeMarkup(statement)}`,
    escapeMarkup(why),
  ]);
}
