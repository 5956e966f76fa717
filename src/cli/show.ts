import { type Case, casesOf, type Rule } from '../corpus/corpus.ts';
import { selectCases } from '../corpus/select-cases.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { explainCase } from '../report/explain-case.ts';
import { transcriptText } from '../report/transcript-text.ts';
import { kitCorpus } from './kit-corpus.ts';
import { storedResult } from './stored-result.ts';

/** Options of `ocs-tck show`. */
export interface ShowOptions {
  /** Folder of a finished run. */
  readonly run?: string;
}

/**
 * `ocs-tck show CASE`: the rule, where it stands, and the steps of the case (or of all cases of a rule); with `--run`
 * how it went.
 */
export async function show(pattern: string, options: ShowOptions = {}): Promise<number> {
  const corpus = await kitCorpus();
  const rules = new Map(corpus.chapters.flatMap((chapter) => chapter.rules.map((rule) => [rule.id, rule])));
  const cases = selectCases(corpus, [pattern]);
  const exact = casesOf(corpus).filter(({ id }) => id === pattern);
  const shown = exact.length > 0 ? exact : cases;
  if (options.run !== undefined) return showRun(options.run, new Set(shown.map(({ id }) => id)));
  for (const one of shown) process.stdout.write(`${caseText(one, rules.get(one.rule))}\n`);
  return exitCodes.passed;
}

async function showRun(folder: string, ids: ReadonlySet<string>): Promise<number> {
  const result = await storedResult(folder);
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  for (const one of cases.filter(({ id }) => ids.has(id))) {
    const why = one.verdict === 'pass' ? '' : `${explainCase(one, result)}\n\n`;
    process.stdout.write(`${why}${transcriptText(one)}\n`);
  }
  return exitCodes.passed;
}

function caseText(one: Case, rule: Rule | undefined): string {
  return [
    `${one.id}  ${one.title}`,
    ...(rule ? ruleLines(rule) : []),
    `  Tags      ${one.tags.join(' ')}`,
    `  File      ${one.uri}:${one.line}`,
    '  Steps',
    ...one.steps.flatMap((step) => step.split('\n')).map((line) => `    ${line}`),
    '',
  ].join('\n');
}

function ruleLines(rule: Rule): readonly string[] {
  const rulings = rule.rulings.length > 0 ? `; ruling ${rule.rulings.join(', ')}` : '';
  return [
    `  Rule      ${rule.id}  ${rule.statement}  (${rule.level})`,
    `  Source    ${rule.documents.join(', ')}: ${rule.sections.join('; ')}${rulings}`,
  ];
}
