import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chanceOf } from '../kernel/chance.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { Ledger } from './ledger.ts';
import { LoadDesktop } from './load-desktop.ts';
import { agents, campaignGroup, provisioning } from './provisioning.ts';
import { openStoreUnderTest, type StoreKind, type StoreUnderTest } from './stores.ts';
import { work } from './work.ts';

/** A new database is begun after so many points, so that its tables stay small. */
const pointsOfOneStore = 50;

/** A server is killed after so many acknowledged changes at most, and so many milliseconds later at most. */
const mostChanges = 60;
const longestDelay = 8;

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '20' },
    store: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: '1' },
  },
});

process.exitCode = await main(Number(values.points), values.store === 'postgres' ? 'postgres' : 'sqlite');

/** `npm run crash`: kills a server at random points under load, and compares what is left with what was acknowledged. */
async function main(points: number, kind: StoreKind): Promise<number> {
  const store = await openStoreUnderTest(kind);
  if (typeof store === 'string') {
    console.log(`crash: ${kind}: not run: ${store}`);
    return 0;
  }
  const chance = chanceOf(Number(values.seed));
  const problems: string[] = [];
  const restarts: number[] = [];
  let acknowledged = 0;
  for (let begun = 0; begun < points; begun += pointsOfOneStore) {
    const ledger = await playStore(store, Math.min(pointsOfOneStore, points - begun), chance, restarts);
    acknowledged += ledger.size;
    problems.push(...ledger.problems);
  }
  await store.close();
  const slowest = Math.max(...restarts).toFixed(0);
  console.log(
    `crash: ${kind}: ${points} kills, ${acknowledged} acknowledged changes, ${problems.length} problems; ` +
      `slowest restart ${slowest} ms (seed ${values.seed})`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  return problems.length === 0 && acknowledged > 0 ? 0 : 1;
}

async function playStore(
  store: StoreUnderTest,
  points: number,
  chance: () => number,
  restarts: number[],
): Promise<Ledger> {
  const ledger = new Ledger();
  const { location, look } = await store.fresh();
  const start = () => startKillable(['--store', location, '--empty']);
  let server = await start();
  await provision(server);
  let phones = 0;
  const nextPhone = () => `8${String(++phones).padStart(7, '0')}`;
  for (let point = 0; point < points; point += 1) {
    await workUntilKilled(server, ledger, chance, nextPhone);
    server = await start();
    restarts.push(server.startedIn);
    const { records, doNotCall, damage } = await look();
    ledger.compare(records, doNotCall);
    if (damage !== undefined) ledger.problems.push(`the database is damaged: ${damage}`);
  }
  await server.stop();
  return ledger;
}

async function provision(server: KillableServer): Promise<void> {
  const control = new JsonRpcClient(await openLink(server.controlUrl));
  await control.call('hello', {});
  await control.call('provision', provisioning(500));
  await control.call('dialing.start', { campaignGroup });
  control.close();
}

async function workUntilKilled(
  server: KillableServer,
  ledger: Ledger,
  chance: () => number,
  nextPhone: () => string,
): Promise<void> {
  const desktops = await Promise.all(
    agents.map((agentId, n) => LoadDesktop.logIn(server.url, String(7001 + n), agentId)),
  );
  const shared = { server: 'it', applicationId: 134, ledger, chance, nextPhone };
  const target = ledger.size + Math.ceil(chance() * mostChanges);
  const delay = chance() * longestDelay;
  let killed: Promise<void> | undefined;
  const killWhenDue = () => {
    if (ledger.size < target) return false;
    killed ??= pause(delay).then(() => server.kill());
    return false;
  };
  await Promise.all(desktops.map((desktop) => work({ desktop, ...shared }, killWhenDue)));
  await killed;
  ledger.forget('it');
}
