import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { testedNameFirst } from '../words/tested-name.ts';
import { caseDetails } from './case-details.ts';
import { caseItem } from './case-section.ts';
import { chapterSection, type Piece } from './chapter-section.ts';
import { chapterTable } from './chapter-table.ts';
import { firstScreen } from './first-screen/first-screen.ts';
import { packedTranscripts } from './packed-transcripts.ts';
import { pageScript, scriptHash } from './page-script.ts';
import { profileSection } from './profile-section.ts';
import { protocolChapters } from './protocol-chapters.ts';
import { runFacts } from './run-facts.ts';
import { searchTools } from './search-tools.ts';
import { style } from './style/style.ts';

/** Bytes of a page, without transcripts, that opens quickly and can be sent by mail. */
const mostBytes = 2_900_000;

/** How the page is made. */
export interface PageOptions {
  /** Whether the messages of every case are inside, compressed: about a kilobyte a case. */
  readonly singleFile?: boolean;
}

/** The run as one page that needs no network and no other file, and is complete without its script. */
export function conformancePage(result: RunResult, { singleFile = false }: PageOptions = {}): string {
  const pieces = piecesOf(result, singleFile);
  const bare = pieces.map((piece) =>
    typeof piece === 'string' ? piece : caseItem(piece, undefined, result),
  );
  const details = caseDetails(result, mostBytes - Buffer.byteLength(bare.join('')));
  const whole = pieces.map((piece, place) =>
    typeof piece !== 'string' && details.has(piece)
      ? caseItem(piece, details.get(piece), result)
      : bare[place],
  );
  if (singleFile) whole.push(packedTranscripts(result));
  return [...whole, `<script>${pageScript}</script></body></html>\n`].join('');
}

function piecesOf(result: RunResult, singleFile: boolean): readonly Piece[] {
  const { run } = result;
  return [
    head(`${testedNameFirst(run)}: conformance report`),
    `<header><p class="soft">Checked by ocs-tck ${escapeMarkup(run.suiteVersion)}, run of ${escapeMarkup(timeText(run.started))}</p>${contents}</header><main id="content">`,
    firstScreen(result),
    profileSection(result),
    chapterTable(result),
    '<section id="rules" aria-labelledby="cases"><h2 id="cases">Rules and cases</h2>',
    `<p class="src">${casesText(singleFile)} <span class="screen">To print them too, follow <a href="#everything" id="everything">everything</a> first.</span></p>`,
    searchTools(result),
    ...protocolChapters(result).flatMap((chapter) => chapterSection(chapter, result)),
    '</section>',
    runFacts(result),
    `</main><footer class="src">Checked by ocs-tck ${escapeMarkup(run.suiteVersion)}, corpus ${run.corpusHash}.</footer>`,
  ];
}

function head(title: string): string {
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    // Nothing may be fetched, and no other script may run, no matter what a transcript contains.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';script-src '${scriptHash}';base-uri 'none';form-action 'none'">`,
    `<style>${style}</style></head><body><a class="skip" href="#content">Skip to the result</a>`,
  ].join('\n');
}

const contents = `<nav aria-label="Contents"><ul>${[
  ['result', 'Result'],
  ['causes', 'What fails'],
  ['not-tested', 'What was not tested'],
  ['since', 'What changed'],
  ['chapters', 'Chapters'],
  ['cases', 'Rules and cases'],
  ['about', 'About this run'],
]
  .map(([id, words]) => `<li><a href="#${id}">${words}</a></li>`)
  .join('')}</ul></nav>`;

function casesText(singleFile: boolean): string {
  const messages = singleFile
    ? 'The messages of every case are in this page'
    : 'Every message of a case: <code>ocs-tck show CASE --run FOLDER</code>, with the folder of this file';
  return `Each chapter opens. Below it are its rules, and below these the cases that were played. ${messages}.`;
}

function timeText(started: string): string {
  return `${started.slice(0, 16).replace('T', ' ')} UTC`;
}
