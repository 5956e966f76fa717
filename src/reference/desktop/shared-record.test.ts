import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Action } from '../../desktop/machine/actions.ts';
import type { Observation } from '../../desktop/view/observation.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { openControl, smallProvisioning, startProbed } from '../reference-probe.ts';
import { startDesktop } from './start-desktop.ts';

const bounded = { timeout: 60_000 };

/** A desktop at its upper tester: what its agent does, and what they see when all that was sent has arrived. */
interface Seat {
  do(action: Action): Promise<void>;
  refuses(action: Action): Promise<void>;
  see(): Promise<Observation>;
  /** Connects again, without a warning to anybody, and logs in. */
  comeBack(userDataForm: UserDataForm): Promise<void>;
  /** Handle, whether it may only be read, and state of each record. */
  records(): Promise<readonly unknown[]>;
}

async function sit(t: TestContext, connect: string, agentId: string, dn: string): Promise<Seat> {
  const desktop = await startDesktop({ connect, controlPort: 0, agent: { agentId, dn } });
  t.after(() => desktop.close());
  const tester = await openControl(desktop.controlUrl);
  t.after(() => tester.close());
  await tester.call('hello', {});
  // An action is its name with its arguments.
  const act = (action: Action) => tester.call('do', action as unknown as JsonObject);
  // The upper tester's answers obey their schema.
  const see = async () => (await tester.call('observe')) as unknown as Observation;
  return {
    async do(action) {
      await see();
      await act(action);
    },
    async refuses(action) {
      await see();
      await assert.rejects(async () => act(action), { code: -32_000 });
    },
    see,
    async comeBack(userDataForm) {
      await see();
      await tester.call('connect', { url: connect, userDataForm });
      await act({ action: 'logIn', arguments: { agentId, dn } });
      await see();
    },
    records: async () =>
      (await see()).records.map(({ handle, readOnly, state }) => [handle, readOnly, state]),
  };
}

/** Ana talks to the customer about the only chain, which has two records; Ben is logged in. */
async function talking(t: TestContext) {
  const [list] = smallProvisioning.callingLists;
  const all = { chain_id: 1, daily_from: 0, daily_till: 86_400 };
  const records = [
    { ...all, record_id: 1, chain_n: 0, contact_info: '5550001' },
    { ...all, record_id: 2, chain_n: 1, contact_info: '5550002' },
  ];
  const provision = { ...smallProvisioning, callingLists: [{ ...list, records }] };
  const probed = await startProbed({ provision, bring: [{ verb: 'start', campaignGroup: 'Spring@Sales' }] });
  t.after(() => probed.stop());
  const ana = await sit(t, probed.url, '1001', '7001');
  const ben = await sit(t, probed.url, '1002', '7002');
  await ana.do({ action: 'requestPreviewRecord', arguments: {} });
  const [record] = (await ana.see()).records;
  assert.ok(record !== undefined);
  const { handle } = record;
  await ana.do({ action: 'dial', arguments: { handle } });
  assert.deepEqual(await ana.records(), [[handle, false, 'talking']]);
  const row = async () => {
    const where = { record_id: 1 };
    const read = await probed.control.call('records.read', { callingList: 'Customers', where });
    assert.ok(isJsonObject(read) && Array.isArray(read.records));
    return read.records[0];
  };
  return { ana, ben, handle, row };
}

const finish = (handle: number, result: string): Action => ({
  action: 'finishRecord',
  arguments: { handle, changes: { callResult: result } },
});
const update = (handle: number, result: string): Action => ({
  action: 'updateRecord',
  arguments: { handle, changes: { callResult: result } },
});

describe('two reference desktops share a record of the reference OCS, over its switch', () => {
  it('in a two-step transfer, from the first ring to the last request', bounded, async (t) => {
    const { ana, ben, handle, row } = await talking(t);
    await ana.do({ action: 'initiateTransfer', arguments: { to: '7002' } });
    assert.deepEqual(await ben.records(), [], 'no right before the consultation is established');
    await ben.do({ action: 'answer', arguments: {} });
    assert.deepEqual(await ben.records(), [[handle, true, 'talking']]);
    assert.deepEqual(await ana.records(), [[handle, false, 'talking']]);

    for (const action of [finish(handle, 'Busy'), update(handle, 'Busy')]) await ben.refuses(action);
    await ben.do({ action: 'requestChain', arguments: { handle } });
    const chained = (await ben.see()).records.find((one) => one.handle !== handle)?.handle ?? 0;
    assert.deepEqual(await ben.records(), [
      [handle, true, 'talking'],
      [chained, true, 'offered'],
    ]);
    await ana.do(update(handle, 'Wrong Party'));
    assert.equal((await ana.see()).records[0]?.callResult, 'Wrong Party');

    await ana.do({ action: 'completeTransfer', arguments: {} });
    assert.deepEqual(await ana.records(), []);
    assert.deepEqual(await ben.records(), [
      [handle, false, 'talking'],
      [chained, false, 'offered'],
    ]);
    await ana.refuses(finish(handle, 'Busy'));

    await ben.do(update(chained, 'No Answer'));
    await ben.do({ action: 'hangUp', arguments: {} });
    await ben.do(finish(handle, 'Answer'));
    assert.deepEqual(await ben.records(), []);
    for (const seat of [ana, ben]) assert.equal((await seat.see()).lastError, null);
    const { record_status, call_result, agent_id } = await row();
    assert.deepEqual(
      [record_status, call_result, agent_id],
      [recordStatus.Updated, callResult.Answer, '1002'],
    );
    for (const seat of [ana, ben]) {
      await seat.do({ action: 'logOut', arguments: {} });
      assert.equal((await seat.see()).loggedIn, false);
    }
  });

  for (const form of ['object', 'pairs'] as const)
    it(`although both lose their links in a consultation, user data as ${form}`, bounded, async (t) => {
      const { ana, ben, handle, row } = await talking(t);
      await ana.do({ action: 'initiateTransfer', arguments: { to: '7002' } });
      await ben.do({ action: 'answer', arguments: {} });
      for (const seat of [ana, ben]) await seat.comeBack(form);
      assert.deepEqual(await ben.records(), [[handle, true, 'talking']]);
      await ben.refuses(finish(handle, 'Busy'));
      await ana.do({ action: 'completeTransfer', arguments: {} });
      assert.deepEqual(await ana.records(), []);
      assert.deepEqual(await ben.records(), [[handle, false, 'talking']]);
      await ben.comeBack(form);
      assert.deepEqual(await ben.records(), [[handle, false, 'talking']]);
      await ben.do({ action: 'hangUp', arguments: {} });
      await ben.do(finish(handle, 'Answer'));
      assert.deepEqual(await ben.records(), []);
      assert.equal((await row()).agent_id, '1002');
    });

  for (const action of ['singleStepTransfer', 'muteTransfer'] as const)
    it(`in a transfer without consultation: ${action}`, bounded, async (t) => {
      const { ana, ben, handle, row } = await talking(t);
      await ana.do({ action, arguments: { to: '7002' } });
      assert.deepEqual(await ana.records(), []);
      await ben.do({ action: 'answer', arguments: {} });
      assert.deepEqual(await ben.records(), [[handle, false, 'talking']]);
      await ben.do(finish(handle, 'Answer'));
      assert.deepEqual(await ben.records(), []);
      for (const seat of [ana, ben]) assert.equal((await seat.see()).lastError, null);
      assert.equal((await row()).agent_id, '1002');
    });

  it('a consultation that leads to nothing leaves it with its agent', bounded, async (t) => {
    const { ana, ben, handle, row } = await talking(t);
    await ana.do({ action: 'initiateTransfer', arguments: { to: '7002' } });
    await ben.do({ action: 'answer', arguments: {} });
    assert.deepEqual(await ben.records(), [[handle, true, 'talking']]);
    await ana.do({ action: 'reconnect', arguments: {} });
    assert.deepEqual(await ben.records(), []);
    await ana.do(finish(handle, 'Answer'));
    assert.deepEqual(await ana.records(), []);
    assert.equal((await row()).agent_id, '1001');
  });

  it('in a conference without consultation; who is removed has lost it', bounded, async (t) => {
    const { ana, ben, handle, row } = await talking(t);
    await ana.do({ action: 'singleStepConference', arguments: { to: '7002' } });
    await ben.do({ action: 'answer', arguments: {} });
    assert.deepEqual(await ben.records(), [[handle, false, 'talking']]);
    await ben.do(update(handle, 'Wrong Party'));
    await ana.do({ action: 'deleteFromConference', arguments: { party: '7002' } });
    assert.deepEqual(await ben.records(), [[handle, false, 'ended']]);
    await ana.do({ action: 'hangUp', arguments: {} });
    await ana.do(finish(handle, 'Answer'));
    assert.deepEqual(await ana.records(), []);
    for (const seat of [ana, ben]) assert.equal((await seat.see()).lastError, null);
    const { call_result, agent_id } = await row();
    assert.deepEqual([call_result, agent_id], [callResult.Answer, '1001']);
    await ben.do(finish(handle, 'Busy'));
    assert.deepEqual([await ben.records(), (await ben.see()).lastError?.number], [[], 109]);
  });

  it(
    'in a conference: both change it, and the one who finishes it too late is told so',
    bounded,
    async (t) => {
      const { ana, ben, handle, row } = await talking(t);
      await ana.do({ action: 'initiateConference', arguments: { to: '7002' } });
      await ben.do({ action: 'answer', arguments: {} });
      await ana.do({ action: 'completeConference', arguments: {} });
      assert.deepEqual(await ana.records(), [[handle, false, 'talking']]);
      assert.deepEqual(await ben.records(), [[handle, false, 'talking']]);
      for (const seat of [ana, ben]) {
        await seat.do(update(handle, 'Wrong Party'));
        assert.equal((await seat.see()).lastError, null);
      }
      await Promise.all([ben.do(finish(handle, 'Answer')), ana.do(finish(handle, 'Busy'))]);
      assert.deepEqual([...(await ana.records()), ...(await ben.records())], []);
      const [anas, bens] = [(await ana.see()).lastError, (await ben.see()).lastError];
      const loser = anas ?? bens;
      assert.equal(loser?.number, 109);
      assert.ok(anas === null || bens === null, 'one of them was the first');
      assert.equal((await row()).call_result, anas === null ? callResult.Busy : callResult.Answer);
    },
  );
});
