import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import pg from 'pg';
import { isJsonObject } from '../kernel/json.ts';
import { privateDatabase } from '../store/postgres/private-database.fixture.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';
import type { ReferenceOptions } from './start-reference.ts';

const database = await privateDatabase();

/** Time is real in this test, so the records may be called at any time. */
const callingLists = smallProvisioning.callingLists.map((list) => ({
  ...list,
  records: [41, 42, 43].map((id) => ({
    record_id: id,
    contact_info: `55501${id}`,
    daily_from: 0,
    daily_till: 86_400,
  })),
}));
const provision = { ...smallProvisioning, callingLists };
const bring = [{ verb: 'start', campaignGroup: 'Spring@Sales' }] as const;
const names = { GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Customers' };

/** No test takes that long: no server renews its lease while it can open no connection. */
const lease = 300_000;

if (typeof database === 'string') it('learning across servers', { skip: `not run: ${database}` });
else {
  const { url, admin, newSchema } = database;
  const other = new URL(url());
  other.pathname = '/template1';

  describe('an OCS whose records another one withdraws', { timeout: 60_000 }, () => {
    let ana: DesktopProbe;
    let ben: DesktopProbe;
    let outside: pg.Client;
    let servers: Awaited<ReturnType<typeof startProbed>>[];

    /** An agent of a server that is started for them. */
    async function agentOf(options: Partial<ReferenceOptions>, dn: string, agentId: string) {
      const server = await startProbed({ lease, realTime: true, ...options });
      servers.push(server);
      return DesktopProbe.logIn(server.url, dn, agentId);
    }
    const allowConnections = (allowed: boolean) =>
      outside.query(`alter database postgres allow_connections ${allowed}`);

    before(async () => {
      outside = new pg.Client({ connectionString: other.href });
      await outside.connect();
    });
    after(() => outside.end());
    beforeEach(async () => {
      servers = [];
      const store = `postgres://${url(await newSchema()).slice('postgres://'.length)}` as const;
      ana = await agentOf({ store, provision, bring }, '7001', '1001');
      ben = await agentOf({ store, applicationId: 135 }, '7002', '1002');
    });
    // What a test that fails leaves behind as well: without connections, a server cannot end its lease.
    afterEach(async () => {
      await allowConnections(true);
      await Promise.all(servers.map(({ stop }) => stop()));
    });

    /** The last message that a desktop is sent after a request. */
    async function ask(probe: DesktopProbe, type: string, pairs: Record<string, string> = {}) {
      const [dn, id] = probe === ana ? ['7001', 134] : ['7002', 135];
      const request = { GSW_AGENT_REQ_TYPE: type, GSW_APPLICATION_ID: id, ...names, ...pairs };
      const answer = (await probe.say(dn, request)).at(-1);
      return isJsonObject(answer?.userData) ? answer.userData : {};
    }
    const preview = async () => String((await ask(ana, 'PreviewRecordRequest')).GSW_PHONE);

    /** Ben asks for two numbers: the one on Ana's desktop last, since what she is told of it is waited for. */
    async function withdraw(type: string, buffered: string, onDesktop: string): Promise<void> {
      for (const GSW_PHONE of [buffered, onDesktop])
        assert.match(String((await ask(ben, type, { GSW_PHONE })).GSW_USER_EVENT), /Acknowledge$/);
    }

    for (const type of ['DoNotCall', 'RequestRecordCancel']) {
      it(`does not give them after ${type}, and takes them from its desktops`, async () => {
        const phone = await preview();
        const canceled = ana.next('RecordCancel');
        await withdraw(type, '5550142', phone);
        assert.equal((await canceled).GSW_PHONE, phone);
        assert.equal(await preview(), '5550143');
      });

      it(`does the same after ${type} when it was not connected, once it is`, async () => {
        const phone = await preview();
        const canceled = ana.next('RecordCancel');
        // It leaves the connections that another one needs, for the 10 s for which an idle one is kept.
        await ask(ben, type, { GSW_PHONE: '5550199' });
        await allowConnections(false);
        const ended = await admin.query(
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity where query like 'listen %'",
        );
        assert.equal(ended.rowCount, 2);
        await withdraw(type, '5550142', phone);
        await allowConnections(true);
        assert.equal((await canceled).GSW_PHONE, phone);
        assert.equal(await preview(), '5550143');
      });
    }
  });
}
