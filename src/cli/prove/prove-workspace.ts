import { type Case, type Corpus, casesOf } from '../../corpus/corpus.ts';
import { casesOfRole, selectCases } from '../../corpus/select-cases.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { chooseFaults } from '../../proof/choose-faults.ts';
import { casesSaid, faultsSaid } from '../../proof/faults-said.ts';
import { refuseUnlessRight } from '../../proof/judge-fault.ts';
import { desktop } from '../../roles/desktop.ts';
import { ocs } from '../../roles/ocs.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import type { ProofChoices } from './fault-shares.ts';
import type { FaultShare } from './proof-share.ts';
import { proveFaultShares } from './prove-fault-shares.ts';
import { proveShares, shareOf } from './prove-shares.ts';
import { secondsSince } from './seconds-since.ts';

/** So many faults of a role are tried, unless some are named; a desktop's cases wait for rest. */
const sampled = new Map([
  [ocs.name as string, 50],
  [desktop.name, 20],
]);

/** One case in so many is played against the right reference, unless all are asked for. */
const sampledOf = 25;

/** How it is proved; processes share the cases, and then the faults: most of the time they wait. */
export type WorkspaceChoices = Pick<ProofChoices, 'full' | 'quiet' | 'jobs'>;

/**
 * Plays the suite, or a sample of it, through the API against the right reference, which must pass what can be said. Then
 * tries faulty OCSs that agents reach through the kit's gateway, as a hosted OCS is reached, or faulty desktops that use
 * it: each must be caught as it is directly, by every rule of which at least one case can be played there.
 */
export async function proveWorkspace(
  corpus: Corpus,
  role: Role,
  words: readonly string[],
  choices: WorkspaceChoices,
): Promise<ExitCode> {
  const count = sampled.get(role.name);
  if (count === undefined)
    throw usageError('The Workspace API is between a desktop and an OCS.', 'Give --role ocs or desktop.');
  const cases = casesOfRole(corpus, casesOf(corpus), role.name);
  const { of } = await role.needs();
  const named = words.filter((word) => !isLeftOut(word));
  const all = faultsSaid(chooseFaults(corpus, await role.faults(), named), corpus, cases, of);
  const faults = named.length > 0 ? all : spread(all, count);
  if (faults.length === 0)
    throw usageError(
      'No rule that these break can be judged through the Workspace API.',
      'Name others, or none.',
    );
  const played = casesOfRole(corpus, selectCases(corpus, words.filter(isLeftOut)), role.name);
  if (named.length === 0) await passRight(role, cases, casesSaid(cases, of), casesSaid(played, of), choices);
  const { jobs, quiet } = choices;
  const areCaught = await proveFaultShares(role, faults, sharesOf(role.name, faults, jobs), quiet);
  return areCaught ? exitCodes.passed : exitCodes.failed;
}

/** A case in which everything waits may take minutes there (ORS-46 asks 200 times in a row): `!ORS-46` leaves it out. */
function isLeftOut(word: string): boolean {
  return word.startsWith('!');
}

/** Throws KitError REFERENCE_NOT_RIGHT if the right reference does not pass. */
async function passRight(
  { name: role }: Role,
  all: readonly Case[],
  said: readonly Case[],
  wanted: readonly Case[],
  { full, jobs }: WorkspaceChoices,
): Promise<void> {
  const began = performance.now();
  const cases = full ? wanted : wanted.filter((_, n) => n % sampledOf === 0);
  const ids = cases.map(({ id }) => id);
  const records: CaseRecord[] = [];
  const shares = eachOf(
    jobs,
    (job) => ({ kind: 'cases', role, overWorkspace: true, items: shareOf(ids, job, jobs) }) as const,
  );
  await proveShares(shares, (record) => records.push(record));
  refuseUnlessRight(cases, records);
  process.stdout.write(
    `the right reference passes ${cases.length} cases, ${all.length - said.length} cannot be said; ${secondsSince(began).toFixed(0)} s\n`,
  );
}

/** Each in the shortest way; the right reference has been seen. */
function sharesOf(role: string, faults: readonly RoleFault[], jobs: number): readonly FaultShare[] {
  const own = {
    kind: 'faults',
    role,
    overWorkspace: true,
    full: false,
    untilCaught: true,
    checked: [],
  } as const;
  const names = faults.map(({ name }) => name);
  return eachOf(jobs, (job) => ({ ...own, items: shareOf(names, job, jobs) }));
}

function eachOf<Made>(count: number, make: (nth: number) => Made): readonly Made[] {
  return Array.from({ length: count }, (_, nth) => make(nth));
}

/** As many as wanted, at equal distances: always the same. */
function spread<T>(all: readonly T[], wanted: number): readonly T[] {
  const count = Math.min(wanted, all.length);
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]).filter(
    (one): one is T => one !== undefined,
  );
}
