import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { demonstrationFloor } from '../demonstration/demonstration-floor.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import { startProbed } from '../reference-probe.ts';

const bounded = { timeout: 30_000 };

describe('what is provoked over the control link', () => {
  let probed: Awaited<ReturnType<typeof startProbed>>;
  let ana: DesktopProbe;
  let eva: DesktopProbe;
  const call = (method: string, params: JsonObject = {}) => probed.control.call(method, params);

  /** What the desktop gets for a request, or because of something else if there is none. */
  const told = async (
    desk: DesktopProbe,
    dn: string,
    campaign: string,
    request: string,
    more: JsonObject = {},
  ): Promise<readonly JsonObject[]> => {
    const userData = { GSW_AGENT_REQ_TYPE: request, GSW_APPLICATION_ID: 134, GSW_CAMPAIGN_NAME: campaign };
    const frames = await desk.say(dn, { ...userData, GSW_REFERENCE_ID: 5, ...more });
    return frames.map((frame) => frame.userData).filter(isJsonObject);
  };
  const anaAsks = (request: string, more: JsonObject = {}) =>
    told(ana, '7001', 'Demonstration', request, more);
  const events = (all: readonly JsonObject[]) => all.map((one) => one.GSW_USER_EVENT);

  before(async () => {
    probed = await startProbed(demonstrationFloor(Date.now()));
    // From here on time stands still until it is advanced.
    await call('clock.advance', { ms: 0 });
    ana = await DesktopProbe.logIn(probed.url, '7001', '1001');
    eva = await DesktopProbe.logIn(probed.url, '7004', '1004');
  }, bounded);
  after(() => probed.stop());

  it(
    'an error comes instead of what the request would have got, for this agent and request only',
    bounded,
    async () => {
      await call('provoke.error', { error: 113, agentId: '1002' });
      await call('provoke.error', { error: 105, agentId: '1001', request: 'PreviewRecordRequest' });
      assert.deepEqual(events(await anaAsks('CampaignStatusRequest')), ['CampaignStarted']);
      const [error] = await anaAsks('PreviewRecordRequest');
      assert.equal(error?.GSW_ERROR_NUMBER, 105);
      assert.equal(error?.GSW_ERROR, 'Campaign Group Not Found');
      assert.equal(error?.GSW_REFERENCE_ID, 5);
      assert.deepEqual(events(await anaAsks('PreviewRecordRequest')), ['PreviewRecord']);
    },
  );

  it('another application cancels the record on a desktop', bounded, async () => {
    const canceled = { phone: '5550101', handle: 1 };
    assert.deepEqual(await call('provoke.recordCancel', { agentId: '1001' }), canceled);
    assert.deepEqual(events(await ana.afterFence().then(userDataOf)), ['RecordCancel']);
    await assert.rejects(call('provoke.recordCancel', { agentId: '1001' }), {
      code: -32000,
      message: 'The agent "1001" has no record on the desktop.',
    });
    await assert.rejects(call('provoke.recordCancel', { agentId: '1002' }), /"1002" is not logged in/);
  });

  it('of several records the last is canceled, or the one that is named', bounded, async () => {
    const given: JsonObject[] = [];
    for (let n = 0; n < 3; n += 1) given.push(...(await anaAsks('PreviewRecordRequest')));
    const [first, second, third] = given.map(({ GSW_RECORD_HANDLE: handle = 0, GSW_PHONE: phone = '' }) => ({
      phone,
      handle,
    }));
    assert.deepEqual(await call('provoke.recordCancel', { agentId: '1001' }), third);
    const named = { agentId: '1001', handle: first?.handle ?? 0 };
    assert.deepEqual(await call('provoke.recordCancel', named), first);
    await assert.rejects(call('provoke.recordCancel', named), /has no record \d+ on the desktop/);
    assert.deepEqual(await call('provoke.recordCancel', { agentId: '1001' }), second);
    await ana.afterFence();
  });

  it('errors that still wait are withdrawn', bounded, async () => {
    await call('provoke.withdraw');
    await call('provoke.error', { error: 113, times: 3 });
    await call('provoke.error', { error: 105, agentId: '1001' });
    assert.deepEqual(await call('provoke.withdraw'), { errors: 2 });
    assert.deepEqual(events(await anaAsks('CampaignStatusRequest')), ['CampaignStarted']);
    assert.deepEqual(await call('provoke.withdraw'), { errors: 0 });
  });

  it('a callback becomes due', bounded, async () => {
    const due = await call('provoke.callback', { callingList: 'Customers', recordId: 20, agentId: '1001' });
    const [called] = userDataOf(await ana.afterFence());
    assert.equal(called?.GSW_USER_EVENT, 'ScheduledCall');
    assert.equal(called?.GSW_CALLBACK_TYPE, 'Personal');
    assert.ok(isJsonObject(due));
    assert.equal(called?.GSW_PHONE, due.phone);
    await assert.rejects(
      call('provoke.callback', { callingList: 'Customers', recordId: 20 }),
      /no record 20 that is Ready/,
    );
    await assert.rejects(call('provoke.callback', { callingList: 'Nobody' }), /no calling list "Nobody"/);
  });

  it('an agent is kept for as long as the logout is said to take', bounded, async () => {
    await call('provoke.logOutTime', { agentId: '1004', seconds: 30 });
    const asked = await told(eva, '7004', 'Evening', 'LogOut');
    assert.deepEqual(
      asked.map((one) => [one.GSW_USER_EVENT, one.GSW_LOGOUT_TIME]),
      [['LogOutTime', 30]],
    );
    await call('clock.advance', { ms: 29_999 });
    assert.deepEqual(await eva.afterFence(), []);
    await call('clock.advance', { ms: 1 });
    assert.deepEqual(events(userDataOf(await eva.afterFence())), ['LogOutAcknowledge']);
  });

  it(
    'after a switchover, an error comes from the OCS that a request names, and a record stays where it is',
    bounded,
    async () => {
      await call('redundancy.switchover');
      await ana.afterFence();
      await assert.rejects(
        call('provoke.recordCancel', { agentId: '1001' }),
        /with the OCS that was primary/,
      );
      await call('provoke.error', { error: 113, agentId: '1001', times: 2 });
      const [former] = await anaAsks('RecordProcessed', { GSW_RECORD_HANDLE: 1 });
      const [primary] = await anaAsks('PreviewRecordRequest', { GSW_APPLICATION_ID: 234 });
      assert.deepEqual([former?.GSW_APPLICATION_ID, primary?.GSW_APPLICATION_ID], [134, 234]);
      assert.deepEqual([former?.GSW_ERROR_NUMBER, primary?.GSW_ERROR_NUMBER], [113, 113]);
    },
  );

  it('nothing is provoked after a reset, or for an agent who does not exist', bounded, async () => {
    await assert.rejects(call('provoke.error', { error: 113, agentId: '4711' }), /no agent "4711"/);
    await assert.rejects(call('provoke.error', { error: 42 }), { code: -32602 });
    const misspelled = call('provoke.error', { error: 113, request: 'PreviewRecordReqest' });
    await assert.rejects(
      misspelled,
      /no request "PreviewRecordReqest"\. Did you mean "PreviewRecordRequest"\?/,
    );
    await assert.rejects(
      call('provoke.error', { error: 113, request: 'Nonsense' }),
      /"ocs-tck messages" lists/,
    );
    await call('provoke.error', { error: 113 });
    await call('reset');
    const { provision } = demonstrationFloor(0);
    assert.ok(isJsonObject(provision));
    await call('provision', provision);
    const ben = await DesktopProbe.logIn(probed.url, '7002', '1002');
    const [error] = await told(ben, '7002', 'Demonstration', 'PreviewRecordRequest');
    assert.equal(error?.GSW_ERROR_NUMBER, 106, 'the campaign is not loaded');
    assert.deepEqual([...ana.problems, ...eva.problems, ...ben.problems], []);
  });
});

function userDataOf(frames: readonly JsonObject[]): readonly JsonObject[] {
  return frames.map(({ userData }) => userData).filter(isJsonObject);
}
