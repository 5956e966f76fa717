import { parseArgs } from 'node:util';
import { openStoreUnderTest, type StoreKind } from '../reliability/stores.ts';
import { openStore, storeLocation } from '../store/open-store.ts';
import { finishBare } from './bare-finishing.ts';
import { type FinishingSize, finishAll, list } from './finishing.ts';
import { median } from './throughput.ts';

/**
 * `npm run bench:finished [-- --records N --chain LENGTH --agents N --rounds N]`: how many records are finished for each
 * second of the kit's processor time, as OCS asks for it: chains are retrieved in portions, and each is finished by one
 * command, for so many agents at once. The baseline writes the same rows with nothing but the driver, in turns with it.
 */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    chain: { type: 'string', default: '1' },
    agents: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
});
const size = { records: Number(values.records), chain: Number(values.chain), agents: Number(values.agents) };

process.stdout.write(
  `${size.records} records in chains of ${size.chain}, ${size.agents} agents; medians of ${values.rounds} rounds\n\n` +
    '| store | bare driver, records per CPU second | kit, records per CPU second | ratio | kit, records a second |\n' +
    '|---|---|---|---|---|\n',
);
for (const kind of ['sqlite', 'postgres'] as const) process.stdout.write(`${await rowOf(kind)}\n`);

async function rowOf(kind: StoreKind): Promise<string> {
  const stores = await openStoreUnderTest(kind);
  if (typeof stores === 'string') return `| ${kind} | not run: ${stores} | | | |`;
  const rounds: Awaited<ReturnType<typeof measure>>[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    rounds.push(await measure((await stores.fresh()).location, size));
  await stores.close();
  const [bare, kit, rate] = [medianOf('bare'), medianOf('kit'), medianOf('rate')].map(Math.round);
  const ratio = median(rounds.map((one) => one.kit / one.bare)).toFixed(2);
  return `| ${kind} | ${bare} | ${kit} | ${ratio} | ${rate} |`;

  function medianOf(figure: 'bare' | 'kit' | 'rate'): number {
    return median(rounds.map((one) => one[figure]));
  }
}

/** Records for each second of processor time, and of time. */
async function measure(location: string, { records, ...how }: FinishingSize) {
  const store = await openStore(storeLocation(location) ?? 'memory');
  const { seconds, processorSeconds } = await finishAll(store, { records, ...how });
  await store.close();
  const bareSeconds = await finishBare(location, list.table, records);
  return { kit: records / processorSeconds, bare: records / bareSeconds, rate: records / seconds };
}
