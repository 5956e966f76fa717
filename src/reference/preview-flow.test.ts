import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';

const bounded = { timeout: 60_000 };
const request = (name: string, more: JsonObject = {}) => ({
  GSW_AGENT_REQ_TYPE: name,
  GSW_APPLICATION_ID: 134,
  GSW_CAMPAIGN_NAME: 'Spring',
  ...more,
});

/** The user data of the one expected user event, as an object, whatever its form. */
function onlyUserData(frames: readonly JsonObject[]): JsonObject {
  assert.deepEqual(
    frames.map((frame) => frame.messageType),
    ['EventUserEvent'],
  );
  return asObject(frames[0]?.userData);
}

function asObject(userData: JsonValue | undefined): JsonObject {
  if (!Array.isArray(userData)) {
    assert.ok(isJsonObject(userData));
    return userData;
  }
  return Object.fromEntries(userData.map(({ key, value }) => [key, value]));
}

function asPairs(userData: JsonObject): JsonValue {
  return Object.entries(userData).map(([key, value]) => {
    assert.ok(typeof value === 'number' || typeof value === 'string');
    return { key, type: typeof value === 'number' ? 'int' : 'str', value };
  });
}

for (const form of ['object', 'pairs'] as const) {
  describe(`a preview record from request to database, user data as ${form}`, () => {
    let probed: Awaited<ReturnType<typeof startProbed>>;
    let ana: DesktopProbe;
    const encode = (userData: JsonObject) => (form === 'pairs' ? asPairs(userData) : userData);
    const say = async (userData: JsonObject) => {
      // Either form is JSON that the frame carries as it is.
      const frames = await ana.say('7001', encode(userData) as JsonObject);
      return onlyUserData(frames);
    };

    before(async () => {
      probed = await startProbed();
      await probed.control.call('reset');
      await probed.control.call('provision', smallProvisioning);
      ana = await DesktopProbe.logIn(probed.url, '7001', '1001', form);
    }, bounded);
    after(() => probed.stop());

    it('goes all the way', bounded, async () => {
      await probed.control.call('dialing.start', { campaignGroup: 'Spring@Sales' });
      const started = (await ana.afterFence()).map((frame) => asObject(frame.userData).GSW_USER_EVENT);
      assert.ok(started.includes('CampaignStarted'), `received ${started}`);

      const record = await say(request('PreviewRecordRequest', { GSW_REFERENCE_ID: 3 }));
      assert.equal(record.GSW_USER_EVENT, 'PreviewRecord');
      assert.equal(record.GSW_PHONE, '5550141');
      assert.equal(record.account, 'A-41');
      assert.equal(record.GSW_REFERENCE_ID, 3);
      const handle = record.GSW_RECORD_HANDLE;
      assert.ok(typeof handle === 'number');

      const call = { thisDN: '7001', otherDN: '5550141', userData: encode({ GSW_RECORD_HANDLE: handle }) };
      const dialing = await ana.ask('RequestMakeCall', call);
      const events = [dialing, ...(await ana.afterFence())];
      assert.deepEqual(
        events.map((event) => event.messageType),
        ['EventDialing', 'EventNetworkReached', 'EventEstablished'],
      );
      const released = await ana.ask('RequestReleaseCall', { thisDN: '7001', connId: dialing.connId });
      for (const event of [...events, released]) {
        assert.deepEqual(asObject(event.userData), { GSW_RECORD_HANDLE: handle });
      }

      const processed = request('RecordProcessed', {
        GSW_RECORD_HANDLE: handle,
        GSW_CALLING_LIST: 'Customers',
      });
      assert.equal((await say(processed)).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
      const where = { record_id: 41 };
      const read = await probed.control.call('records.read', { callingList: 'Customers', where });
      assert.ok(isJsonObject(read) && Array.isArray(read.records));
      const [row] = read.records;
      const { record_status, call_result, attempt, agent_id, account } = row;
      assert.deepEqual(
        { record_status, call_result, attempt, agent_id, account },
        {
          record_status: recordStatus.Updated,
          call_result: callResult.Answer,
          attempt: 1,
          agent_id: '1001',
          account: 'A-41',
        },
      );
    });

    it('does not acknowledge a record that the database did not store', bounded, async () => {
      const { GSW_RECORD_HANDLE } = await say(request('PreviewRecordRequest'));
      assert.ok(typeof GSW_RECORD_HANDLE === 'number');
      const processed = request('RecordProcessed', { GSW_RECORD_HANDLE, GSW_CALLING_LIST: 'Customers' });
      await probed.control.call('database.fail');
      assert.equal((await say(processed)).GSW_ERROR_NUMBER, 113);
      await assert.rejects(probed.control.call('records.read', { callingList: 'Customers' }), {
        code: -32000,
      });
      await probed.control.call('database.heal');
      assert.equal((await say(processed)).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    });

    it('releases an unanswered call after 20 seconds of virtual time', bounded, async () => {
      await probed.control.call('customers.behave', { phone: '5550199', outcomes: ['noAnswer'] });
      const { connId } = await ana.ask('RequestMakeCall', { thisDN: '7001', otherDN: '5550199' });
      assert.equal((await ana.afterFence()).at(-1)?.messageType, 'EventNetworkReached');
      await probed.control.call('clock.advance', { ms: 19_999 });
      assert.deepEqual(await ana.afterFence(), []);
      await probed.control.call('clock.advance', { ms: 1 });
      const [released] = await ana.afterFence();
      assert.equal(released?.messageType, 'EventReleased');
      assert.equal(released?.callState, 'NoAnswer');
      assert.equal(released?.connId, connId);
    });

    it('sent only valid messages', () => assert.deepEqual(ana.problems, []));

    it('forgets everything except the link at a reset', bounded, async () => {
      await probed.control.call('reset');
      const query = await ana.ask('RequestQueryAddress', { thisDN: '7001' });
      assert.equal(query.messageType, 'EventAddressInfo');
      assert.equal(query.agentState, 'LoggedOut');
      const answer = await ana.ask('RequestAgentReady', { thisDN: '7001' });
      assert.equal(answer.messageType, 'EventError');
    });
  });
}
