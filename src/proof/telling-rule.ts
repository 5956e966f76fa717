import type { CaseRecord, Finding } from '../kernel/case-record.ts';

/** A rule by which a lawful variant was told off. */
export interface TellingRule {
  readonly rule: string;
  readonly verdict: Finding['verdict'];
  readonly cases: readonly string[];
  /** What the first of the cases expected, and what it got. */
  readonly sentence: string;
}

interface Found {
  readonly record: CaseRecord;
  readonly finding: Finding;
}

/** The rules of some findings, each with its cases and its worst verdict. */
export function tellingRules(found: readonly Found[]): readonly TellingRule[] {
  return [...Map.groupBy(found, ({ finding }) => finding.rule)].map(([rule, all]) => tellingRule(rule, all));
}

function tellingRule(rule: string, found: readonly Found[]): TellingRule {
  const worst = found.find(({ finding }) => finding.verdict !== 'inconclusive') ?? found[0];
  return {
    rule,
    verdict: worst?.finding.verdict ?? 'inconclusive',
    cases: [...new Set(found.map(({ record }) => record.case))],
    sentence: worst === undefined ? '' : sentenceOf(worst.finding),
  };
}

function sentenceOf({ expected, actual, keys }: Finding): string {
  const differences = keys.map((key) => `${key.key} ${key.actual} instead of ${key.expected}`);
  return `expected ${expected}, actual ${[actual, ...differences].join('; ')}`.replaceAll(/\s+/g, ' ');
}
