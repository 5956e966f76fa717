import type { Case } from '../../corpus/corpus.ts';

/** What a case costs, in any unit: only the proportions matter. */
export type CostOf = (one: Case) => number;

/** A feature file is split only if it costs more than this share of a shard. */
const wholeFile = 0.5;

/**
 * Cuts cases into shards that cost about the same: the same cases, costs and number always give the same shards. Small
 * files stay whole, with `keepFiles` all files; a shard's cases keep their order.
 */
export function cutShards(
  cases: readonly Case[],
  count: number,
  costOf: CostOf,
  keepFiles = false,
): readonly (readonly Case[])[] {
  const share = (costs(cases, costOf) / count) * wholeFile;
  const files = [...Map.groupBy(cases, ({ uri }) => uri).values()];
  const blocks = files.flatMap((file) =>
    keepFiles || costs(file, costOf) <= share ? [file] : file.map((one) => [one]),
  );
  const byCost = blocks
    .map((block) => ({ block, cost: costs(block, costOf) }))
    .sort((one, other) => other.cost - one.cost);
  const shards = Array.from({ length: count }, () => ({ cases: new Set<Case>(), cost: 0 }));
  for (const { block, cost } of byCost) {
    const cheapest = shards.reduce((least, shard) => (shard.cost < least.cost ? shard : least));
    for (const one of block) cheapest.cases.add(one);
    cheapest.cost += cost;
  }
  return shards.map((shard) => cases.filter((one) => shard.cases.has(one)));
}

function costs(cases: readonly Case[], costOf: CostOf): number {
  return cases.reduce((sum, one) => sum + costOf(one), 0);
}

/** Without measured times: the steps of a case say what it costs. */
export function stepCount({ steps }: Case): number {
  return steps.length + 1;
}

/** By the times of an earlier run; a case that it did not play costs what its number of steps cost there on average. */
export function measuredCost(cases: readonly Case[], measured: ReadonlyMap<string, number>): CostOf {
  const known = cases.filter(({ id }) => measured.has(id));
  const perStep = costs(known, ({ id }) => measured.get(id) ?? 0) / Math.max(1, costs(known, stepCount)) || 1;
  return (one) => measured.get(one.id) ?? stepCount(one) * perStep;
}
