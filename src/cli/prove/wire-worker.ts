import { Bench } from '../../proof/bench.ts';
import type { JudgedMutant } from '../../proof/wire/judge-mutant.ts';
import { tryMutant } from '../../proof/wire/try-mutant.ts';
import { wireMutants } from '../../proof/wire/wire-mutants.ts';
import { roles } from '../../roles/roles.ts';
import { kitCorpus } from '../kit-corpus.ts';

/** What a worker is to try: mutants of a role by name, each with the ids of the cases in which it changes something. */
export interface WireShare {
  readonly role: string;
  readonly mutants: readonly { readonly name: string; readonly cases: readonly string[] }[];
}

export type FromWireWorker = JudgedMutant;

/** The hidden command `ocs-tck wire-worker`: tries the share that its parent gives it, and ends with its parent. */
export async function workOnWire(): Promise<void> {
  if (!process.send) return;
  // Nobody waits any more for what it finds.
  process.on('disconnect', () => process.exit());
  const share = await new Promise<WireShare>((resolve) => process.once('message', resolve));
  await tryAll(share);
  process.disconnect();
}

async function tryAll({ role, mutants }: WireShare): Promise<void> {
  const own = roles.find(({ name }) => name === role);
  if (own === undefined) throw new Error(`There is no role ${role}.`);
  const byName = new Map(wireMutants(role).map((mutant) => [mutant.name, mutant]));
  const bench = await Bench.open(own, await kitCorpus());
  const cases = new Map(bench.cases.map((one) => [one.id, one]));
  for (const { name, cases: ids } of mutants) {
    const mutant = byName.get(name);
    if (mutant === undefined) throw new Error(`There is no mutant ${name}.`);
    const occurring = ids.flatMap((id) => cases.get(id) ?? []);
    await tell(await tryMutant(bench, role, mutant, occurring));
  }
  await bench.close();
}

function tell(judged: FromWireWorker): Promise<void> {
  return new Promise((resolve) => process.send?.(judged, () => resolve()));
}
