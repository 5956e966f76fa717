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
import { openStoreUnderTest, type Tables } from './stores.ts';
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

/** Two servers at work on one list, each for two desktops, until it is finished. */
class SharedList {
  readonly ledger = new Ledger();
  killed = 0;
  readonly #location: string;
  readonly #look: () => Promise<Tables>;
  readonly #started: KillableServer[] = [];
  #isDone = false;

  constructor(location: string, look: () => Promise<Tables>) {
    this.#location = location;
    this.#look = look;
  }

  async start(applicationId: number): Promise<KillableServer> {
    const own = ['--application-id', String(applicationId)];
    const server = await startKillable(['--store', this.#location, '--empty', ...own]);
    this.#started.push(server);
    return server;
  }

  /** Lets a server work, and starts it again each time that it was killed. */
  async play(begun: KillableServer, applicationId: number): Promise<void> {
    let server = begun;
    while (await this.#workFor(server, applicationId)) {
      this.ledger.forget(String(applicationId));
      if (this.killed === 2) await pause(takeover);
      server = await this.start(applicationId);
    }
    assert.ok(this.#isDone, `the server ${applicationId} ended by itself`);
    await server.stop();
  }

  /** An acknowledgment may die with its server, so only the tables tell when all is done. */
  async watch(): Promise<void> {
    while (!this.#isDone) {
      await pause(200);
      if (this.killed >= kills) this.#isDone = (await this.#look()).records.every(isFinished);
    }
  }

  async end(): Promise<void> {
    this.#isDone = true;
    await Promise.all(this.#started.map((server) => server.kill()));
  }

  /** Two desktops work for the server until it is killed or all is done; answers whether it was killed. */
  async #workFor(server: KillableServer, applicationId: number): Promise<boolean> {
    const { ledger } = this;
    const own = applicationId === 134 ? agents.slice(0, 2) : agents.slice(2);
    const desktops = await Promise.all(
      own.map((agentId) => LoadDesktop.logIn(server.url, `7${agentId.slice(1)}`, agentId)),
    );
    const target = ledger.size + Math.ceil(chance() * 60);
    let dying: Promise<void> | undefined;
    const enough = () => {
      if (dying === undefined && this.killed < kills && ledger.size >= target) {
        this.killed += 1;
        dying = server.kill();
      }
      return this.#isDone;
    };
    const shared = { server: String(applicationId), applicationId, ledger, chance, nextPhone };
    await Promise.all(desktops.map((desktop) => work({ desktop, ...shared }, enough)));
    for (const desktop of desktops) desktop.close();
    await dying;
    return dying !== undefined;
  }
}

test('two servers on one PostgreSQL finish every record once, though they are killed', {
  skip,
  timeout: 300_000,
}, async (t) => {
  if (typeof store === 'string') return;
  const { location, look } = await store.fresh();
  const shared = new SharedList(location, look);
  t.after(() => shared.end());
  const first = await shared.start(134);
  await provision(first);
  const second = await shared.start(135);
  await Promise.all([shared.play(first, 134), shared.play(second, 135), shared.watch()]);

  const { ledger, killed } = shared;
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
