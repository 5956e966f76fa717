import type { Finding } from '../../kernel/case-record.ts';
import type { CaseResult } from '../run-result.ts';
import type { FoundIn } from './finding-kind.ts';

/** Messages that were due in one case or more, but came in no case of the run. */
export interface NeverCame {
  /** The same text for all findings caused by one such message; nothing for others. */
  kindOf(finding: Finding): string | undefined;
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
    lineOf: ({ finding }) => `${finding.awaited} came in no case where it was due; ${finding.actual}`,
  };
}

/** Steps that receive a message without its name. */
const inOtherWords: Readonly<Record<string, string>> = {
  ChainedRecord: '\\breceives every other record of the chain|\\bhas the rest of the chain',
};

/** Whether a passed step of the case was about this message. */
function saw({ steps }: CaseResult, name: string): boolean {
  const about = new RegExp(
    `\\b(?:receives|sends) ${name}\\b${name in inOtherWords ? `|${inOtherWords[name]}` : ''}`,
  );
  return steps.some(({ text, status }) => status === 'passed' && about.test(text));
}
