import { number } from '../../kernel/number-words.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import { brokenRules } from '../causes/causes-of.ts';
import type { Repeats, RuleResult, RunResult } from '../run-result.ts';
import { cutShortSentence } from './cut-short.ts';
import { openWords, tallyOfRun } from './result-kind.ts';
import { type RuleKind, rulesByKind } from './rule-kinds.ts';
import { plantedFault, testedName, testedNameFirst } from './tested-name.ts';

/** A verdict as reports print it: always a word, so that color never carries the meaning alone. */
export const verdictWords = {
  none: 'not verified',
  pass: 'pass',
  inconclusive: 'inconclusive',
  fail: 'fail',
  error: 'error',
} as const satisfies Record<Verdict, string>;

/** The run's verdict in one sentence for somebody who has not read any document, with the fault that was planted, if any. */
export function verdictSentence(result: RunResult): string {
  const fault = plantedFault(result.run);
  const sentence = headline(result);
  return fault === undefined ? sentence : `${sentence} A fault was planted in it on purpose: ${fault}.`;
}

/** A run's verdict as a word before its sentence: what a run that was cut short has passed so far is no pass. */
export function verdictWord(result: RunResult): string {
  const { verdict } = result;
  return verdict === 'pass' && cutShortSentence(result) !== undefined ? 'cut short' : verdictWords[verdict];
}

/** The verdict without what it was found in; that the run was cut short comes first. */
export function headline(result: RunResult): string {
  const cut = cutShortSentence(result);
  return cut === undefined ? foundSentence(result) : `${cut} ${foundSentence(result)}`;
}

function foundSentence(result: RunResult): string {
  const { counts, verdict, run } = result;
  const breaks = run.roles.length > 1 ? 'break' : 'breaks';
  switch (verdict) {
    case 'error':
      return errorSentence(result);
    case 'fail':
      return `${testedNameFirst(run)} ${breaks} ${number(brokenRules(result).length, 'rule')}: ${number(counts.failed, 'case')} of the ${counts.run} that ran failed${openSentence(result)}.`;
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
  const { inconclusive, error } = tallyOfRun(result);
  const proved =
    inconclusive + error === 0
      ? 'Nothing failed'
      : `Nothing failed, but not everything that ran could be judged, so ${testedName(result.run)} is not proved to conform`;
  const passed = result.classes.filter(({ verdict }) => verdict === 'pass').map(({ title }) => title);
  const classes = passed.length > 0 ? ` Classes that pass: ${passed.join(', ')}.` : '';
  return `${proved}${openSentence(result)}.${classes}`;
}

/** How many of the cases that ran neither passed nor failed, and why; this follows what was proved. */
function openSentence(result: RunResult): string {
  const tally = tallyOfRun(result);
  const { known } = result.counts;
  const kinds = ['inconclusive', 'error', 'recommendation not followed'] as const;
  const parts = [
    ...kinds.flatMap((kind) => (tally[kind] > 0 ? [openWords[kind](tally[kind])] : [])),
    ...(known > 0 ? [`of ${number(known, 'case')} the profile knew`] : []),
  ];
  return parts.map((part) => `; ${part}`).join('');
}

/** A lost connection differs from a failure of the kit: the reader has to look in another place. */
function errorSentence({ chapters, problems, run }: RunResult): string {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const blames = cases.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'error'));
  const environment = problems.length === 0 && blames.every(({ blame }) => blame === 'environment');
  return environment
    ? `The connection to ${run.target} failed, so this run says nothing about ${testedName(run)} yet.`
    : 'The kit or its set-up failed, so this run proves nothing yet.';
}

/**
 * How many rules hold, in words: the rest of the answer for somebody who reads two sentences. Rules whose cases only show
 * what breaks another rule are counted apart. What was not run is told in rules and in cases.
 */
export function rulesSentence(result: RunResult): string {
  const rules = rulesByKind(result);
  const all = Object.values(rules).reduce((sum, some) => sum + some.length, 0);
  const count = (kind: RuleKind) => rules[kind].length;
  const is = (kind: RuleKind) => `${count(kind)} ${count(kind) === 1 ? 'is' : 'are'}`;
  const more = count('failing by the same causes');
  const advice = count('recommendation not followed');
  const sameAdvice = count('recommendation not followed by the same causes');
  const parts = [
    `${count('holds')} ${count('holds') === 1 ? 'holds' : 'hold'}`,
    `${is('broken')} broken`,
    ...(more > 0 ? [`${more} more ${more === 1 ? 'fails' : 'fail'} by the same causes`] : []),
    ...(advice > 0 ? [`${is('recommendation not followed')} a recommendation not followed`] : []),
    ...(sameAdvice > 0
      ? [`${sameAdvice} more ${sameAdvice === 1 ? 'is' : 'are'} not followed by the same causes`]
      : []),
    `${is('inconclusive')} inconclusive`,
    ...(count('error') > 0 ? [`${count('error')} ended with an error`] : []),
    `${is('not verified')} not verified${notRunWords(rules['not verified'])}`,
  ];
  return `Of ${number(all, 'rule')}, ${parts.join(', ')}.`;
}

/** A rule is not verified because some of its cases were not run. */
function notRunWords(rules: readonly RuleResult[]): string {
  const cases = rules.flatMap((rule) => rule.cases).filter(({ verdict }) => verdict === 'none').length;
  return cases === 0
    ? ''
    : ` (${number(cases, 'case')} of ${rules.length === 1 ? 'it' : 'these'} ${cases === 1 ? 'was' : 'were'} not run)`;
}

function passSentence({ counts, run }: RunResult): string {
  if (counts.passed === counts.corpus) {
    const [role, ...others] = run.roles;
    const conform = others.length > 0 ? 'conform' : `conforms in the role ${role}`;
    return `${testedNameFirst(run)} ${conform}: all ${number(counts.passed, 'case')} pass.`;
  }
  const open = counts.applicable - counts.passed;
  const gap = counts.corpus - counts.applicable;
  const parts = [
    ...(open > 0 ? [`${number(open, 'applicable case')} did not run`] : []),
    ...(gap > 0 ? [`${number(gap, 'case')} could not apply${claimWords(counts)}`] : []),
  ];
  return `Everything that ran passes (${number(counts.passed, 'case')}), but ${parts.join(' and ')}: these say nothing.`;
}

function claimWords({ notClaimed }: RunResult['counts']): string {
  return notClaimed === 0 ? '' : ` (${notClaimed} of them not claimed)`;
}

/** The results of a case that was played several times: `of 5 runs 4 pass, 1 fail: flake rate 20 %`. */
export function repeatsSentence({ runs, verdicts, flakeRate }: Repeats): string {
  const parts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  return `of ${number(runs, 'run')} ${parts.join(', ')}: flake rate ${Math.round(flakeRate * 100)} %`;
}
