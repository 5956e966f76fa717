import type { Corpus } from '../../corpus/corpus.ts';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { Bench } from '../../proof/bench.ts';
import { judgeVariant } from '../../proof/judge-variant.ts';
import { variantLines, variantSummary } from '../../proof/proof-lines.ts';
import type { Role } from '../../roles/role.ts';
import { secondsSince } from './seconds-since.ts';

/** One case in so many is played: in real time, silence takes long. */
const sampledOf = 25;

/** Milliseconds that a message takes: on the same machine, and to a distant one. */
const latencies = [0, 50] as const;

/** Plays a sample of each role against its reference in real time: a right implementation must pass without help. */
export async function proveRealTime(corpus: Corpus, roles: readonly Role[]): Promise<ExitCode> {
  const results: boolean[] = [];
  for (const role of roles)
    for (const latency of latencies) results.push(await provedAt(corpus, role, latency));
  return results.every(Boolean) ? exitCodes.passed : exitCodes.failed;
}

async function provedAt(corpus: Corpus, role: Role, latency: number): Promise<boolean> {
  const began = performance.now();
  const bench = await Bench.open(role, corpus, { realTime: true, latency });
  try {
    const name = `${role.name}-in-real-time-at-${latency}-ms`;
    const sample = bench.cases.filter((_, n) => n % sampledOf === 0);
    const judged = judgeVariant({ name }, await bench.run(sample), () => true);
    process.stdout.write(variantLines({ name, does: 'promises neither clock nor fence' }, judged));
    process.stdout.write(variantSummary(role.name, [judged], secondsSince(began)));
    return judged.outcome === 'spared';
  } finally {
    await bench.close();
  }
}
