import type { Finding, TranscriptEntry } from '../kernel/case-record.ts';
import type { CaseResult } from './run-result.ts';

/** The message that a finding is about. */
export function messageOf(finding: Finding, one: CaseResult): TranscriptEntry | undefined {
  return finding.message === undefined
    ? undefined
    : one.transcript().find((entry) => entry.n === finding.message);
}
