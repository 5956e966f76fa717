import { number } from '../../kernel/number-words.ts';
import { foundElsewhere } from '../causes/found-elsewhere.ts';
import { escapeMarkup } from '../markup.ts';
import { sourceOf } from '../rule-index.ts';
import type { CaseResult, ChapterResult, RuleResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { tallyOf, tallyWords } from '../words/result-kind.ts';
import { kindOfRules } from '../words/rule-kinds.ts';
import { ruleBadge } from './badges.ts';
import { caseLink, paragraphs } from './elements.ts';
import type { ProtocolChapter } from './protocol-chapters.ts';

/** A part of the page: text, or a case, whose text depends on how much room the others leave. */
export type Piece = string | CaseResult;

/** A chapter that opens: its topics, their rules, and the cases of these. */
export function chapterSection(chapter: ProtocolChapter, result: RunResult): readonly Piece[] {
  const { id, role, title, topics } = chapter;
  const rules = topics.flatMap((topic) => topic.rules);
  const tally = tallyOf(rules.flatMap(({ cases }) => cases));
  const told = `${number(chapter.counts.corpus, 'case')}: ${tallyWords(tally)}`;
  const name = result.run.roles.length > 1 ? `${role}, ${told}` : told;
  return [
    `<details class="chapter" id="${id}"><summary><h3>${escapeMarkup(title)}</h3> <span class="soft">${escapeMarkup(name)}</span> ${ruleBadge(kindOfRules(rules, result))}</summary>`,
    ...topics.flatMap((topic) => topicSection(topic, topics.length > 1, result)),
    '</details>\n',
  ];
}

function topicSection(
  { title, text, rules }: ChapterResult,
  titled: boolean,
  result: RunResult,
): readonly Piece[] {
  const heading = titled ? `<h4>${escapeMarkup(title)}</h4>` : '';
  return [
    `<section class="topic">${heading}<div class="soft">${paragraphs(text)}</div>`,
    ...rules.flatMap((rule) => ruleSection(rule, titled ? 'h5' : 'h4', result)),
    '</section>\n',
  ];
}

function ruleSection(rule: RuleResult, heading: 'h4' | 'h5', result: RunResult): readonly Piece[] {
  const { id, statement, text, level, cases } = rule;
  const classes = result.classes.flatMap(({ rules }, place) => (rules.includes(id) ? place : []));
  return [
    `<article class="rule" id="${anchorOf(id)}" data-l="${level}"${classes.length === 0 ? '' : ` data-k="${classes.join(' ')}"`}>`,
    `<div class="top"><${heading}>${escapeMarkup(statement)}</${heading}>${ruleBadge(kindOfRules([rule], result))}</div>`,
    `<p class="src"><code>${escapeMarkup(id)}</code> · ${level} · ${escapeMarkup(sourceOf(rule))}</p>`,
    paragraphs(text),
    elsewhere(rule, result),
    '<ul class="cases">',
    ...cases,
    '</ul></article>\n',
  ];
}

/** Where a rule was found broken outside its own cases. */
function elsewhere(rule: RuleResult, result: RunResult): string {
  const cases = foundElsewhere(result, rule);
  const [first] = cases;
  if (!first) return '';
  return `<p class="src">Found broken in ${number(cases.length, 'case')} of other rules, first in ${caseLink(first.id)}.</p>`;
}
