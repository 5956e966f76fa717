import { causesOf } from '../../causes/causes-of.ts';
import { escapeMarkup } from '../../markup.ts';
import type { RunResult } from '../../run-result.ts';
import { rulesSentence, verdictSentence } from '../../verdict-words.ts';
import { bar } from '../elements.ts';
import { answerOf } from './answer.ts';
import { causesSection } from './causes-section.ts';
import { classesPanel } from './classes-panel.ts';
import { notTestedPanel } from './not-tested-panel.ts';
import { sinceLastRunPanel } from './since-last-run-panel.ts';

const signs = { pass: '✓', fail: '✗', inconclusive: '?', error: '!', none: '○' } as const;

/**
 * What somebody sees who reads nothing else: whether it conforms and in which classes, what fails and how bad that is,
 * what was not tested, and what changed since the last run.
 */
export function firstScreen(result: RunResult): string {
  const { implementation, roles } = result.run;
  const { word, looks } = answerOf(result);
  const named = escapeMarkup(`${implementation.name} ${implementation.version}`.trim());
  return [
    `<p class="soft">${roles.length > 1 ? 'Do' : 'Does'} ${named} conform to the Outbound Contact desktop protocol?</p>`,
    `<h1 id="result"><span class="v ${looks}">${signs[looks]} ${word}</span>${escapeMarkup(verdictSentence(result))}</h1>`,
    `<p>${escapeMarkup(rulesSentence(result))}</p>`,
    countTiles(result),
    bar(result.counts),
    problemList(result.problems),
    panels(result),
  ].join('\n');
}

/** The causes have the first column for themselves, unless there is none. */
function panels(result: RunResult): string {
  const [classes, others] = [classesPanel(result), notTestedPanel(result) + sinceLastRunPanel(result)];
  const [left, right] = causesOf(result).causes.length > 0 ? ['', others] : [others, ''];
  return `<div class="panels"><div>${causesSection(result)}${left}</div><div>${classes}${right}</div></div>`;
}

function countTiles(result: RunResult): string {
  const { counts } = result;
  const tiles: readonly [number, string][] = [
    [counts.corpus, 'cases in the corpus'],
    [counts.applicable, 'applicable'],
    [counts.run, 'run'],
    [counts.passed, 'passed'],
    [counts.failed, 'failed'],
    [counts.notVerified, 'not verified'],
    ...profileTiles(result),
  ];
  return `<ul class="counts">${tiles.map(([count, name]) => `<li><b>${count}</b><span>${name}</span></li>`).join('')}</ul>`;
}

/** Only if the profile has any: most runs have none. */
function profileTiles({ counts }: RunResult): readonly [number, string][] {
  const tiles: readonly [number, string][] = [
    [counts.notClaimed, 'not claimed'],
    [counts.excluded, 'excluded'],
    [counts.known, 'known not to pass'],
  ];
  return tiles.filter(([count]) => count > 0);
}

function problemList(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => `<li>${escapeMarkup(problem)}</li>`);
  return `<h2>What went wrong with the run itself</h2><ul>${items.join('')}</ul>`;
}
