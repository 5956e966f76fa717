import type { JsonObject } from '../../../kernel/json.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { inTime } from '../in-time.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { readRestOfChain, recordOnDesktop } from './calling-list-expectations.ts';
import { readAllRecords } from './list-reading.ts';

/** No two records of a calling list are of one chain. */
export async function expectChainsOfOne(world: OcsWorld, callingList: string): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry: message } = await readAllRecords(world, callingList);
    const chains = rows.map(({ chain_id }) => chain_id);
    const twice = chains.find((chain, n) => chains.indexOf(chain) !== n);
    if (rows.length > 1 && twice === undefined) {
      world.case.cite(message);
      return undefined;
    }
    const expected = `every record in ${callingList} of another chain`;
    const actual =
      twice === undefined ? `${rows.length} records` : `several records of chain ${String(twice)}`;
    return world.case.breach({ expected, actual, message });
  });
}

/** Two agents have records of two chains of one list: the other records of both have the same values in some fields. */
export async function expectSameRest(
  world: OcsWorld,
  one: TestAgent,
  other: TestAgent,
  fields: readonly string[],
): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry: message } = await readRestOfChain(world, recordOnDesktop(one));
    const others = await readRestOfChain(world, recordOnDesktop(other));
    const [mine, theirs] = [rows, others.rows].map((rest) => valuesOf(rest, fields));
    if (mine !== undefined && mine !== '' && mine === theirs) {
      world.case.cite(message);
      return undefined;
    }
    const expected = `the rest of ${one.name}'s chain as the rest of ${other.name}'s chain: ${theirs || 'no record'}`;
    return world.case.breach({ expected, actual: mine || 'no record', message });
  });
}

function valuesOf(rest: readonly JsonObject[], fields: readonly string[]): string {
  return rest.map((row) => fields.map((field) => `${field} ${String(row[field])}`).join(', ')).join('; ');
}
