import type { Case, Corpus } from '../../corpus/corpus.ts';
import type { NeedsOfSteps } from '../../harness/run/case-needs.ts';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { Bench } from '../../proof/bench.ts';
import { chooseFaults } from '../../proof/choose-faults.ts';
import { throughWorkspace } from '../../proof/distant-links.ts';
import { refuseUnlessRight } from '../../proof/judge-fault.ts';
import { faultLine, proofSummary } from '../../proof/proof-lines.ts';
import { proveFaults } from '../../proof/prove-faults.ts';
import { desktop } from '../../roles/desktop.ts';
import { ocs } from '../../roles/ocs.ts';
import type { Role, RoleFault } from '../../roles/role.ts';
import { unsayable } from '../../workspace-api/cannot-say.ts';
import { secondsSince } from './seconds-since.ts';

/** So many faults of a role are tried, unless some are named; a desktop's cases wait for rest. */
const sampled = new Map([
  [ocs.name as string, 50],
  [desktop.name, 20],
]);

/** One case in so many is played against the right reference, unless all are asked for. */
const sampledOf = 25;

/**
 * Plays the suite, or a sample of it, through the API against the right reference, which must pass what can be said. Then
 * tries faulty OCSs that agents reach through the kit's gateway, as a hosted OCS is reached, or faulty desktops that use
 * it: each must be caught as it is directly, by every rule of which at least one case can be played there.
 */
export async function proveWorkspace(
  corpus: Corpus,
  role: Role,
  words: readonly string[],
  { full = false, quiet = false }: { readonly full?: boolean; readonly quiet?: boolean },
): Promise<ExitCode> {
  const count = sampled.get(role.name);
  if (count === undefined)
    throw usageError('The Workspace API is between a desktop and an OCS.', 'Give --role ocs or desktop.');
  const { of } = await role.needs();
  const bench = await Bench.open(role, corpus, throughWorkspace);
  try {
    if (words.length === 0) await passRight(bench, of, full);
    const began = performance.now();
    const sayable = rulesSaid(corpus, bench.cases, of);
    const all = chooseFaults(corpus, await role.faults(), words).flatMap((fault) => onlySaid(fault, sayable));
    const faults = words.length > 0 ? all : spread(all, count);
    if (faults.length === 0)
      throw usageError(
        'No rule that these break can be judged through the Workspace API.',
        'Name others, or none.',
      );
    const onJudged: Parameters<typeof proveFaults>[2]['onJudged'] = (fault, rules) => {
      const told = rules.filter(({ outcome }) => outcome !== 'caught' || !quiet);
      process.stdout.write(told.map((rule) => faultLine(fault, rule)).join(''));
    };
    const judged = await proveFaults(bench, faults, { full: false, untilCaught: true, onJudged });
    process.stdout.write(proofSummary(role.name, faults.length, judged, secondsSince(began)));
    return judged.every(({ outcome }) => outcome === 'caught') ? exitCodes.passed : exitCodes.failed;
  } finally {
    await bench.close();
  }
}

/** Throws KitError REFERENCE_NOT_RIGHT if the right reference does not pass. */
async function passRight(bench: Bench, needsOf: NeedsOfSteps, full: boolean): Promise<void> {
  const began = performance.now();
  const said = bench.cases.filter(({ steps }) => unsayable(needsOf(steps).linkOnly) === undefined);
  const cases = full ? said : said.filter((_, n) => n % sampledOf === 0);
  refuseUnlessRight(cases, (await bench.run(cases)).records);
  const unsaid = bench.cases.length - said.length;
  process.stdout.write(
    `the right reference passes ${cases.length} cases, ${unsaid} cannot be said; ${secondsSince(began).toFixed(0)} s\n`,
  );
}

/** The rules with a case that can be played. Those of the link itself are about what is not there. */
function rulesSaid(corpus: Corpus, cases: readonly Case[], needsOf: NeedsOfSteps): ReadonlySet<string> {
  const ofLink = new Set(
    corpus.chapters
      .filter(({ role, slug }) => role === ocs.name && slug === 'link')
      .flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  const said = cases.filter(
    ({ rule, steps }) => !ofLink.has(rule) && unsayable(needsOf(steps).linkOnly) === undefined,
  );
  return new Set(said.map(({ rule }) => rule));
}

function onlySaid(fault: RoleFault, rules: ReadonlySet<string>): readonly RoleFault[] {
  const breaks = fault.breaks.filter((rule) => rules.has(rule));
  return breaks.length === 0 ? [] : [{ ...fault, breaks }];
}

/** As many as wanted, at equal distances: always the same. */
function spread<T>(all: readonly T[], wanted: number): readonly T[] {
  const count = Math.min(wanted, all.length);
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]).filter(
    (one): one is T => one !== undefined,
  );
}
