import { number } from '../../../kernel/number-words.ts';
import { changeKinds } from '../../compare/change-sections.ts';
import type { CaseChange, RunComparison } from '../../compare/compare-runs.ts';
import { escapeMarkup } from '../../markup.ts';
import type { RunResult } from '../../run-result.ts';
import { anchorOf } from '../../transcript-text.ts';
import { testedName } from '../../words/tested-name.ts';

/** What changed since the run whose reports this one replaced, and what had failed before already. */
export function sinceLastRunPanel({ sinceLastRun, counts }: RunResult): string {
  return [
    '<section class="panel" aria-labelledby="since"><h2 id="since">What changed since the last run</h2>',
    sinceLastRun === undefined
      ? '<p>Not known: no report of an earlier run about it was in the folder of this one.</p>'
      : changes(sinceLastRun, counts.failed),
    '</section>',
  ].join('');
}

function changes(comparison: RunComparison, failed: number): string {
  const { before, broken, differences, classes } = comparison;
  const old = failed - broken.length;
  const kinds = Object.entries(changeKinds) as [keyof typeof changeKinds, string][]; // its own keys
  const lines = [
    ...(old > 0
      ? [`${number(old, 'case')} that ${old === 1 ? 'fails' : 'fail'} now had failed in that run already`]
      : []),
    ...kinds.flatMap(([kind, words]) => changeLine(words, comparison[kind])),
    ...classLines(classes),
    ...differences.map((text) => `<span class="soft">${escapeMarkup(text)}</span>`),
  ];
  return [
    `<p>Compared with the run of ${escapeMarkup(before.started.slice(0, 16).replace('T', ' '))} UTC, ${escapeMarkup(productWords(before))}:</p>`,
    lines.length === 0
      ? '<p>Nothing: each case ended as it did then.</p>'
      : `<ul class="plain">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  ].join('');
}

/** A product over a bare CTI link tells neither its name nor its version. */
function productWords(run: RunComparison['before']): string {
  const { name, version } = run.implementation;
  if (version !== 'not told') return `${testedName(run)} ${version}`;
  return name === version ? 'of a product that has not told its name' : name;
}

/** Classes whose verdict changed, those that changed alike in one line. */
function classLines(classes: RunComparison['classes']): readonly string[] {
  const alike = Map.groupBy(classes, ({ before = 'not there', after }) => `${before}, now ${after}`);
  return [...alike].map(([change, some]) => {
    const names = escapeMarkup(some.map(({ title }) => title).join(', '));
    const head = `${some.length === 1 ? '1 class' : `${some.length} classes`}: ${change}`;
    return `${head}<details><summary>Which</summary>${names}</details>`;
  });
}

function changeLine(words: string, some: readonly CaseChange[]): readonly string[] {
  if (some.length === 0) return [];
  // A case that passes has no anchor of its own.
  const links = some.map(
    ({ id, rule, after }) =>
      `<a href="#${anchorOf(after === 'pass' ? rule : id)}"><code>${escapeMarkup(id)}</code></a>`,
  );
  return [
    `<b>${words}: ${number(some.length, 'case')}</b><details><summary>Which</summary><p>${links.join(' ')}</p></details>`,
  ];
}
