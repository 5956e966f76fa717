import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { recordStatus } from '../protocol/enumerations.generated.ts';
import { chanceOf } from './chance.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { Ledger } from './ledger.ts';
import { LoadDesktop } from './load-desktop.ts';
import { agents, campaignGroup, provisioning } from './provisioning.ts';
import { openStoreUnderTest } from './stores.ts';
import { type Worker, work } from './work.ts';

/** Seconds that a server may stand still: others wait so long until they take over. */
const lease = '1';

/** Chains in the list, and kills until they are finished. */
const chains = 200;
const kills = 3;

const store = await openStoreUnderTest('postgres');
/** On a busy machine the list is sometimes never finished: until that is understood, it is run by hand only. */
const byHand = process.env.OCS_TCK_TWO_SERVERS === undefined && 'set OCS_TCK_TWO_SERVERS=1 to run it';
const why = typeof store === 'string' ? store : byHand;
const skip = why ? `not run: ${why}` : false;
if (typeof store !== 'string') after(() => store.close());

const chance = chanceOf(7);
let phones = 0;
const nextPhone = () => `8${String(++phones).padStart(7, '0')}`;

/** Two of the four desktops; each works for one server. */
async function workFor(
  server: KillableServer,
  applicationId: number,
  ledger: Ledger,
  enough: (worker: Worker) => boolean,
): Promise<void> {
  const own = applicationId === 134 ? agents.slice(0, 2) : agents.slice(2);
  await Promise.all(
    own.map(async (agentId) => {
      const desktop = await LoadDesktop.logIn(server.url, `7${agentId.slice(1)}`, agentId);
      const worker = { desktop, server: String(applicationId), applicationId, ledger, chance, nextPhone };
      await work(worker, () => enough(worker));
      desktop.close();
    }),
  );
}

test('two servers on one PostgreSQL finish every record once, though they are killed', {
  skip,
  timeout: 120_000,
}, async () => {
  if (typeof store === 'string') return;
  const { location, look } = await store.fresh();
  const ledger = new Ledger();
  const start = (applicationId: number) =>
    startKillable([
      '--store',
      location,
      '--empty',
      '--lease',
      lease,
      '--application-id',
      String(applicationId),
    ]);
  const servers = new Map([[134, await start(134)]]);
  await provision(servers.get(134));
  servers.set(135, await start(135));

  let killed = 0;
  const isDone = () => killed >= kills && ledger.endedOf('7') >= chains;
  const play = async (applicationId: number): Promise<void> => {
    let server = servers.get(applicationId) ?? (await start(applicationId));
    while (!isDone()) {
      const target = ledger.size + Math.ceil(chance() * 60);
      let dying: Promise<void> | undefined;
      await workFor(server, applicationId, ledger, () => {
        if (dying === undefined && killed < kills && ledger.size >= target) {
          killed += 1;
          dying = server.kill();
        }
        return isDone();
      });
      if (dying === undefined) continue;
      await dying;
      ledger.forget(String(applicationId));
      server = await start(applicationId);
    }
    await server.stop();
  };
  await Promise.all([play(134), play(135)]);

  const { records, doNotCall } = await look();
  ledger.compare(records, doNotCall);
  assert.deepEqual(ledger.problems, []);
  assert.equal(killed, kills);
  assert.ok(records.every(({ status }) => status !== recordStatus.Retrieved));
});

async function provision(server: KillableServer | undefined): Promise<void> {
  const control = new JsonRpcClient(await openLink(server?.controlUrl ?? ''));
  await control.call('hello', {});
  await control.call('provision', provisioning(chains));
  await control.call('dialing.start', { campaignGroup });
  control.close();
}
