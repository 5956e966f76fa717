import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { resultKinds, tallyOf } from '../words/result-kind.ts';
import { looksOf } from './badges.ts';
import { type ProtocolChapter, protocolChapters } from './protocol-chapters.ts';

/** Search and choice by result, level, chapter and class; shown only if the page's script runs. */
export function searchTools(result: RunResult): string {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const tally = tallyOf(cases);
  const kinds = resultKinds.filter((kind) => tally[kind] > 0);
  const levels = (['must', 'should', 'may'] as const).filter((level) =>
    rules.some((rule) => rule.level === level),
  );
  const roles = result.run.roles.length > 1;
  return [
    '<div id="tools" role="search" hidden>',
    '<label>Search <input type="search" id="search" placeholder="words, or an id"></label>',
    chips(
      'Result',
      'verdict',
      kinds.map((kind) => [looksOf[kind], kind]),
    ),
    chips(
      'Level',
      'level',
      levels.map((level) => [level, level]),
    ),
    select(
      'Chapter',
      'chapter',
      protocolChapters(result).map((one) => [one.id, titleIn(one, roles)]),
    ),
    select(
      'Class',
      'conformance',
      result.classes.map(({ title, role }, place) => [`${place}`, roles ? `${title} (${role})` : title]),
    ),
    '<button type="button" id="clear" hidden>Show all</button><p id="hits" class="src" role="status"></p></div>',
  ].join('');
}

type Choice = readonly [value: string, words: string];

function chips(legend: string, kind: string, choices: readonly Choice[]): string {
  const buttons = choices.map(
    ([value, words]) =>
      `<button type="button" aria-pressed="false" data-k="${kind}" value="${value}">${words}</button>`,
  );
  return `<fieldset><legend>${legend}</legend>${buttons.join('')}</fieldset>`;
}

function select(label: string, name: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return '';
  const options = choices.map(
    ([value, words]) => `<option value="${escapeMarkup(value)}">${escapeMarkup(words)}</option>`,
  );
  return `<label>${label} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}

function titleIn({ title, role }: ProtocolChapter, roles: boolean): string {
  return roles ? `${title} (${role})` : title;
}
