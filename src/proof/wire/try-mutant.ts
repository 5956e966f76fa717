import type { Case } from '../../corpus/corpus.ts';
import type { Bench } from '../bench.ts';
import { casesFor } from './cases-for.ts';
import { decorationOf } from './decoration-of.ts';
import { type JudgedMutant, judgeMutant } from './judge-mutant.ts';
import type { WireMutant } from './wire-mutant.ts';

/** Plays cases in which a mutant changes something, until one fails and says what was changed. */
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
    judged = worse(judged, judgeMutant(mutant, run));
    if (judged.reason?.named || judged.outcome === 'broken') break;
  }
  return judged;
}

/** The result of both groups of cases: the one that says more about the mutant is kept. */
function worse(before: JudgedMutant, now: JudgedMutant): JudgedMutant {
  const cases = before.cases + now.cases;
  return { ...(weight(before) > weight(now) ? before : now), cases };
}

function weight({ outcome, reason }: JudgedMutant): number {
  const kill = reason?.named ? 4 : 3;
  return { broken: 5, killed: kill, inconclusive: 2, survived: 1, 'never sent': 0 }[outcome];
}
