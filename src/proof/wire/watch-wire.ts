import type { Case } from '../../corpus/corpus.ts';
import type { Bench } from '../bench.ts';
import { refuseUnlessRight } from '../judge-fault.ts';
import { decorationOf } from './decoration-of.ts';
import type { WireMessage } from './wire-message.ts';
import type { WireMutant } from './wire-mutant.ts';

/** The cases in which mutants change something, the shortest first. */
export type Occurrences = ReadonlyMap<WireMutant, readonly Case[]>;

/**
 * Plays all cases against the right reference, which must pass them, and notes which mutants would have changed
 * something in which case.
 */
export async function watchWire(
  bench: Bench,
  role: string,
  mutants: readonly WireMutant[],
): Promise<Occurrences> {
  const touching = Map.groupBy(mutants, ({ touches }) => touches);
  const byCase = new Map<string, { readonly length: number; readonly changing: ReadonlySet<WireMutant> }>();
  let changing = new Set<WireMutant>();
  const watch = (batch: readonly WireMessage[]): readonly WireMessage[] => {
    for (const name of namesIn(batch))
      for (const mutant of touching.get(name) ?? [])
        if (!changing.has(mutant) && mutant.change(batch) !== batch) changing.add(mutant);
    return batch;
  };
  const run = await bench.run(
    bench.cases,
    { name: 'watched', does: 'nothing wrong', ...decorationOf(role, watch) },
    {
      onRecord: (record) => {
        byCase.set(record.case, { length: record.transcript.length, changing });
        changing = new Set();
      },
    },
  );
  refuseUnlessRight(bench.cases, run.records);
  const shortest = bench.cases.toSorted(
    (one, other) => (byCase.get(one.id)?.length ?? 0) - (byCase.get(other.id)?.length ?? 0),
  );
  return new Map(
    mutants.map((mutant) => [mutant, shortest.filter(({ id }) => byCase.get(id)?.changing.has(mutant))]),
  );
}

function namesIn(batch: readonly WireMessage[]): ReadonlySet<string> {
  return new Set(
    batch.flatMap(({ name, error }) => (error === undefined ? [name] : [name, `error ${error}`])),
  );
}
