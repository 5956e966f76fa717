import type { Corpus } from '../corpus/corpus.ts';
import { type ExitCode, exitCodes } from '../kernel/exit-codes.ts';
import { Bench } from '../proof/bench.ts';
import { chooseFaults } from '../proof/choose-faults.ts';
import { faultLine, listLine, proofSummary } from '../proof/proof-lines.ts';
import { proveFaults } from '../proof/prove-faults.ts';
import { unprovedRules } from '../proof/unproved-rules.ts';
import type { Role, RoleFault } from '../roles/role.ts';
import { roles } from '../roles/roles.ts';
import { roleNamed } from '../roles/roles-under-test.ts';
import { kitCorpus } from './kit-corpus.ts';

/** Options of `ocs-tck prove` as the command line gives them. */
export interface ProveOptions {
  readonly role?: string;
  readonly full?: boolean;
  readonly list?: boolean;
}

/** `ocs-tck prove`: every faulty implementation, or those that are named, must be caught by the rules that it breaks. */
export async function prove(words: readonly string[], options: ProveOptions): Promise<ExitCode> {
  const role = roleNamed(options.role, roles);
  const asked = role === undefined ? roles : [role];
  const corpus = await kitCorpus();
  const faults = await Promise.all(asked.map((one) => one.faults()));
  const chosen = chooseFaults(corpus, faults.flat(), words);
  if (options.list) return list(chosen);
  const results: boolean[] = [];
  for (const [at, one] of asked.entries()) {
    const own = faults[at]?.filter((fault) => chosen.includes(fault)) ?? [];
    if (own.length > 0) results.push(await proveRole(one, corpus, own, options.full ?? false));
    if (words.length === 0) results.push(isProved(one, corpus, own));
  }
  return results.every(Boolean) ? exitCodes.passed : exitCodes.failed;
}

function list(faults: readonly RoleFault[]): ExitCode {
  const width = Math.max(...faults.map(({ name }) => name.length));
  process.stdout.write(faults.map((fault) => listLine(fault, width)).join(''));
  return exitCodes.passed;
}

/** Proves the faults of one role, tells how that went and what it cost, and whether all were caught. */
async function proveRole(
  role: Role,
  corpus: Corpus,
  faults: readonly RoleFault[],
  full: boolean,
): Promise<boolean> {
  const began = { time: performance.now(), cpu: process.cpuUsage() };
  const bench = await Bench.open(role, corpus);
  try {
    const judged = await proveFaults(bench, faults, {
      full,
      onJudged: (fault, rules) => process.stdout.write(rules.map((one) => faultLine(fault, one)).join('')),
    });
    const { user, system } = process.cpuUsage(began.cpu);
    const spent = { elapsed: (performance.now() - began.time) / 1000, cpu: (user + system) / 1e6 };
    process.stdout.write(proofSummary(role.name, faults.length, judged, spent));
    return judged.every(({ outcome }) => outcome === 'caught');
  } finally {
    await bench.close();
  }
}

/** Whether enough faults are said to break each rule of a role; tells of which rules they are not. */
function isProved({ name }: Role, corpus: Corpus, faults: readonly RoleFault[]): boolean {
  const unproved = unprovedRules(corpus, name, faults);
  process.stdout.write(unproved.map((rule) => `unproved    ${rule}  too few faults break it\n`).join(''));
  return unproved.length === 0;
}
