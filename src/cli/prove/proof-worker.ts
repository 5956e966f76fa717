import type { Corpus } from '../../corpus/corpus.ts';
import { Bench } from '../../proof/bench.ts';
import { throughWorkspace } from '../../proof/distant-links.ts';
import { faultsSaid } from '../../proof/faults-said.ts';
import { proveFaults } from '../../proof/prove-faults.ts';
import { tryVariant } from '../../proof/try-variant.ts';
import { tryMutant } from '../../proof/wire/try-mutant.ts';
import { wireMutants } from '../../proof/wire/wire-mutants.ts';
import type { Role } from '../../roles/role.ts';
import { roles } from '../../roles/roles.ts';
import { kitCorpus } from '../kit-corpus.ts';
import type { Answers, CaseShare, FaultShare, PlayingShare, ProofShare } from './proof-share.ts';

interface Proof {
  readonly role: Role;
  readonly corpus: Corpus;
  readonly bench: Bench;
}

/** The hidden command `ocs-tck proof-worker`: proves the share that its parent gives it, and ends with its parent. */
export async function workOnProofs(): Promise<void> {
  if (!process.send) return;
  // Nobody waits for its results any longer.
  process.on('disconnect', () => process.exit());
  const share = await new Promise<ProofShare>((resolve) => process.once('message', resolve));
  const [role] = pick(roles, [share.role]);
  if (role === undefined) return;
  const corpus = await kitCorpus();
  const bench = await Bench.open(role, corpus, share.overWorkspace ? throughWorkspace : undefined);
  const proof = { role, corpus, bench };
  if (share.kind === 'wire') await proveMutantsOf(share, proof);
  else if (share.kind === 'cases') await playCasesOf(share, proof);
  else if (share.kind === 'faults') await proveFaultsOf(share, proof);
  else await proveVariantsOf(share, proof);
  await bench.close();
  process.disconnect();
}

async function proveMutantsOf({ items }: PlayingShare<'wire'>, { role, bench }: Proof): Promise<void> {
  const mutants = wireMutants(role.name);
  for (const { name, cases } of items)
    for (const mutant of pick(mutants, [name]))
      await tell<'wire'>(await tryMutant(bench, role.name, mutant, casesNamed(bench, cases)));
}

async function playCasesOf({ items }: CaseShare, { bench }: Proof): Promise<void> {
  const { records } = await bench.run(casesNamed(bench, items));
  for (const record of records) await tell<'cases'>(record);
}

async function proveFaultsOf(
  { items, full, untilCaught, checked, overWorkspace = false }: FaultShare,
  { role, corpus, bench }: Proof,
): Promise<void> {
  const named = pick(await role.faults(), items);
  const { of } = await role.needs();
  const faults = overWorkspace ? faultsSaid(named, corpus, bench.cases, of) : named;
  await proveFaults(bench, faults, {
    full,
    untilCaught,
    checked: casesNamed(bench, checked),
    onJudged: ({ name }, rules) => tell<'faults'>({ name, rules }),
  });
}

async function proveVariantsOf(
  { items }: PlayingShare<'variants'>,
  { role, corpus, bench }: Proof,
): Promise<void> {
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
  const musts = new Set(rules.filter(({ level }) => level === 'must').map(({ id }) => id));
  const variants = await role.variants();
  for (const { name, cases } of items)
    for (const variant of pick(variants, [name]))
      await tell<'variants'>(
        await tryVariant(bench, variant, casesNamed(bench, cases), (rule) => musts.has(rule)),
      );
}

/** In the order of the ids: likely killers of a mutant come first. */
function casesNamed(bench: Bench, ids: readonly string[]): Bench['cases'] {
  const cases = new Map(bench.cases.map((one) => [one.id, one]));
  return ids.flatMap((id) => cases.get(id) ?? []);
}

function pick<Named extends { readonly name: string }>(
  all: readonly Named[],
  names: readonly string[],
): readonly Named[] {
  return names.map((wanted) => {
    const found = all.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`Nothing is named ${wanted}.`);
    return found;
  });
}

function tell<Kind extends keyof Answers>(answer: Answers[Kind]): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, () => resolve()));
}
