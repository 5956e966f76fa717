import { number } from '../../../kernel/number-words.ts';
import type { RuleResult, RunResult } from '../../run-result.ts';
import { type RuleKind, rulesByKind } from '../../words/rule-kinds.ts';
import { term } from '../glossary.ts';

/** How bad it is in words: what binds and is broken, what is only advised and not followed, what could not be judged. */
export function severityLines(result: RunResult): string {
  const rules = rulesByKind(result);
  const must = rules.broken.filter(({ level }) => level === 'must');
  const strict = rules.broken.filter(({ level }) => level !== 'must');
  const lines = [
    must.length > 0
      ? `<b class="fail">${term('must', 'Must')}: ${number(must.length, 'rule')} broken.</b> The documents demand it; a product that breaks it does not conform.`
      : `<b>${term('must', 'Must')}: ${noneBroken(result)}.</b>`,
    ...line('fail', 'Should', strict, 'broken', 'Recommendations; this run is strict and counts them.'),
    ...line(
      'advice',
      term('should', 'Should'),
      rules['recommendation not followed'],
      'not followed',
      `A recommendation, or a ${term('ruling', 'ruling')} where the documents are silent; it costs no conformance.`,
    ),
    ...line(
      'fail',
      'By the same causes',
      rules['failing by the same causes'],
      'with cases that fail',
      'What breaks the rules above shows in them too; they need no repair of their own.',
    ),
    ...line(
      'advice',
      'By the same causes',
      rules['recommendation not followed by the same causes'],
      'recommended and not followed',
      'What breaks the rules above shows in them too.',
    ),
    ...others.flatMap(([kind, name, meaning]) => line(kind, name, rules[kind], '', meaning)),
  ];
  return `<ul class="plain">${lines.map((one) => `<li>${one}</li>`).join('')}</ul>`;
}

const others = [
  ['inconclusive', 'Inconclusive', 'What went wrong before kept their cases from being judged.'],
  ['error', 'Error', 'The kit, its set-up or the connection failed; it says nothing about the product.'],
] as const satisfies readonly (readonly [RuleKind, string, string])[];

function line(
  looks: string,
  name: string,
  rules: readonly RuleResult[],
  what: string,
  meaning: string,
): readonly string[] {
  if (rules.length === 0) return [];
  const count = `${number(rules.length, 'rule')}${what === '' ? '' : ` ${what}`}`;
  return [`<b class="${looks}">${name}: ${count}.</b> ${meaning}`];
}

function noneBroken({ counts: { run, corpus } }: RunResult): string {
  if (run === 0) return 'nothing was tested';
  return run === corpus ? 'no rule is broken' : 'no rule was found broken in the cases that ran';
}
