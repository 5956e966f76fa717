import type { Case } from '../../corpus/corpus.ts';
import type { Bench } from '../bench.ts';
import { casesFor } from './cases-for.ts';
import { decorationOf } from './decoration-of.ts';
import { type JudgedMutant, judgeMutant } from './judge-mutant.ts';
import type { WireMutant } from './wire-mutant.ts';

/** Plays cases in which a mutant changes something, until one fails. */
export async function tryMutant(
  bench: Bench,
  role: string,
  mutant: WireMutant,
  occurring: readonly Case[],
): Promise<JudgedMutant> {
  const { name, does, change } = mutant;
  let judged: JudgedMutant = { name, outcome: 'never sent', cases: 0 };
  for (const cases of casesFor(mutant, occurring)) {
    const run = await bench.run(cases, { name, does, ...decorationOf(role, change) });
    judged = worse(judged, judgeMutant(name, run));
    if (judged.outcome === 'killed' || judged.outcome === 'broken') break;
  }
  return judged;
}

/** The result of both groups of cases: an inconclusive one is not forgotten if the next ones all pass. */
function worse(before: JudgedMutant, now: JudgedMutant): JudgedMutant {
  const cases = before.cases + now.cases;
  const kept = before.outcome === 'inconclusive' && now.outcome === 'survived' ? before : now;
  return { ...kept, cases };
}
