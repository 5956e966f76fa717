import { parseArgs } from 'node:util';
import { openStoreUnderTest } from '../reliability/stores.ts';
import { openStore, storeLocation } from '../store/open-store.ts';
import { finishAll } from './finishing.ts';

/** Attempts of a day with 1,000 agents and 500,000 records. */
const attemptsOfDay = 700_000;

/**
 * `npm run bench:finished [-- --records N --chain LENGTH --agents N]`: how many records a second the store finishes, as
 * OCS asks for it: chains are retrieved in portions, and each is finished by one command, for so many agents at once.
 */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    chain: { type: 'string', default: '1' },
    agents: { type: 'string', default: '1000' },
  },
});
const size = { records: Number(values.records), chain: Number(values.chain), agents: Number(values.agents) };

process.stdout.write(
  `${size.records} records in chains of ${size.chain}, ${size.agents} agents\n` +
    `| store | records a second | processor time of the kit for each | ${attemptsOfDay} attempts |\n|---|---|---|---|\n`,
);
for (const kind of ['memory', 'sqlite', 'postgres'] as const) {
  const stores = kind === 'memory' ? undefined : await openStoreUnderTest(kind);
  if (typeof stores === 'string') {
    process.stdout.write(`| ${kind} | not run: ${stores} | | |\n`);
    continue;
  }
  const location = storeLocation((await stores?.fresh())?.location ?? 'memory') ?? 'memory';
  const store = await openStore(location);
  const { seconds, processorSeconds } = await finishAll(store, size);
  await store.close();
  await stores?.close();
  const rate = size.records / seconds;
  const micros = Math.round((processorSeconds / size.records) * 1e6);
  process.stdout.write(
    `| ${kind} | ${Math.round(rate)} | ${micros} µs | ${Math.round(attemptsOfDay / rate)} s |\n`,
  );
}
