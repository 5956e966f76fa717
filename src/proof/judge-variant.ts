import type { CaseRecord, Finding } from '../kernel/case-record.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { BenchRun } from './bench.ts';

/** A rule that condemned a lawful variant: the rule is wrong, or its cases are. */
export interface CondemningRule {
  readonly rule: string;
  readonly verdict: Finding['verdict'];
  readonly cases: readonly string[];
  /** What the first of the cases expected, and what it got. */
  readonly sentence: string;
}

/** The result of a variant: only if it is `spared` does the suite agree with the documents. */
export interface JudgedVariant {
  readonly variant: string;
  /** `broken` if it did not run to its end: this proves nothing. */
  readonly outcome: 'spared' | 'condemned' | 'broken';
  /** How many cases it played. */
  readonly cases: number;
  readonly condemning: readonly CondemningRule[];
  /** Why it is broken. */
  readonly ended?: string;
}

/**
 * Which rules condemn a variant in a run that is not strict: every rule that failed or ended in an error in any case.
 * An inconclusive one condemns it too, unless no document states the rule: the report then only says that it is not
 * followed, which the documents allow. The same goes for a rule that has nothing to judge in the variant.
 */
export function judgeVariant(
  { name: variant, unjudged = [] }: Pick<RoleVariant, 'name' | 'unjudged'>,
  { records, ended }: BenchRun,
  isMust: (rule: string) => boolean,
): JudgedVariant {
  const found = records.flatMap((record) =>
    record.findings
      .filter(({ verdict, rule }) => verdict !== 'inconclusive' || (isMust(rule) && !unjudged.includes(rule)))
      .map((finding) => ({ record, finding })),
  );
  const condemning = [...Map.groupBy(found, ({ finding }) => finding.rule)].map(([rule, all]) =>
    condemningRule(rule, all),
  );
  const judged = { variant, cases: records.length, condemning };
  if (records.length === 0) return { ...judged, outcome: 'broken', ended: 'no case was played' };
  if (ended !== undefined) return { ...judged, outcome: 'broken', ended };
  return { ...judged, outcome: condemning.length > 0 ? 'condemned' : 'spared' };
}

function condemningRule(
  rule: string,
  found: readonly { readonly record: CaseRecord; readonly finding: Finding }[],
): CondemningRule {
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
