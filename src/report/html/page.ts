import { number } from '../../kernel/number-words.ts';
import { foundElsewhere } from '../causes/found-elsewhere.ts';
import { escapeMarkup } from '../markup.ts';
import { sourceOf } from '../rule-index.ts';
import type { ChapterResult, RuleResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { caseDetails } from './case-details.ts';
import { type CaseDetail, caseSection } from './case-section.ts';
import { bar, paragraphs, verdictBadge } from './elements.ts';
import { overview } from './overview.ts';
import { style } from './style.ts';

/** The run as one page that needs no script, no network and no other file. */
export function conformancePage(result: RunResult): string {
  const detailOf = caseDetails(result);
  const title = escapeMarkup(`${result.run.implementation.name}: conformance report`);
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    // Nothing may be fetched, no matter what a transcript contains.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    `<style>${style}</style></head><body><main>`,
    overview(result),
    ...result.chapters.map((chapter) => chapterSection(chapter, result, detailOf)),
    `<p class="soft">ocs-tck ${escapeMarkup(result.run.suiteVersion)}, corpus ${result.run.corpusHash}. Every message of a case: <code>ocs-tck show CASE --run FOLDER</code>, with the folder of this file.</p>`,
    '</main></body></html>',
    '',
  ].join('\n');
}

type DetailOf = (one: RuleResult['cases'][number]) => CaseDetail;

function chapterSection(chapter: ChapterResult, result: RunResult, detailOf: DetailOf): string {
  const { role, slug, number, title, text, counts } = chapter;
  const name = escapeMarkup(`${String(number).padStart(2, '0')} ${title}`);
  const told = `${counts.passed} of ${counts.corpus} cases passed, ${counts.failed} failed, ${counts.notVerified} not verified`;
  return [
    `<section id="${role}-${escapeMarkup(slug)}"><h2>${name}</h2>`,
    `<div class="soft">${paragraphs(text)}<p class="src">${told}</p></div>${bar(counts)}`,
    ...chapter.rules.map((rule) => ruleSection(rule, result, detailOf)),
    '</section>',
  ].join('\n');
}

function ruleSection(rule: RuleResult, result: RunResult, detailOf: DetailOf): string {
  const { id, statement, text, level, verdict, cases } = rule;
  return [
    `<article class="rule" id="${anchorOf(id)}"><div class="top"><h3>${escapeMarkup(statement)}</h3>${verdictBadge(verdict)}</div>`,
    `<p class="src"><code class="id">${escapeMarkup(id)}</code> · <span class="lvl">${level.toUpperCase()}</span> · ${escapeMarkup(sourceOf(rule))}</p>`,
    paragraphs(text),
    elsewhere(rule, result),
    `<ul class="cases">${cases.map((one) => caseSection(one, detailOf(one), result)).join('\n')}</ul></article>`,
  ].join('');
}

/** Where a rule was found broken outside its own cases. */
function elsewhere(rule: RuleResult, result: RunResult): string {
  const cases = foundElsewhere(result, rule);
  const [first] = cases;
  if (!first) return '';
  const link = `<a class="id" href="#${anchorOf(first.id)}">${escapeMarkup(first.id)}</a>`;
  return `<p class="src">Found broken in ${number(cases.length, 'case')} of other rules, first in ${link}.</p>`;
}
