import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceOf } from '../kernel/chance.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { Ledger, type StoredRecord } from './ledger.ts';
import { LoadDesktop } from './load-desktop.ts';
import { agents, campaignGroup, provisioning } from './provisioning.ts';
import { openStoreUnderTest } from './stores.ts';
import { work } from './work.ts';

/** Chains in the list, and kills until they are finished. */
const chains = 200;
const kills = 3;

/** Milliseconds after which the other server has taken over from one that was killed: its lease is 10 seconds. */
const takeover = 15_000;

const store = await openStoreUnderTest('postgres');
const skip = typeof store === 'string' ? `not run: ${store}` : false;
if (typeof store !== 'string') after(() => store.close());

const chance = chanceOf(7);
let phones = 0;
const nextPhone = () => `8${String(++phones).padStart(7, '0')}`;

test('two servers on one PostgreSQL finish every record once, though they are killed', {
  skip,
  timeout: 300_000,
}, async (t) => {
  if (typeof store === 'string') return;
  const { location, look } = await store.fresh();
  const ledger = new Ledger();
  const started: KillableServer[] = [];
  t.after(() => Promise.all(started.map((server) => server.kill())));
  const start = async (applicationId: number) => {
    const own = ['--application-id', String(applicationId)];
    const server = await startKillable(['--store', location, '--empty', ...own]);
    started.push(server);
    return server;
  };
  const first = await start(134);
  await provision(first);
  const second = await start(135);

  let killed = 0;
  let isDone = false;
  /** An acknowledgment may die with its server, so only the tables tell when all is done. */
  const watch = async () => {
    while (!isDone) {
      await pause(200);
      if (killed >= kills) isDone = (await look()).records.every(isFinished);
    }
  };
  /** Two desktops work for the server until it is killed or all is done; answers whether it was killed. */
  const workFor = async (server: KillableServer, applicationId: number): Promise<boolean> => {
    const shared = { server: String(applicationId), applicationId, ledger, chance, nextPhone };
    const own = applicationId === 134 ? agents.slice(0, 2) : agents.slice(2);
    const target = ledger.size + Math.ceil(chance() * 60);
    let dying: Promise<void> | undefined;
    const enough = () => {
      if (dying === undefined && killed < kills && ledger.size >= target) {
        killed += 1;
        dying = server.kill();
      }
      return isDone;
    };
    const desktops = await Promise.all(
      own.map((agentId) => LoadDesktop.logIn(server.url, `7${agentId.slice(1)}`, agentId)),
    );
    await Promise.all(desktops.map((desktop) => work({ desktop, ...shared }, enough)));
    for (const desktop of desktops) desktop.close();
    await dying;
    return dying !== undefined;
  };
  const play = async (begun: KillableServer, applicationId: number): Promise<void> => {
    let server = begun;
    while (await workFor(server, applicationId)) {
      ledger.forget(String(applicationId));
      if (killed === 2) await pause(takeover);
      server = await start(applicationId);
    }
    assert.ok(isDone, `the server ${applicationId} ended by itself`);
    await server.stop();
  };
  await Promise.all([play(first, 134), play(second, 135), watch()]);

  const { records, doNotCall } = await look();
  ledger.compare(records, doNotCall);
  assert.deepEqual(ledger.problems, []);
  assert.equal(killed, kills);
  assert.ok(records.every(({ status }) => status !== recordStatus.Retrieved));
});

/** Whether nothing is left to do with a record that was provisioned: those were not the agents' own additions. */
function isFinished({ phone, status, type }: StoredRecord): boolean {
  if (!phone.startsWith('7') || type === recordType.CampaignCallBack) return true;
  return status !== recordStatus.Ready && status !== recordStatus.Retrieved;
}

async function provision(server: KillableServer): Promise<void> {
  const control = new JsonRpcClient(await openLink(server.controlUrl));
  await control.call('hello', {});
  await control.call('provision', provisioning(chains));
  await control.call('dialing.start', { campaignGroup });
  control.close();
}
