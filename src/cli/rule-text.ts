import type { Case, Rule } from '../corpus/corpus.ts';
import type { RuleFiles } from './rule-files.ts';

/** A rule as `ocs-tck show` prints it. What all of its cases have in common is said once, before them. */
export function ruleText(rule: Rule, files: RuleFiles | undefined, cases: readonly Case[]): string {
  const rulings = rule.rulings.length > 0 ? `; ruling ${rule.rulings.join(', ')}` : '';
  return [
    `${rule.id}  ${rule.statement}  (${rule.level})`,
    `  Source    ${rule.documents.join(', ')}: ${rule.sections.join('; ')}${rulings}`,
    ...casesLines(cases),
    ...(files ? ['', ...fileLines(files)] : []),
    '',
    '',
  ].join('\n');
}

function fileLines({ feature, steps, modules, shared, faults }: RuleFiles): readonly string[] {
  const list = (label: string, entries: readonly string[]): string[] =>
    entries.map((entry, n) => `  ${(n === 0 ? label : '').padEnd(10)}${entry}`);
  return [
    ...list('Feature', [feature]),
    ...list('Steps', steps),
    ...list('Modules', modules),
    ...list('Shared', shared),
    ...list('Faults', faults),
  ];
}

function casesLines(cases: readonly Case[]): readonly string[] {
  const begins = commonSteps(cases);
  const first =
    begins === 0 ? [] : ['', '  Each case begins:', ...stepLines(cases[0]?.steps.slice(0, begins))];
  return [...first, ...cases.flatMap((one) => caseLines(one, begins))];
}

/** How many steps all of several cases begin with; each keeps one of its own. */
function commonSteps(cases: readonly Case[]): number {
  const [one, ...others] = cases;
  if (one === undefined || others.length === 0) return 0;
  const most = Math.min(...cases.map(({ steps }) => steps.length - 1));
  const differs = one.steps.findIndex((step, n) => others.some(({ steps }) => steps[n] !== step));
  return Math.min(most, differs < 0 ? most : differs);
}

function caseLines(one: Case, begins: number): readonly string[] {
  return [
    '',
    `  ${one.id}  ${one.title}`,
    `    Tags    ${one.tags.join(' ')}`,
    `    File    ${one.uri}:${one.line}`,
    ...stepLines(one.steps.slice(begins)),
  ];
}

function stepLines(steps: readonly string[] = []): readonly string[] {
  return steps.flatMap((step) => step.split('\n')).map((line) => `      ${line}`);
}
