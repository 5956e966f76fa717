import { parseArgs } from 'node:util';
import { playStore } from './crashing-store.ts';
import { SpareServers } from './spare-servers.ts';
import { openStoreUnderTest, type StoreKind } from './stores.ts';

/** A new database is begun after so many points, so that its tables stay small. */
const pointsOfOneStore = 50;

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    store: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: '1' },
  },
});

process.exitCode = await main(
  Number(values.points),
  Number(values.from),
  Number(values.seed),
  values.store === 'postgres' ? 'postgres' : 'sqlite',
);

/**
 * `npm run crash`: kills a server at random points under load, and compares what is left with what was acknowledged.
 * Every 50 points have a database and a seed of their own, and a line: a run that was broken off goes on with
 * `--from` the number of points that its last line shows.
 */
async function main(points: number, from: number, seed: number, kind: StoreKind): Promise<number> {
  const store = await openStoreUnderTest(kind);
  if (typeof store === 'string') {
    console.log(`crash: ${kind}: not run: ${store}`);
    return 0;
  }
  const servers = new SpareServers(kind);
  const problems: string[] = [];
  let acknowledged = 0;
  let slowest = 0;
  for (let begun = from; begun < points; begun += pointsOfOneStore) {
    const last = Math.min(begun + pointsOfOneStore, points);
    const { ledger, restarts } = await playStore(
      store,
      servers,
      last - begun,
      seed + begun / pointsOfOneStore,
    );
    acknowledged += ledger.size;
    problems.push(...ledger.problems);
    slowest = Math.max(slowest, ...restarts);
    console.log(
      `crash: ${kind}: ${last - from} kills, ${acknowledged} acknowledged changes, ${problems.length} problems; ` +
        `slowest restart ${slowest.toFixed(0)} ms (seed ${seed}, points ${from + 1} to ${last} of ${points})`,
    );
    for (const problem of ledger.problems) console.log(`  ${problem}`);
  }
  servers.close();
  await store.close();
  return problems.length === 0 && acknowledged > 0 ? 0 : 1;
}
