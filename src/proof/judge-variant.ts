import type { Finding } from '../kernel/case-record.ts';
import type { Blame } from '../kernel/kit-errors.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { BenchRun } from './bench.ts';
import { type TellingRule, tellingRules } from './telling-rule.ts';

/** The result of a variant: only if it is `spared` does the suite agree with the documents. */
export interface JudgedVariant {
  readonly variant: string;
  /** `broken` if it did not run to its end, `never differs` if no case can see it: neither proves anything. */
  readonly outcome: 'spared' | 'advised against' | 'condemned' | 'never differs' | 'broken';
  /** How many cases it played. */
  readonly cases: number;
  /** Rules that condemned it although it is lawful: the rule is wrong, or its cases are. */
  readonly condemning: readonly TellingRule[];
  /** Recommendations that it does not follow, or that could not be judged, although it does not say so. */
  readonly advised: readonly TellingRule[];
  /** Recommendations that it says it goes against, but in no case of theirs does. */
  readonly needless: readonly string[];
  /** Why it is broken. */
  readonly ended?: string;
}

type Judged = Pick<RoleVariant, 'name' | 'unjudged' | 'against' | 'isCombined'>;

/** Whom a finding blames if a rule that does not bind was broken. */
const advice: readonly Blame[] = ['documents', 'recommendation'];

/**
 * Which rules condemn a variant in a run that is not strict: every rule that failed or ended in an error in any case,
 * and every must that is inconclusive, unless it has nothing to judge in the variant. A rule that is not a must and is
 * inconclusive advises against the variant, unless the variant says so itself. Several choices at once are only judged by
 * what binds: each of them alone has said what it goes against, and together they break recommendations that none does.
 */
export function judgeVariant(
  variant: Judged,
  { records, ended }: BenchRun,
  isMust: (rule: string) => boolean,
): JudgedVariant {
  const found = records.flatMap((record) => record.findings.map((finding) => ({ record, finding })));
  const condemning = found.filter(({ finding }) => condemns(variant, finding, isMust));
  const advised = found.filter(({ finding }) => advisesAgainst(variant, finding, isMust));
  const judged = {
    variant: variant.name,
    cases: records.length,
    condemning: tellingRules(condemning),
    advised: tellingRules(advised),
    needless: ended === undefined ? needlessIn(variant, records) : [],
  };
  if (records.length === 0) return { ...judged, outcome: 'broken', ended: 'no case was played' };
  if (ended !== undefined) return { ...judged, outcome: 'broken', ended };
  return { ...judged, outcome: outcomeOf(judged) };
}

function outcomeOf({
  condemning,
  advised,
  needless,
}: Pick<JudgedVariant, 'condemning' | 'advised' | 'needless'>): JudgedVariant['outcome'] {
  if (condemning.length > 0) return 'condemned';
  return advised.length + needless.length > 0 ? 'advised against' : 'spared';
}

function condemns(
  { unjudged = [] }: Judged,
  { rule, verdict }: Finding,
  isMust: (rule: string) => boolean,
): boolean {
  return verdict !== 'inconclusive' || (isMust(rule) && !unjudged.includes(rule));
}

function advisesAgainst(
  { unjudged = [], against = [], isCombined = false }: Judged,
  { rule, verdict, blame }: Finding,
  isMust: (rule: string) => boolean,
): boolean {
  if (isCombined || verdict !== 'inconclusive' || isMust(rule) || against.some((one) => one.rule === rule))
    return false;
  return advice.includes(blame) || !unjudged.includes(rule);
}

function needlessIn({ against = [] }: Judged, records: BenchRun['records']): readonly string[] {
  const played = new Set(records.map(({ rule }) => rule));
  const found = new Set(records.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return against.map(({ rule }) => rule).filter((rule) => played.has(rule) && !found.has(rule));
}
