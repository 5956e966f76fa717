import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJsonObject } from '../kernel/json.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import { privateDatabase } from '../store/postgres/private-database.fixture.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';

const database = await privateDatabase();
const skip = typeof database === 'string' ? `not run: ${database}` : false;

/** Time is real in this test, so the records may be called at any time. */
const callingLists = smallProvisioning.callingLists.map((list) => ({
  ...list,
  records: list.records.map((record) => ({ ...record, daily_from: 0, daily_till: 86_400 })),
}));
const provision = { ...smallProvisioning, callingLists };
const bring = [{ verb: 'start', campaignGroup: 'Spring@Sales' }] as const;
const names = { GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Customers' };

/** The answer to a desktop's request; news of what the other server has done may come before it. */
async function ask(probe: DesktopProbe, dn: string, pairs: Record<string, string | number>) {
  const told = (await probe.say(dn, { ...names, ...pairs })).map(({ userData }) => userData);
  const answers = told.filter((one) => isJsonObject(one) && one.GSW_USER_EVENT !== 'RecordCancel');
  const [answer] = answers;
  return isJsonObject(answer) ? answer : {};
}

test('what an agent of another server cancels stays canceled when its own agent has processed it', {
  skip,
  timeout: 60_000,
}, async () => {
  if (typeof database === 'string') return;
  const store = `postgres://${database.url().slice('postgres://'.length)}` as const;
  const one = await startProbed({ store, provision, bring, realTime: true });
  const other = await startProbed({ store, applicationId: 135, realTime: true });
  const ana = await DesktopProbe.logIn(one.url, '7001', '1001');
  const ben = await DesktopProbe.logIn(other.url, '7002', '1002');

  const request = { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', GSW_APPLICATION_ID: 134 };
  const { GSW_PHONE: phone, GSW_RECORD_HANDLE: handle } = await ask(ana, '7001', request);
  const canceled = await ask(ben, '7002', {
    GSW_AGENT_REQ_TYPE: 'RequestRecordCancel',
    GSW_APPLICATION_ID: 135,
    GSW_PHONE: String(phone),
  });
  assert.equal(canceled.GSW_USER_EVENT, 'RecordCancelAcknowledge');
  const processed = await ask(ana, '7001', {
    GSW_AGENT_REQ_TYPE: 'RecordProcessed',
    GSW_APPLICATION_ID: 134,
    GSW_RECORD_HANDLE: Number(handle),
    GSW_CALL_RESULT: callResult.Busy,
  });
  // The other server's news may have come first: then the record is no longer on the desktop.
  const acknowledged = processed.GSW_USER_EVENT === 'RecordProcessedAcknowledge';
  assert.ok(acknowledged || processed.GSW_ERROR_NUMBER === 109, JSON.stringify(processed));

  const records = JSON.stringify(await one.control.call('records.read', { callingList: 'Customers' }));
  const result = acknowledged ? String(callResult.Busy) : '\\d+';
  assert.match(
    records,
    new RegExp(
      `"contact_info":"${phone}",[^}]*"record_status":${recordStatus.Canceled},"call_result":${result},`,
    ),
  );
  for (const probe of [ana, ben]) probe.connection.close();
  await one.stop();
  await other.stop();
});
