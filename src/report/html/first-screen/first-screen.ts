import { causesOf } from '../../causes/causes-of.ts';
import { escapeMarkup } from '../../markup.ts';
import type { RunResult } from '../../run-result.ts';
import { type ResultKind, shownKinds, tallyOfRun } from '../../words/result-kind.ts';
import { plantedFault, testedName } from '../../words/tested-name.ts';
import { headline, rulesSentence } from '../../words/verdict-words.ts';
import { looksOf } from '../badges.ts';
import { bar } from '../elements.ts';
import { glossary, type Term, term } from '../glossary.ts';
import { answerOf } from './answer.ts';
import { causesSection } from './causes-section.ts';
import { classesPanel } from './classes-panel.ts';
import { notTestedPanel } from './not-tested-panel.ts';
import { sinceLastRunPanel } from './since-last-run-panel.ts';

const signs = { pass: '✓', fail: '✗', inconclusive: '?', error: '⚠', none: '○' } as const;

/**
 * What somebody sees who reads nothing else: whether it conforms and in which classes, what fails and how bad that is,
 * what was not tested, and what changed since the last run.
 */
export function firstScreen(result: RunResult): string {
  const { implementation, roles } = result.run;
  const { word, looks } = answerOf(result);
  const named = escapeMarkup(`${testedName(result.run)} ${implementation.version}`.trim());
  return [
    `<p class="soft">${roles.length > 1 ? 'Do' : 'Does'} ${named} conform to the Outbound Contact desktop protocol?</p>`,
    `<h1 id="result"><span class="v ${looks}">${signs[looks]} ${word}</span>${faultBadge(result)}${escapeMarkup(headline(result))}</h1>`,
    faultSentence(result),
    `<p>${linked(escapeMarkup(rulesSentence(result)), 'rule', /\brules?\b/)}</p>`,
    countTiles(result),
    bar(tallyOfRun(result)),
    problemList(result.problems),
    panels(result),
    glossary(),
  ].join('\n');
}

/** What was broken on purpose stands beside the answer, which would mislead without it. */
function faultBadge({ run }: RunResult): string {
  const fault = plantedFault(run);
  return fault === undefined
    ? ''
    : `<span class="v error">⚠ with a fault planted on purpose: ${escapeMarkup(fault)}</span>`;
}

/** Without it, a reader who does not know the kit takes the answer for one about a product. */
function faultSentence({ run }: RunResult): string {
  return plantedFault(run) === undefined
    ? ''
    : `<p>This run tests the ${term('kit', 'kit')} itself: it was told to plant a ${term('fault', 'fault')} in its own reference, to see whether that is found. “No” is what it should answer then; this page says nothing about any other product.</p>`;
}

/** The first word that fits leads to its meaning. */
function linked(markup: string, of: Term, word: RegExp): string {
  return markup.replace(word, (found) => term(of, found));
}

/** So many causes fill the first column; what changed is below fewer, so that it is on the first screen. */
const manyCauses = 3;

/** The causes have the first column, with what else there is room for. */
function panels(result: RunResult): string {
  const causes = causesOf(result).causes.length;
  const [classes, open, since] = [classesPanel(result), notTestedPanel(result), sinceLastRunPanel(result)];
  const left = causes === 0 ? since + open : causes < manyCauses ? since : '';
  const right = causes === 0 ? '' : causes < manyCauses ? open : since + open;
  return `<div class="panels"><div>${causesSection(result)}${left}</div><div>${classes}${right}</div></div>`;
}

/** How the cases ended. Each case is in one tile, so that their sum is the number above; they are the legend of the bar. */
function countTiles(result: RunResult): string {
  const tally = tallyOfRun(result);
  const tiles = shownKinds(tally).map(
    (kind) =>
      `<li><b>${tally[kind]}</b><span><i class="${looksOf[kind]}"></i>${term(meanings[kind], kind)}</span></li>`,
  );
  const { corpus } = result.counts;
  return `<p>${corpus} ${term('case', corpus === 1 ? 'case' : 'cases')} in all, each in one of these${escapeMarkup(notRunWords(result))}:</p><ul class="counts">${tiles.join('')}</ul>`;
}

const meanings = {
  passed: 'passed',
  failed: 'failed',
  'recommendation not followed': 'advice',
  inconclusive: 'inconclusive',
  error: 'error',
  'not run': 'notrun',
} as const satisfies Record<ResultKind, Term>;

/** What the product does not have, or its profile says, of the cases that were not run; most runs have none. */
function notRunWords({ counts }: RunResult): string {
  const { corpus, applicable, notClaimed, excluded, known } = counts;
  const lacking = corpus - applicable - notClaimed;
  const parts = [
    ...(lacking > 0 ? [`${lacking} need what the product does not offer`] : []),
    ...(notClaimed > 0 ? [`${notClaimed} need what its profile does not claim`] : []),
    ...(excluded > 0 ? [`${excluded} are excluded by its profile`] : []),
  ];
  const notRun = parts.length === 0 ? '' : `; of those not run, ${parts.join(', ')}`;
  return known === 0 ? notRun : `${notRun}; ${known} that did not pass are known to its profile`;
}

function problemList(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => `<li>${escapeMarkup(problem)}</li>`);
  return `<h2>What went wrong with the run itself</h2><ul>${items.join('')}</ul>`;
}
