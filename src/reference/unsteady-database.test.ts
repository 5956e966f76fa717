import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsteadyStore } from '../ocs/fixtures/unsteady-store.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';

const bounded = { timeout: 60_000 };
const names = { GSW_APPLICATION_ID: 134, GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Customers' };

/** Every command of the reference is answered after 30 to 60 milliseconds. */
function startSlow() {
  let odd = false;
  const chance = () => {
    odd = !odd;
    return odd ? 1 : 0.5;
  };
  return startProbed({
    decorate: {
      store: (right) =>
        unsteadyStore(right, {
          chance,
          later: (ring, milliseconds) => setTimeout(ring, milliseconds),
          longestDelay: 60,
          failing: 0,
        }),
    },
  });
}

test(
  'with a database that answers late, fences of both links and the clock wait for it',
  bounded,
  async () => {
    const { control, url, stop } = await startSlow();
    await control.call('reset', {});
    await control.call('provision', smallProvisioning);
    await control.call('dialing.start', { campaignGroup: 'Spring@Sales' });
    const buffer = await control.call('buffers.read', { campaignGroup: 'Spring@Sales' });
    assert.match(JSON.stringify(buffer), /"recordId":41,.*"recordId":42,/);

    const ana = await DesktopProbe.logIn(url, '7001', '1001');
    // `say` waits with a fence, RequestQueryAddress, for all that its message gives rise to.
    const [first] = await ana.say('7001', { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', ...names });
    const handle = /"GSW_RECORD_HANDLE":(\d+)/.exec(JSON.stringify(first))?.[1];
    const ofRecord = { ...names, GSW_RECORD_HANDLE: Number(handle) };
    const callback = { GSW_CALLBACK_TYPE: 'Personal', GSW_DATE_TIME: '03/04/2030 15:10' };
    await ana.say('7001', { GSW_AGENT_REQ_TYPE: 'RecordReschedule', ...ofRecord, ...callback });
    const [done] = await ana.say('7001', { GSW_AGENT_REQ_TYPE: 'RecordProcessed', ...ofRecord });
    assert.match(JSON.stringify(done), /"GSW_USER_EVENT":"RecordProcessedAcknowledge"/);

    await control.call('clock.advance', { ms: 600_000 });
    assert.match(JSON.stringify(await ana.afterFence()), /"GSW_USER_EVENT":"ScheduledCall"/);
    ana.connection.close();
    await stop();
  },
);
