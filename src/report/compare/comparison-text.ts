import { number } from '../../kernel/number-words.ts';
import { oneLine } from '../../kernel/visible-text.ts';
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

/** The most rules of a kind, cases of a rule, and ids in a line; the other formats have them all. */
const listed = { rules: 20, cases: 5, ids: 10 };

/** A comparison for a terminal. */
export function comparisonText(comparison: RunComparison, after: ReportedRun): string {
  return [
    `before        ${comparedRunWords(comparison.before)}`,
    `after         ${comparedRunWords(comparison.after)}`,
    ...comparison.differences.map((sentence) => `differs       ${sentence}`),
    ...corpusLines(comparison, listed.ids).map((line) => `corpus        ${line}`),
    ...classChangeLines(comparison).map((line) => `classes       ${line}`),
    ...changeSections(comparison, after).flatMap(sectionLines),
    '',
    changesSentence(comparison),
  ]
    .map(oneLine)
    .join('\n');
}

function sectionLines({ title, count, rules }: ChangeSection): readonly string[] {
  if (count === 0) return [];
  const more = rules.length - listed.rules;
  return [
    '',
    `${title}: ${number(count, 'case')} of ${number(rules.length, 'rule')}`,
    ...rules.slice(0, listed.rules).flatMap(ruleLines),
    ...(more > 0 ? [`  … and ${number(more, 'rule')} more`] : []),
  ];
}

function ruleLines({ id, level, statement, changes }: ChangedRule): readonly string[] {
  const more = changes.length - listed.cases;
  return [
    `  ${id} (${level})  ${statement}`,
    ...changes
      .slice(0, listed.cases)
      .flatMap(({ change, title, why }) => [
        `    ${change.id}  ${changeWords(change)}  ${title}`,
        ...(why === undefined ? [] : [`      ${why}`]),
      ]),
    ...(more > 0 ? [`    … and ${number(more, 'case')} more`] : []),
  ];
}
