import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { exitCodes } from '../kernel/exit-codes.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import { faultNamed } from '../roles/fault-named.ts';
import { ocs } from '../roles/ocs.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';
import { storeLocation } from '../store/open-store.ts';
import { type PrivateServer, startPrivateServer } from '../store/postgres/private-server.ts';
import { callKit } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 180_000 };
const secret = 'hush-Lists-31';
/** Of each way to look at tables some: a named record, one on a desktop, the rest of a chain, entries. */
const looking = ['FIN-05', 'FIN-15', 'UPD-07', 'ADD-09', 'ADD-30', 'DNC-03', 'DNC-28', 'CAN-03', 'DNC-04'];

const kit = new WarmKit();
const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-lists-'));
const products: RunningReference[] = [];
const database = await startPrivateServer();
after(async () => {
  for (const product of products) await product.close();
  if (typeof database !== 'string') await database.stop();
  await rm(folder, { recursive: true });
});

/** Serves the test bed that stands, as "serve --stage" does, without a control link; gives the address of its CTI link. */
async function serveStage(store: string, fault?: string): Promise<string> {
  const standing = await standingTestBedOfKit();
  const stage = { provision: standing.provisioning(), bring: standing.verbs, provisionAnew: true };
  const decorate = fault === undefined ? {} : { decorate: faultNamed(await ocs.faults(), fault).decoration };
  const product = await startReference({
    port: 0,
    store: storeLocation(store) ?? assert.fail(store),
    ...stage,
    ...decorate,
  });
  products.push(product);
  return product.url;
}

interface Ended {
  readonly status: number | null;
  readonly told: string;
  readonly counts: { readonly run: number; readonly passed: number; readonly failed: number };
}

let runs = 0;

/** Runs cases against an address with a profile that says where the lists are. */
async function run(
  target: string,
  lists: string,
  patterns: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Ended> {
  runs += 1;
  const profile = join(folder, `profile-${runs}.yaml`);
  const standing = 'standing: { applicationId: 101 }';
  await writeFile(profile, `name: product\nfence: true\n${standing}\nlists: ${lists}\n`);
  const reports = join(folder, `reports-${runs}`);
  const options = ['--target', target, '--profile', profile, '--reports', reports, '--report', 'json'];
  const words = ['run', ...patterns, '--role', 'ocs', ...options];
  const { code, printed } = await (env === undefined ? kit.call(words) : callKit(words, { env }));
  const written = await readFile(join(reports, 'conformance.json'), 'utf8').catch(() => '{"counts":{}}');
  // Written by the kit a moment ago; its shape is checked where it is written.
  return { status: code, told: printed, counts: (JSON.parse(written) as Pick<Ended, 'counts'>).counts };
}

function assertPassed({ status, told, counts }: Ended): void {
  assert.equal(status, exitCodes.passed, told);
  assert.ok(counts.run >= 30 && counts.passed === counts.run, told);
}

describe('a product without a control link that keeps its lists in a SQLite file', () => {
  const file = join(folder, 'lists.db');
  let target = '';
  before(async () => {
    target = await serveStage(`sqlite:${file}`);
  });

  it('is judged by what it has written', bounded, async () => {
    assertPassed(await run(target, '{ database: "sqlite:lists.db" }', looking)); // relative to the profile
  });

  it('fails if it has written something else than it should', bounded, async () => {
    const faulty = join(folder, 'faulty.db');
    const { status, told, counts } = await run(
      await serveStage(`sqlite:${faulty}`, 'final-call-result-not-written'),
      `{ database: "sqlite:${faulty}" }`,
      ['FIN-05'],
    );
    assert.equal(status, exitCodes.failed, told);
    assert.ok(counts.failed > 0, told);
  });

  it('is not blamed for records that an earlier run has changed: nothing is played', bounded, async () => {
    const used = join(folder, 'used.db');
    const address = await serveStage(`sqlite:${used}`);
    changeCustomers(used);
    const { status, told, counts } = await run(address, `{ database: "sqlite:${used}" }`, ['FIN-05']);
    const change =
      /STANDING_TEST_BED: .*callingLists\."Customers[^"]*": the record of \d+ has customer_name Somebody Else, and "ocs-tck stage" prints/;
    assert.match(told, change);
    assert.deepEqual([status, counts.failed ?? 0], [exitCodes.error, 0]);
  });

  it('is not blamed for a table that the profile names wrongly: nothing is played', bounded, async () => {
    const { places } = await standingTestBedOfKit();
    const place = places.find(({ cases }) => cases.some((id) => id.startsWith('FIN-05/')));
    const list = place?.nameOf('Customers');
    const lists = `{ database: "sqlite:${file}", tables: { ${list}: payroll } }`;
    const { status, told, counts } = await run(target, lists, ['FIN-05']);
    assert.match(told, new RegExp(`LISTS_TABLE: .*has no table "payroll" of the calling list "${list}"`));
    assert.match(told, new RegExp(`Hint: Name the right table in lists\\.tables\\."${list}" of the profile`));
    assert.deepEqual([status, counts.failed ?? 0], [exitCodes.error, 0]);
  });
});

if (typeof database === 'string')
  it('a product that keeps its lists in PostgreSQL', { skip: `not run: ${database}` });
else
  describe('a product without a control link that keeps its lists in PostgreSQL', () => {
    const url = database.url();
    /** The kit's own user may only read, and needs a password. */
    const asReader = `{ database: "${url.replace('postgres@', 'reader@')}" }`;
    let target = '';
    before(async () => {
      target = await serveStage(url);
      await admitReader(database);
    });

    it('is judged by what it has written, by a user who may only read', bounded, async () => {
      assertPassed(await run(target, asReader, looking, { PGPASSWORD: secret }));
    });

    it('is not blamed for a wrong password, which is shown nowhere', bounded, async () => {
      const { told } = await run(target, asReader, ['FIN-05'], { PGPASSWORD: `${secret}-not` });
      assert.match(told, /LISTS_OPEN: .*password authentication failed for user "reader"\n.*Set PGPASSWORD/);
      assert.doesNotMatch(told, new RegExp(secret));
    });
  });

/** Renames the customers of all calling lists that have names. */
function changeCustomers(file: string): void {
  const lists = new DatabaseSync(file, { timeout: 10_000 });
  const named = lists.prepare(
    "select m.name as name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'customer_name'",
  );
  for (const { name } of named.all())
    lists.exec(`update "${String(name)}" set customer_name = 'Somebody Else'`);
  lists.close();
}

/** Makes a user who may read everything, and needs a password. */
async function admitReader(server: PrivateServer): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url() });
  await admin.connect();
  await admin.query(`create role reader login password '${secret}' in role pg_read_all_data`);
  const { rows } = await admin.query<{ hba_file: string }>('show hba_file');
  const rules = ['host all reader 127.0.0.1/32 scram-sha-256', 'host all all 127.0.0.1/32 trust'];
  const values = rules.map((rule) => `('${rule}')`).join(', ');
  await admin.query(`copy (values ${values}) to '${rows[0]?.hba_file}'`);
  await admin.query('select pg_reload_conf()');
  await admin.end();
}
