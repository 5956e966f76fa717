import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isJsonObject } from '../kernel/json.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';
import { startReference } from './start-reference.ts';

const bounded = { timeout: 60_000 };
const bring = [{ verb: 'start', campaignGroup: 'Spring@Sales' }] as const;
const names = { GSW_APPLICATION_ID: 134, GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Customers' };

/** Time is real in these tests, so the records may be called at any time. */
const anyTime = { daily_from: 0, daily_till: 86_400 };
const callingLists = smallProvisioning.callingLists.map((list) => ({
  ...list,
  records: list.records.map((record) => ({ ...record, ...anyTime })),
}));
const provisioning = { ...smallProvisioning, callingLists };

describe('a reference with a store that lasts', () => {
  let folder: string;
  let store: `sqlite:${string}`;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'persistence-'));
    store = `sqlite:${join(folder, 'lists.db')}`;
  });
  const running: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of running.splice(0)) await stop();
    await rm(folder, { recursive: true });
  });

  async function start(options: Parameters<typeof startProbed>[0] = {}) {
    const probed = await startProbed({ store, provision: provisioning, bring, realTime: true, ...options });
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= probed.stop();
      return stopped;
    };
    running.push(stop);
    return { ...probed, stop };
  }

  /** What Ana's desktop is told after a request. */
  async function ask(ana: DesktopProbe, request: string, pairs: Record<string, string | number> = {}) {
    const [answer] = await ana.say('7001', { GSW_AGENT_REQ_TYPE: request, ...names, ...pairs });
    const userData = answer?.userData;
    return isJsonObject(userData) ? userData : {};
  }

  it('goes on after a restart: configuration, records, do-not-call list, dialing', bounded, async () => {
    const before = await start();
    const ana = await DesktopProbe.logIn(before.url, '7001', '1001');
    const first = await ask(ana, 'PreviewRecordRequest');
    const handle = Number(first.GSW_RECORD_HANDLE);
    const done = await ask(ana, 'RecordProcessed', { GSW_RECORD_HANDLE: handle, GSW_CALL_RESULT: 33 });
    assert.equal(done.GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    const banned = await ask(ana, 'DoNotCall', { GSW_PHONE: '5559999' });
    assert.equal(banned.GSW_USER_EVENT, 'DoNotCallAcknowledge');
    await before.stop(); // the second record is in the buffer: it stays Retrieved

    const after = await start();
    const records = await after.control.call('records.read', { callingList: 'Customers' });
    assert.match(JSON.stringify(records), /"record_id":41,.*"record_status":3,"call_result":33,/);
    const entries = await after.control.call('doNotCall.read', {});
    assert.match(JSON.stringify(entries), /"phone":"5559999"/);
    const again = await DesktopProbe.logIn(after.url, '7001', '1001');
    const second = await ask(again, 'PreviewRecordRequest');
    assert.equal(second.GSW_PHONE, '5550142');
    await after.stop();
  });

  it('is emptied on request only', bounded, async () => {
    const kept = await start();
    const write = { callingList: 'Customers', records: [{ record_id: 41, record_status: 5 }] };
    await kept.control.call('records.write', write);
    await assert.rejects(kept.control.call('reset', {}), /start the server with --reset-store/);
    await kept.control.call('provision', provisioning);
    const records = await kept.control.call('records.read', { callingList: 'Customers' });
    assert.match(JSON.stringify(records), /"record_id":41,.*"record_status":5,.*"record_id":42/);
    await kept.stop();

    const emptied = await start({ resetStore: true });
    const again = await emptied.control.call('records.read', { callingList: 'Customers' });
    assert.doesNotMatch(JSON.stringify(again), /"record_status":5/);
    await emptied.control.call('reset', {});
    await emptied.control.call('provision', provisioning);
    await emptied.stop();
  });

  it("touches nobody else's table", bounded, async () => {
    const database = new DatabaseSync(store.slice('sqlite:'.length));
    database.exec("create table payroll (name text); insert into payroll values ('Ada')");
    const lists = callingLists.map((list) => ({ ...list, table: 'payroll' }));
    const provision = { ...provisioning, callingLists: lists };
    for (const resetStore of [false, true]) {
      await assert.rejects(startReference({ port: 0, store, provision, resetStore }), {
        code: 'STORE_NOT_OURS',
      });
    }
    assert.deepEqual({ ...database.prepare('select * from payroll').get() }, { name: 'Ada' });
    database.close();
  });
});
