import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { WireConnection } from '../../link/wires/wire-connection.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { smallProvisioning, startProbed } from '../reference-probe.ts';
import { startReference } from '../start-reference.ts';
import { type RunningDesktop, startDesktop } from './start-desktop.ts';
import { StreamWire } from './stream-wire.ts';
import { wrongIn } from './upper-tester-schemas.ts';

const bounded = { timeout: 60_000 };

/** An upper tester of a running desktop, after hello. */
async function testerOf(desktop: RunningDesktop): Promise<JsonRpcClient> {
  const tester = new JsonRpcClient(await openLink(desktop.controlUrl ?? ''));
  await tester.call('hello', {});
  return tester;
}

/** The observation, once it is as expected; every observation is validated. */
async function observeUntil(
  tester: JsonRpcClient,
  wanted: (seen: JsonObject) => boolean,
): Promise<JsonObject> {
  for (;;) {
    const seen = await tester.call('observe', {});
    assert.equal(wrongIn('observe', 'result', seen), undefined);
    assert.ok(isJsonObject(seen));
    if (wanted(seen)) return seen;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function firstOf(list: unknown): JsonObject {
  assert.ok(Array.isArray(list) && isJsonObject(list[0]));
  return list[0];
}

for (const form of ['object', 'pairs'] as const satisfies readonly UserDataForm[]) {
  describe(`an upper tester at the reference desktop, user data as ${form}`, () => {
    let probed: Awaited<ReturnType<typeof startProbed>>;
    let desktop: RunningDesktop;
    let tester: JsonRpcClient;
    const act = (action: string, given: JsonObject = {}) => tester.call('do', { action, arguments: given });

    before(async () => {
      probed = await startProbed();
      await probed.control.call('reset');
      await probed.control.call('provision', smallProvisioning);
      await probed.control.call('dialing.start', { campaignGroup: 'Spring@Sales' });
      desktop = await startDesktop({ controlPort: 0 });
      tester = await testerOf(desktop);
      await tester.call('connect', { url: probed.url, userDataForm: form });
    }, bounded);
    after(async () => {
      tester.close();
      await desktop.close();
      await probed.stop();
    });

    it('drives a record from login to log-out', bounded, async () => {
      await act('logIn', { agentId: '1001', dn: '7001' });
      await observeUntil(tester, ({ campaigns }) => Array.isArray(campaigns) && campaigns.length === 1);
      await act('startPreview');
      await act('requestPreviewRecord', {});
      const offered = await observeUntil(
        tester,
        ({ records }) => Array.isArray(records) && records.length > 0,
      );
      const { handle, fields } = firstOf(offered.records);
      assert.ok(isJsonObject(fields) && typeof handle === 'number');
      assert.equal(fields.account, 'A-41');
      await act('dial', { handle });
      await observeUntil(tester, ({ records }) => firstOf(records).state === 'talking');
      await act('hangUp');
      const ended = await observeUntil(tester, ({ records }) => firstOf(records).state === 'ended');
      assert.equal(firstOf(ended.records).callResult, 'Answer');
      await act('finishRecord', { handle, changes: { callResult: 'Wrong Party' } });
      await observeUntil(tester, ({ records }) => Array.isArray(records) && records.length === 0);
      const read = await probed.control.call('records.read', {
        callingList: 'Customers',
        where: { record_id: 41 },
      });
      assert.ok(isJsonObject(read));
      const { record_status, call_result } = firstOf(read.records);
      assert.deepEqual([record_status, call_result], [3, 40]);
      await act('logOut');
      await observeUntil(tester, ({ loggedIn }) => loggedIn === false);
    });

    it('gets a sentence when the desktop refuses, and for an invalid call', bounded, async () => {
      await assert.rejects(act('dial', { handle: 99 }), { code: -32000, message: 'You are not logged in.' });
      await assert.rejects(act('dial', {}), { code: -32602, message: /handle/ });
      await assert.rejects(act('dance', {}), { code: -32602 });
      await assert.rejects(act('cancelRecord', {}), { code: -32602 });
      await assert.rejects(tester.call('connect', { url: 'tcp://127.0.0.1:1' }), {
        code: -32000,
        message: /nobody listens/,
      });
      await assert.rejects(tester.call('connect', { url: 'nowhere' }), { code: -32000 });
    });

    it('makes the desktop forget everything at a reset', bounded, async () => {
      await tester.call('reset');
      const seen = await observeUntil(tester, () => true);
      assert.deepEqual([seen.connected, seen.messages, seen.records], [false, [], []]);
      await assert.rejects(act('logIn', { agentId: '1001', dn: '7001' }), { message: /not connected/ });
    });
  });
}

describe('the reference desktop', () => {
  it('requires hello first, and its token', bounded, async () => {
    const desktop = await startDesktop({ controlPort: 0, token: 'secret' });
    const tester = new JsonRpcClient(await openLink(desktop.controlUrl ?? ''));
    await assert.rejects(tester.call('observe', {}), { code: -32001 });
    await assert.rejects(tester.call('hello', { token: 'wrong' }), { code: -32002 });
    const greeting = await tester.call('hello', { token: 'secret' });
    assert.equal(wrongIn('hello', 'result', greeting), undefined);
    tester.close();
    await desktop.close();
  });

  it('works over streams as over a port', bounded, async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const desktop = await startDesktop({ stdio: { input, output } });
    const tester = new JsonRpcClient(new WireConnection(new StreamWire(output, input)));
    const greeting = await tester.call('hello', {});
    assert.ok(isJsonObject(greeting) && greeting.role === 'desktop');
    input.end();
    await desktop.stdioEnded;
    await desktop.close();
  });

  it('can be decorated with a fault, which takes effect at the next reset', bounded, async () => {
    const desktop = await startDesktop({ controlPort: 0 });
    const tester = await testerOf(desktop);
    desktop.setDecoration((right) => ({
      ...right,
      observe: () => ({ ...right.observe(), agentId: 'nobody' }),
    }));
    assert.equal((await observeUntil(tester, () => true)).agentId, null);
    await tester.call('reset');
    assert.equal((await observeUntil(tester, () => true)).agentId, 'nobody');
    tester.close();
    await desktop.close();
  });

  it('uses the time set by a tester, until the next reset', bounded, async (t) => {
    const probed = await startProbed();
    // In virtual time, because real time may be outside calling hours.
    await probed.control.call('reset');
    await probed.control.call('provision', smallProvisioning);
    await probed.control.call('dialing.start', { campaignGroup: 'Spring@Sales' });
    t.after(() => probed.stop());
    const desktop = await startDesktop({ controlPort: 0 });
    t.after(() => desktop.close());
    const tester = await testerOf(desktop);
    await tester.call('connect', { url: probed.url });
    const act = (action: string, given: JsonObject = {}) => tester.call('do', { action, arguments: given });
    await act('logIn', { agentId: '1001', dn: '7001' });
    await observeUntil(tester, ({ campaigns }) => Array.isArray(campaigns) && campaigns.length === 1);
    for (const count of [1, 2]) {
      await act('requestPreviewRecord');
      await observeUntil(tester, ({ records }) => Array.isArray(records) && records.length === count);
    }
    await act('requestPreviewRecord');
    await observeUntil(tester, ({ lastError }) => isJsonObject(lastError) && lastError.number === 108);
    const advance = async (ms: number) => {
      const answer = await tester.call('clock.advance', { ms });
      assert.equal(wrongIn('clock.advance', 'result', answer), undefined);
    };
    const asksAgain = async () => (await observeUntil(tester, () => true)).messages;
    const told = await asksAgain();
    await advance(1000);
    assert.deepEqual(await asksAgain(), told);
    await advance(2000);
    await observeUntil(tester, ({ messages }) => JSON.stringify(messages) !== JSON.stringify(told));
    tester.close();
  });

  it('notices a lost link, and reconnects', bounded, async () => {
    const reference = await startReference({ port: 0 });
    const desktop = await startDesktop({ controlPort: 0, connect: reference.url });
    const tester = await testerOf(desktop);
    await reference.close();
    await observeUntil(tester, ({ connected }) => connected === false);
    const other = await startReference({ port: 0 });
    await tester.call('connect', { url: other.url });
    await tester.call('connect', { url: other.url });
    await observeUntil(tester, ({ connected }) => connected === true);
    tester.close();
    await desktop.close();
    await other.close();
  });

  it('cannot be started if nobody listens', bounded, async () => {
    await assert.rejects(startDesktop({ connect: 'tcp://127.0.0.1:1' }), { code: 'LINK_REFUSED' });
  });
});
