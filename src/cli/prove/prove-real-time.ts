import type { Case, Corpus } from '../../corpus/corpus.ts';
import { casesOfRole, selectCases } from '../../corpus/select-cases.ts';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { Bench } from '../../proof/bench.ts';
import { judgeVariant } from '../../proof/judge-variant.ts';
import { variantLines, variantSummary } from '../../proof/proof-lines.ts';
import type { ReferenceConditions, Role } from '../../roles/role.ts';
import { secondsSince } from './seconds-since.ts';

/** One case in so many is played, unless all are asked for: in real time, silence takes long. */
const sampledOf = 25;

interface Situation extends ReferenceConditions {
  readonly name: string;
  readonly does: string;
}

/** What an implementation without our clock meets, on the same machine and far away; and a fence that is far away. */
const situations: readonly Situation[] = [
  { name: 'in-real-time', does: 'promises neither clock nor fence', realTime: true, latency: 0 },
  { name: 'in-real-time-at-50-ms', does: 'the same, 50 ms away', realTime: true, latency: 50 },
  { name: 'fence-at-50-ms', does: 'promises a fence, and is 50 ms away', realTime: false, latency: 50 },
];

/**
 * Plays cases of each role against its reference as strangers stand: a right implementation must pass without help.
 * Takes the cases that the patterns name; without any, a sample, or all of them.
 */
export async function proveRealTime(
  corpus: Corpus,
  roles: readonly Role[],
  patterns: readonly string[],
  { full = false }: { readonly full?: boolean },
): Promise<ExitCode> {
  const every = full || patterns.length > 0 ? 1 : sampledOf;
  const selected = selectCases(corpus, patterns);
  const results: boolean[] = [];
  for (const role of roles) {
    const cases = casesOfRole(corpus, selected, role.name).filter((_, n) => n % every === 0);
    for (const situation of situations) results.push(await provedIn(situation, corpus, role, cases));
  }
  return results.every(Boolean) ? exitCodes.passed : exitCodes.failed;
}

async function provedIn(
  situation: Situation,
  corpus: Corpus,
  role: Role,
  cases: readonly Case[],
): Promise<boolean> {
  if (cases.length === 0) return true;
  const began = performance.now();
  const bench = await Bench.open(role, corpus, situation);
  try {
    const name = `${role.name}-${situation.name}`;
    const judged = judgeVariant({ name }, await bench.run(cases), () => true);
    process.stdout.write(variantLines({ name, does: situation.does }, judged));
    process.stdout.write(variantSummary(role.name, [judged], secondsSince(began)));
    return judged.outcome === 'spared';
  } finally {
    await bench.close();
  }
}
