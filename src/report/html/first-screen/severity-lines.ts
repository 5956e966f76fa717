import { number } from '../../../kernel/number-words.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { adviceNotFollowed } from '../../advice-not-followed.ts';
import { brokenRules } from '../../causes/causes-of.ts';
import type { RunResult } from '../../run-result.ts';

/** How bad it is in words: what binds and is broken, what is only advised and not followed, what could not be decided. */
export function severityLines(result: RunResult): string {
  const must = brokenRules(result).filter(({ level }) => level === 'must').length;
  const advised = adviceNotFollowed(result);
  const advice = advised.length;
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const undecided = rules.filter((rule) => open.has(rule.verdict) && !advised.includes(rule)).length;
  const lines = [
    must > 0
      ? `<b class="fail">Must: ${number(must, 'rule')} broken.</b> ${means.must}`
      : `<b>Must: ${noneBroken(result)}.</b>`,
    ...(advice > 0
      ? [`<b class="inconclusive">Should: ${number(advice, 'rule')} not followed.</b> ${means.should}`]
      : []),
    ...(undecided > 0
      ? [`<b class="inconclusive">Undecided: ${number(undecided, 'rule')}.</b> ${means.undecided}`]
      : []),
  ];
  return `<ul class="plain">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

function noneBroken({ counts: { run, corpus } }: RunResult): string {
  if (run === 0) return 'nothing was tested';
  return run === corpus ? 'no rule is broken' : 'no rule was found broken in the cases that ran';
}

const means = {
  must: 'The documents demand it; a product that breaks it does not conform.',
  should: 'A recommendation, or a ruling where the documents are silent; it costs no conformance.',
  undecided: 'What went wrong before kept their cases from being judged.',
} as const;

const open: ReadonlySet<Verdict> = new Set(['inconclusive', 'error']);
