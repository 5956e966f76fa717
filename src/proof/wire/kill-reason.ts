import type { CaseRecord, Finding } from '../../kernel/case-record.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { hasWord, tellsOf } from './told-as.ts';
import { customField, type WireMutant } from './wire-mutant.ts';

/** Why a case failed because of a mutant. */
export interface KillReason {
  /** The case that failed. */
  readonly by: string;
  /** The rule that it breaks there. */
  readonly rule: string;
  /** What the finding says. */
  readonly sentence: string;
  /** Whether the finding names what the mutant changed; one that does not tells a vendor only what follows from it. */
  readonly named: boolean;
}

/** The finding that tells best why cases failed: the first one that names what was changed, else the first. */
export function killReason(mutant: WireMutant, records: readonly CaseRecord[]): KillReason | undefined {
  const reasons = records.flatMap((record) =>
    record.findings
      .filter(({ verdict }) => verdict === 'fail')
      .map((finding) => ({
        by: record.case,
        rule: finding.rule,
        sentence: sentenceOf(finding),
        named: names(mutant, finding),
      })),
  );
  return reasons.find(({ named }) => named) ?? reasons[0];
}

function sentenceOf({ expected, actual, keys }: Finding): string {
  return keys.length > 0 ? `${expected}: ${mismatchesText(keys)}` : `expected ${expected}; actual ${actual}`;
}

/** Whether a finding names the key, the error or the message that a mutant changes. */
function names({ message, key, operator }: WireMutant, finding: Finding): boolean {
  const { expected, actual, keys, awaited = '', defect = '' } = finding;
  if (key === customField) return keys.some((one) => !one.key.startsWith('GSW_'));
  const text = [expected, actual, awaited, defect, ...keys.map((one) => one.key)].join(' ');
  // A step that waits for an error speaks of its number only.
  if (key === 'GSW_ERROR_NUMBER') return hasWord(text, key) || actual.startsWith('error ');
  if (key !== undefined) return hasWord(text, key);
  return tellsOf(text, message) || hasWord(actual, operator.replace(/^as /, ''));
}
