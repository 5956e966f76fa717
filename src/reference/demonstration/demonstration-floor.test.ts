import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import { type RunningReference, startReference } from '../start-reference.ts';
import { demonstrationFloor } from './demonstration-floor.ts';
import { endlessLists } from './endless-lists.ts';

const bounded = { timeout: 30_000 };

/** What an agent asks of OCS. */
const asked = (request: string, campaign: string, more: JsonObject = {}): JsonObject => ({
  GSW_AGENT_REQ_TYPE: request,
  GSW_APPLICATION_ID: 134,
  GSW_CAMPAIGN_NAME: campaign,
  ...more,
});

async function recordFor(probe: DesktopProbe, dn: string, campaign: string): Promise<JsonObject> {
  const [event] = await probe.say(dn, asked('PreviewRecordRequest', campaign));
  const record = isJsonObject(event?.userData) ? event.userData : {};
  assert.equal(record.GSW_USER_EVENT, 'PreviewRecord', JSON.stringify(record));
  return record;
}

describe('the demonstration floor', () => {
  let reference: RunningReference;

  before(async () => {
    // The first callback was due a minute ago.
    const floor = demonstrationFloor(Date.now() - 60_000 - 1000);
    reference = await startReference({ port: 0, ...floor, decorate: endlessLists });
  });
  after(() => reference.close());

  it('has callbacks that become due', bounded, async () => {
    const ana = await DesktopProbe.open(reference.url);
    const coming = ana.next('ScheduledCall');
    await ana.ask('RequestRegisterAddress', { thisDN: '7001' });
    await ana.ask('RequestAgentLogin', { thisDN: '7001', agentId: '1001' });
    const called = await coming;
    assert.equal(called.GSW_PHONE, '5550901');
    assert.equal(called.GSW_CALLBACK_TYPE, 'Personal');
    assert.deepEqual(ana.problems, []);
  });

  it('has names that are numbers, or not ASCII', bounded, async () => {
    const bond = await DesktopProbe.logIn(reference.url, '7007', '007');
    const record = await recordFor(bond, '7007', 'Ünal & Söhne');
    assert.equal(record.GSW_CALLING_LIST, '007');
    assert.equal(record.customer_name, 'Zoë Łukasiewicz');
    assert.deepEqual(bond.problems, []);
  });

  it('never runs dry if it is endless', bounded, async () => {
    const ben = await DesktopProbe.logIn(reference.url, '7002', '1002');
    const phones = new Set<unknown>();
    for (let n = 0; n < 45; n += 1) {
      const record = await recordFor(ben, '7002', 'Demonstration');
      phones.add(record.GSW_PHONE);
      const { GSW_RECORD_HANDLE = 0, GSW_CALLING_LIST = '' } = record;
      const of = { GSW_RECORD_HANDLE, GSW_CALLING_LIST, GSW_CALL_RESULT: 33 };
      await ben.say('7002', asked('RecordProcessed', 'Demonstration', of));
    }
    assert.equal(phones.size, 20, 'each chain came again');
  });
});
