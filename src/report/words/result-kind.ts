import type { Finding } from '../../kernel/case-record.ts';
import { number } from '../../kernel/number-words.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { RunResult } from '../run-result.ts';

/**
 * How a case ended, in the words of every report: each case has exactly one of these, and each of these has no other word.
 * They say more than a verdict: a recommendation that is not followed is no doubt, though no failure either.
 */
export const resultKinds = [
  'passed',
  'failed',
  'recommendation not followed',
  'inconclusive',
  'error',
  'not run',
] as const;

export type ResultKind = (typeof resultKinds)[number];

/** What is needed to tell how a case ended. */
interface Ended {
  readonly verdict: Verdict;
  readonly findings: readonly { readonly blame?: string }[];
}

/** Who is blamed where only a recommendation, or a ruling about what the documents leave open, is not followed. */
const advisory: ReadonlySet<string | undefined> = new Set<Finding['blame']>(['documents', 'recommendation']);

/** Whether a finding is about advice only. */
export function isAdvice({ blame }: { readonly blame?: string }): boolean {
  return advisory.has(blame);
}

export function resultKindOf({ verdict, findings }: Ended): ResultKind {
  switch (verdict) {
    case 'pass':
      return 'passed';
    case 'fail':
      return 'failed';
    case 'inconclusive':
      return findings.length > 0 && findings.every(isAdvice) ? 'recommendation not followed' : 'inconclusive';
    case 'error':
      return 'error';
    case 'none':
      return 'not run';
  }
}

/** How many cases ended in which way. The numbers add up to the number of cases. */
export type Tally = Readonly<Record<ResultKind, number>>;

export function tallyOf(cases: readonly Ended[]): Tally {
  const kinds = cases.map(resultKindOf);
  const counts = resultKinds.map((kind) => [kind, kinds.filter((one) => one === kind).length]);
  return Object.fromEntries(counts) as Tally; // an entry for each kind
}

/** The tally of all cases of a run. */
export function tallyOfRun({ chapters }: Pick<RunResult, 'chapters'>): Tally {
  return tallyOf(chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases)));
}

/** Kinds that reports show even if there is no such case; the others would only be in the way. */
const always: ReadonlySet<ResultKind> = new Set(['passed', 'failed', 'inconclusive', 'not run']);

/** The kinds that are shown for a tally. */
export function shownKinds(tally: Tally): readonly ResultKind[] {
  return resultKinds.filter((kind) => always.has(kind) || tally[kind] > 0);
}

/** `passed 12, failed 1, inconclusive 0, not run 3`. */
export function tallyWords(tally: Tally): string {
  return shownKinds(tally)
    .map((kind) => `${kind} ${tally[kind]}`)
    .join(', ');
}

/** The kinds that are neither passed nor failed, each with what it says of a number of cases. */
export const openWords = {
  'recommendation not followed': (count: number) =>
    `in ${number(count, 'case')} a recommendation is not followed`,
  inconclusive: (count: number) => `${number(count, 'case')} ${count === 1 ? 'is' : 'are'} inconclusive`,
  error: (count: number) =>
    `${number(count, 'case')} ended with an error of the kit, its set-up or the connection`,
} as const satisfies Partial<Record<ResultKind, (count: number) => string>>;
