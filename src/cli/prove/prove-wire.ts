import type { Corpus } from '../../corpus/corpus.ts';
import { Bench } from '../../proof/bench.ts';
import { tenthOf } from '../../proof/tenth-of.ts';
import { chooseMutants } from '../../proof/wire/choose-mutants.ts';
import { type Excuse, excuses as isAbout, readExcuses } from '../../proof/wire/excuses.ts';
import { isEnough, resultOf, staleExcuses, type WireResult } from '../../proof/wire/judge-wire.ts';
import {
  isUnnamed,
  killMatrix,
  mutantListLine,
  resultLine,
  wireSummary,
} from '../../proof/wire/kill-matrix.ts';
import { type Occurrences, watchWire } from '../../proof/wire/watch-wire.ts';
import type { WireMutant } from '../../proof/wire/wire-mutant.ts';
import { wireMutants } from '../../proof/wire/wire-mutants.ts';
import type { Role } from '../../roles/role.ts';
import { secondsSince } from './seconds-since.ts';
import { tryInWorkers } from './wire-workers.ts';

/** Which wire mutants are tried, and by how many processes. */
export interface WireOptions {
  readonly tenth: boolean;
  readonly jobs: number;
  /** Only lists them, with what permits them. */
  readonly list: boolean;
  /** Leaves out the kill matrix. */
  readonly quiet: boolean;
}

/**
 * Tries the wire mutants of some roles, or those that the words name; prints the kill matrix, and gives whether enough
 * were killed or excused. If all mutants were tried, stale excuses fail too.
 */
export async function proveWire(
  corpus: Corpus,
  roles: readonly Role[],
  words: readonly string[],
  { tenth, jobs, list, quiet }: WireOptions,
): Promise<boolean> {
  const named = chooseMutants(
    roles.flatMap(({ name }) => wireMutants(name)),
    words,
  );
  const chosen = tenth ? tenthOf(named) : named;
  const excuses = await readExcuses();
  if (list) return listMutants(chosen, excuses);
  const whole = words.length === 0 && !tenth;
  const enough: boolean[] = [];
  for (const role of roles) {
    const mutants = chosen.filter(({ name }) => name.startsWith(`${role.name}/`));
    if (mutants.length === 0) continue;
    const own = excuses.filter((excuse) => excuse.role === role.name);
    const results = await tryRole(corpus, role, mutants, own, { jobs, quiet, all: words.length > 0 });
    const stale = whole ? staleExcuses(own, results) : [];
    process.stdout.write(stale.map((excuse) => `stale         ${excuse}\n`).join(''));
    enough.push(isEnough(results) && stale.length === 0);
  }
  return enough.every(Boolean);
}

/** Lists mutants with what permits them. */
function listMutants(mutants: readonly WireMutant[], excuses: readonly Excuse[]): true {
  const excuseOf = (mutant: WireMutant) => excuses.find((excuse) => isAbout(excuse, mutant));
  process.stdout.write(mutants.map((mutant) => mutantListLine(mutant, excuseOf(mutant))).join(''));
  return true;
}

async function tryRole(
  corpus: Corpus,
  role: Role,
  mutants: readonly WireMutant[],
  excuses: readonly Excuse[],
  { jobs, quiet, all }: Pick<WireOptions, 'jobs' | 'quiet'> & { readonly all: boolean },
): Promise<readonly WireResult[]> {
  const began = performance.now();
  const seen = await watched(corpus, role, mutants);
  const results = await tryInWorkers(role.name, seen, jobs, (mutant, judged) => {
    const result = resultOf(mutant, judged, excuses);
    const expected = result.outcome === 'excused' || (result.outcome === 'killed' && !isUnnamed(result));
    if (result.outcome !== 'never sent' && (all || !expected)) process.stdout.write(resultLine(result));
    return result;
  });
  if (!quiet) process.stdout.write(killMatrix(results));
  process.stdout.write(
    wireSummary(role.name, results).replace('\n', `; ${secondsSince(began).toFixed(0)} s\n`),
  );
  return results;
}

async function watched(corpus: Corpus, role: Role, mutants: readonly WireMutant[]): Promise<Occurrences> {
  const bench = await Bench.open(role, corpus);
  try {
    return await watchWire(bench, role.name, mutants);
  } finally {
    await bench.close();
  }
}
