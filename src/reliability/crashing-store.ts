import { setTimeout as pause } from 'node:timers/promises';
import { chanceOf } from '../kernel/chance.ts';
import type { KillableServer } from './killable-server.ts';
import { Ledger } from './ledger.ts';
import { LoadDesktop } from './load-desktop.ts';
import { agents } from './provisioning.ts';
import type { SpareServers } from './spare-servers.ts';
import { startCampaign } from './start-campaign.ts';
import type { StoreUnderTest } from './stores.ts';
import { work } from './work.ts';

/** A server is killed after so many acknowledged changes at most, and so many milliseconds later at most. */
const mostChanges = 60;
const longestDelay = 8;

/** What is known of one database after all kills, and how many milliseconds each restart took. */
export interface CrashedStore {
  readonly ledger: Ledger;
  readonly restarts: readonly number[];
}

/** Kills servers on a new database so many times, and compares its tables with the ledger each time. */
export async function playStore(
  store: StoreUnderTest,
  servers: SpareServers,
  points: number,
  seed: number,
): Promise<CrashedStore> {
  const chance = chanceOf(seed);
  const ledger = new Ledger();
  const restarts: number[] = [];
  const { location, look } = await store.fresh();
  let server = await servers.start(location);
  await startCampaign(server);
  let phones = 0;
  const nextPhone = () => `8${String(++phones).padStart(7, '0')}`;
  for (let point = 0; point < points; point += 1) {
    await workUntilKilled(server, ledger, chance, nextPhone);
    server = await servers.start(location);
    restarts.push(server.startedIn);
    const { records, doNotCall, damage } = await look();
    ledger.compare(records, doNotCall);
    if (damage !== undefined) ledger.problems.push(`the database is damaged: ${damage}`);
  }
  await server.stop();
  return { ledger, restarts };
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
