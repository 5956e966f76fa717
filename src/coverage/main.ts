/**
 * Writes docs/coverage.md, docs/errors.md and docs/rulings.md from the features, the schemas and the faults, and drops
 * excuses for rulings that rules now cite. With `--check` it writes nothing and fails if a page is stale. Prints what
 * is left to do.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSections } from '../corpus/sections.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { roles } from '../roles/roles.ts';
import { coveragePage } from './coverage-page.ts';
import { cellsIn, errorMatrix } from './error-matrix.ts';
import { errorsPage } from './errors-page.ts';
import { readRulingDecisions } from './ruling-decisions.ts';
import { readRulingExcuses, traceRulings, withoutServedExcuses } from './rulings.ts';
import { rulingsPage } from './rulings-page.ts';

const features = join(kitFolder, 'features');
const rulingsFile = join(features, 'rulings.yaml');
const corpus = await loadKitCorpus();
const faults = (await Promise.all(roles.map((role) => role.faults()))).flat();
const sections = await readSections(join(features, 'sections.yaml'));
const rulings = await readRulingExcuses(rulingsFile);
const decisions = await readRulingDecisions(join(features, 'decisions.yaml'));
const trace = traceRulings(corpus, rulings.entries);
const matrix = errorMatrix(corpus);

const files: Readonly<Record<string, string>> = {
  'features/rulings.yaml': withoutServedExcuses(rulings.text, trace.excusedButCited),
  'docs/coverage.md': coveragePage(corpus, sections, faults, roles),
  'docs/errors.md': errorsPage(matrix),
  'docs/rulings.md': rulingsPage(corpus, trace, rulings.entries, decisions),
};

function isStale([name, text]: readonly [string, string]): boolean {
  const file = join(kitFolder, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

function list(title: string, things: readonly (string | number)[]): void {
  if (things.length > 0) console.log(`${title}: ${things.join(', ')}`);
}

const stale = Object.entries(files).filter(isStale);
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is not what the features say: generate again.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of stale) {
    writeFileSync(join(kitFolder, name), text);
    console.log(name);
  }
  list(
    'Errors to be provoked',
    cellsIn(matrix, ({ state }) => state === 'to be provoked'),
  );
  list(
    'Errors that the schemas do not name',
    cellsIn(matrix, (cell) => cell.state === 'provoked' && cell.unforeseen),
  );
  list('Errors of unknown requests', matrix.unattributed);
  list('Rulings that are cited now and no longer excused', trace.excusedButCited);
  list('Rulings neither cited nor excused', trace.uncited);
}
