import type { Corpus } from '../../corpus/corpus.ts';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { listed } from '../../kernel/listed-words.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { coverRules } from '../../proof/cover-rules.ts';
import { listLine, variantListLine } from '../../proof/proof-lines.ts';
import { unprovedRules } from '../../proof/unproved-rules.ts';
import { ocs } from '../../roles/ocs.ts';
import type { Role } from '../../roles/role.ts';
import { roles } from '../../roles/roles.ts';
import { roleNamed } from '../../roles/roles-under-test.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { countOf } from '../run/run-numbers.ts';
import { chooseProofs, type Kinds, type Proofs, wanted } from './choose-proofs.ts';
import type { ProofChoices } from './fault-shares.ts';
import { proveRealTime } from './prove-real-time.ts';
import { proveRoleFaults } from './prove-role-faults.ts';
import { proveRoleVariants } from './prove-role-variants.ts';
import { proveWire } from './prove-wire.ts';
import { proveWorkspace } from './prove-workspace.ts';

/** Options of `ocs-tck prove` as the command line gives them. */
export interface ProveOptions extends Kinds {
  readonly role?: string;
  readonly full?: boolean;
  readonly untilCaught?: boolean;
  readonly eachRuleOnce?: boolean;
  readonly realTime?: boolean;
  /** Faults of an OCS that agents reach through the Workspace API. */
  readonly workspace?: boolean;
  readonly list?: boolean;
  /** The wire mutants instead of faults and variants. */
  readonly wire?: boolean;
  readonly jobs?: string;
  readonly quiet?: boolean;
}

/**
 * `ocs-tck prove`: every faulty implementation, or each one named, must be caught by the rules that it breaks; every
 * lawful variant must be spared by all rules. Throws KitError USAGE if several kinds of proof are asked for, or a tenth of
 * what has none.
 */
export async function prove(words: readonly string[], options: ProveOptions): Promise<ExitCode> {
  refuseSeveralKinds(options);
  refuseTenthOfAll(options);
  refuseRulesWithoutFaults(options);
  const role = roleNamed(options.role, roles);
  const corpus = await kitCorpus();
  if (options.wire) return await proveOnWire(corpus, role === undefined ? roles : [role], words, options);
  if (options.realTime) return proveRealTime(corpus, role === undefined ? roles : [role], words, options);
  if (options.workspace) return proveWorkspace(corpus, role ?? ocs, words, choicesOf(options));
  const chosen = await chooseProofs(corpus, role === undefined ? roles : [role], words, options);
  const played = options.eachRuleOnce ? chosen.map(withCover) : chosen;
  if (options.list) return list(played);
  const choices = choicesOf(options);
  const results: boolean[] = [];
  for (const { role: of, faults, variants } of played) {
    if (faults.length > 0) results.push(await proveRoleFaults(corpus, of, faults, choices));
    if (variants.length > 0) results.push(await proveRoleVariants(corpus, of, variants, choices));
  }
  if (words.length === 0 && wanted(options).faults)
    results.push(...chosen.map((proofs) => isProved(corpus, proofs)));
  return results.every(Boolean) ? exitCodes.passed : exitCodes.failed;
}

function choicesOf({
  full = false,
  untilCaught = false,
  quiet = false,
  jobs = '1',
}: ProveOptions): ProofChoices {
  return { full, untilCaught, quiet, jobs: countOf(jobs, '--jobs') };
}

function withCover(proofs: Proofs): Proofs {
  return { ...proofs, faults: coverRules(proofs.faults) };
}

function refuseSeveralKinds({ wire, realTime, workspace, faults, variants }: ProveOptions): void {
  const given = [
    wire ? '--wire' : undefined,
    realTime ? '--real-time' : undefined,
    workspace ? '--workspace' : undefined,
    faults ? '--faults' : variants ? '--variants' : undefined,
  ].filter((option) => option !== undefined);
  if (given.length > 1)
    throw usageError(`${listed(given)} exclude each other.`, 'Give one of them: each is a proof of its own.');
}

/** Faults are few, and each breaks rules that no other may break: a tenth of them would prove nothing. */
function refuseTenthOfAll(options: ProveOptions): void {
  const hasTenth = options.wire || (!options.realTime && wanted(options).variants);
  if (!options.tenth || hasTenth) return;
  const only = options.realTime ? '--real-time' : '--faults';
  throw usageError(
    `--tenth is for variants, and with --wire for mutants; ${only} has none of them.`,
    'Leave --tenth out, or name what is to be proved.',
  );
}

function refuseRulesWithoutFaults(options: ProveOptions): void {
  const hasFaults = !options.wire && !options.realTime && wanted(options).faults;
  if (!options.eachRuleOnce || hasFaults) return;
  const only = options.wire ? '--wire' : options.realTime ? '--real-time' : '--variants';
  throw usageError(`--each-rule-once is for faults; ${only} has none of them.`, 'Leave one of the two out.');
}

async function proveOnWire(
  corpus: Corpus,
  among: readonly Role[],
  words: readonly string[],
  { tenth = false, list = false, quiet = false, jobs }: ProveOptions,
): Promise<ExitCode> {
  const wire = { tenth, list, quiet, jobs: countOf(jobs ?? '1', '--jobs') };
  return (await proveWire(corpus, among, words, wire)) ? exitCodes.passed : exitCodes.failed;
}

function list(chosen: readonly Proofs[]): ExitCode {
  const names = chosen.flatMap(({ faults, variants }) => [...faults, ...variants].map(({ name }) => name));
  const width = Math.max(...names.map((name) => name.length));
  for (const { faults, variants } of chosen) {
    process.stdout.write(faults.map((fault) => listLine(fault, width)).join(''));
    process.stdout.write(variants.map((variant) => variantListLine(variant, width)).join(''));
  }
  return exitCodes.passed;
}

/** Whether enough faults break each rule of a role; prints the rules with too few. */
function isProved(corpus: Corpus, { role, faults }: Proofs): boolean {
  const unproved = unprovedRules(corpus, role.name, faults);
  process.stdout.write(unproved.map((rule) => `unproved    ${rule}  too few faults break it\n`).join(''));
  return unproved.length === 0;
}
