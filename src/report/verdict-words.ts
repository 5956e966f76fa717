import { number } from '../kernel/number-words.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { adviceNotFollowed, advisory } from './advice-not-followed.ts';
import { brokenRules } from './causes/causes-of.ts';
import type { CaseResult, Repeats, RunResult } from './run-result.ts';

/** A verdict as reports print it: always a word, so that color never carries the meaning alone. */
export const verdictWords = {
  none: 'not verified',
  pass: 'pass',
  inconclusive: 'inconclusive',
  fail: 'fail',
  error: 'error',
} as const satisfies Record<Verdict, string>;

/** The run's verdict in one sentence for somebody who has not read any document. */
export function verdictSentence(result: RunResult): string {
  const { counts, verdict } = result;
  const { name } = result.run.implementation;
  const breaks = result.run.roles.length > 1 ? 'break' : 'breaks';
  switch (verdict) {
    case 'error':
      return errorSentence(result);
    case 'fail':
      return `${name} ${breaks} ${number(brokenRules(result).length, 'rule')}: ${number(counts.failed, 'case')} of the ${counts.run} that ran failed${undecidedWords(result)}.`;
    case 'inconclusive':
      return inconclusiveSentence(result);
    case 'none':
      return 'Nothing was run, so nothing is proved.';
    case 'pass':
      return passSentence(result);
  }
}

/** Advice that is not followed is no doubt about what the documents demand. */
function inconclusiveSentence(result: RunResult): string {
  const proved = openCases(result).every(isAdvice)
    ? 'Nothing failed'
    : `Nothing failed, but not everything that ran could be decided, so ${result.run.implementation.name} is not proved to conform`;
  const passed = result.classes.filter(({ verdict }) => verdict === 'pass').map(({ title }) => title);
  const classes = passed.length > 0 ? ` Classes that pass: ${passed.join(', ')}.` : '';
  return `${proved}${undecidedWords(result)}.${classes}`;
}

/** How many of the cases that ran have no verdict, and why; this follows what was proved. */
function undecidedWords(result: RunResult): string {
  const open = openCases(result);
  const advice = open.filter(isAdvice).length;
  const { known } = result.counts;
  const parts = [
    ...(open.length > advice ? [`${number(open.length - advice, 'case')} could not be judged`] : []),
    ...(advice > 0 ? [`in ${number(advice, 'case')} a ruling or a recommendation is not followed`] : []),
    ...(known > 0 ? [`of ${number(known, 'case')} the profile knew`] : []),
  ];
  return parts.map((part) => `; ${part}`).join('');
}

/** Cases that ran and neither passed nor failed. */
function openCases({ chapters }: RunResult): readonly CaseResult[] {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  return cases.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'error');
}

function isAdvice({ findings }: CaseResult): boolean {
  return findings.length > 0 && findings.every(({ blame }) => advisory.has(blame));
}

/** A lost connection differs from a failure of the kit: the reader has to look in another place. */
function errorSentence({ chapters, problems, run }: RunResult): string {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const blames = cases.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'error'));
  const environment = problems.length === 0 && blames.every(({ blame }) => blame === 'environment');
  return environment
    ? `The connection to ${run.target} failed, so this run says nothing about ${run.implementation.name} yet.`
    : 'The kit or its set-up failed, so this run proves nothing yet.';
}

/**
 * How many rules hold, in words: the rest of the answer for somebody who reads two sentences. Rules whose cases only show
 * what breaks another rule are counted apart.
 */
export function rulesSentence(result: RunResult): string {
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const count = (verdict: Verdict) => rules.filter((rule) => rule.verdict === verdict).length;
  const failed = count('fail');
  const broken = failed === 0 ? 0 : brokenRules(result).length;
  const follow = failed > broken ? `, ${failed - broken} more fail by the same causes` : '';
  const advised = adviceNotFollowed(result).filter(({ verdict }) => verdict !== 'fail').length;
  const advice = advised > 0 ? `, ${advised} not followed though recommended` : '';
  const undecided = count('inconclusive') + count('error') - advised;
  const holds = `${count('pass')} hold${count('pass') === 1 ? 's' : ''}`;
  return `Of ${number(rules.length, 'rule')}, ${holds}, ${broken} broken${follow}${advice}, ${undecided} undecided, ${count('none')} not verified.`;
}

function passSentence({ counts, run }: RunResult): string {
  if (counts.passed === counts.corpus) {
    const [role, ...others] = run.roles;
    const conform = others.length > 0 ? 'conform' : `conforms in the role ${role}`;
    return `${run.implementation.name} ${conform}: all ${number(counts.passed, 'case')} pass.`;
  }
  const open = counts.applicable - counts.passed;
  const gap = counts.corpus - counts.applicable;
  const parts = [
    ...(open > 0 ? [`${number(open, 'applicable case')} did not run`] : []),
    ...(gap > 0 ? [`${number(gap, 'case')} could not apply${claimWords(counts)}`] : []),
  ];
  return `Everything that ran passes (${number(counts.passed, 'case')}), but ${parts.join(' and ')}: these are not verified.`;
}

function claimWords({ notClaimed }: RunResult['counts']): string {
  return notClaimed === 0 ? '' : ` (${notClaimed} of them not claimed)`;
}

/** The results of a case that was played several times: `of 5 runs 4 pass, 1 fail: flake rate 20 %`. */
export function repeatsSentence({ runs, verdicts, flakeRate }: Repeats): string {
  const parts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  return `of ${number(runs, 'run')} ${parts.join(', ')}: flake rate ${Math.round(flakeRate * 100)} %`;
}
