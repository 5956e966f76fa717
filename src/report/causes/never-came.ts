import type { Finding } from '../../kernel/case-record.ts';
import { ruleOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import type { FoundIn } from './finding-kind.ts';

/** Messages that were due in one case or more, but came in no case of the run. */
export interface NeverCame {
  /** The same text for all findings caused by one such message; nothing for others. */
  kindOf(finding: Finding): string | undefined;
  /** The finding that shows best what is missing: that of the simplest case about it. */
  plainest(group: readonly FoundIn[], result: RunResult): FoundIn;
  lineOf(found: FoundIn): string;
}

/**
 * Finds the messages that an implementation never sends. If a request with its keys in another order gets no answer,
 * this says nothing about the order if such requests never get an answer.
 */
export function neverCame(cases: readonly CaseResult[]): NeverCame {
  const awaited = new Set(cases.flatMap(({ findings }) => findings.flatMap((one) => one.awaited ?? [])));
  const seen = new Set([...awaited].filter((name) => cases.some((one) => saw(one, name))));
  const isNever = (name: string | undefined): name is string => name !== undefined && !seen.has(name);
  return {
    kindOf: ({ awaited: name, verdict }) =>
      isNever(name) && verdict !== 'error' ? JSON.stringify(['never', name]) : undefined,
    plainest: (group, result) =>
      [...group].sort((one, other) => byPlainness(one, other, result))[0] as FoundIn,
    lineOf: ({ finding }) => `${finding.awaited} came in no case where it was due; ${finding.actual}`,
  };
}

/** Whether a passed step of the case was about this message. */
function saw({ steps }: CaseResult, name: string): boolean {
  const about = new RegExp(`\\b(?:receives|sends) ${name}\\b`);
  return steps.some(({ text, status }) => status === 'passed' && about.test(text));
}

/**
 * A failure before a failed set-up, a specific chapter before the common ones, must before should, few steps before
 * many.
 */
function byPlainness(one: FoundIn, other: FoundIn, result: RunResult): number {
  const common = ({ one: { rule } }: FoundIn): boolean => isCommon(result, rule);
  const isMust = ({ one: { rule } }: FoundIn): boolean => ruleOf(result, rule)?.level === 'must';
  const failed = ({ finding }: FoundIn): boolean => finding.verdict === 'fail';
  return (
    Number(failed(other)) - Number(failed(one)) ||
    Number(common(one)) - Number(common(other)) ||
    Number(isMust(other)) - Number(isMust(one)) ||
    one.one.steps.length - other.one.steps.length
  );
}

/** Chapters with number 0 are about what all messages have in common. */
function isCommon({ chapters }: RunResult, rule: string): boolean {
  return chapters.some(({ number, rules }) => number === 0 && rules.some(({ id }) => id === rule));
}
