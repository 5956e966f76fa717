import { type Case, casesOf, type Rule } from '../corpus/corpus.ts';
import { selectCases } from '../corpus/select-cases.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitCorpus } from './kit-corpus.ts';

/** `ocs-tck show CASE`: the rule, where it stands, and the steps of the case (or of all cases of a rule). */
export async function show(pattern: string): Promise<number> {
  const corpus = await kitCorpus();
  const rules = new Map(corpus.chapters.flatMap((chapter) => chapter.rules.map((rule) => [rule.id, rule])));
  const cases = selectCases(corpus, [pattern]);
  const exact = casesOf(corpus).filter(({ id }) => id === pattern);
  for (const one of exact.length > 0 ? exact : cases)
    process.stdout.write(`${caseText(one, rules.get(one.rule))}\n`);
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
