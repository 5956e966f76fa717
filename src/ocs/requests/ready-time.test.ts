import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor } from '../fixtures/dialing-floor.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';

const list = 'Spring list';
const records = { [list]: [record(1), record(2)] };
const options = { record_processed: true };

/** Agent 1001 talks to a customer; returns the record's handle, too. */
function talking(mode: string, more = {}): { floor: Floor; handle: number } {
  const floor = openDialingFloor(mode, { records, options: { ...options, ...more } });
  floor.pass(1000);
  const call = onlyCall(floor);
  call.reaches('7001');
  return { floor, handle: call.handle };
}

const announce = (floor: Floor, handle: number, seconds = 30, dn = '7001') =>
  floor.ask(dn, 'ReadyTime', { GSW_RECORD_HANDLE: handle, GSW_READY_TIME: seconds, GSW_REFERENCE_ID: 5 });

const workOf = (floor: Floor) => floor.ocs.view().primary.agents.get('7001')?.work;

describe('ReadyTime', () => {
  it('is acknowledged with the handle, and noted for pacing', () => {
    const { floor, handle } = talking('Predictive');
    assert.deepEqual(announce(floor, handle), {
      GSW_USER_EVENT: 'ReadyTimeAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_RECORD_HANDLE: handle,
      GSW_REFERENCE_ID: 5,
    });
    const now = floor.now() / 1000;
    assert.deepEqual(workOf(floor)?.announcement, { madeAt: now, readyAt: now + 30 });
  });

  it('is taken after the call was released as well', () => {
    const { floor, handle } = talking('Predictive');
    floor.give({ kind: 'call', event: 'EventReleased', dn: '7001', connId: 'ff', userData: {} });
    assert.equal(announce(floor, handle).GSW_USER_EVENT, 'ReadyTimeAcknowledge');
  });

  it('is taken once for each record: 120', () => {
    const { floor, handle } = talking('Predictive');
    assert.equal(announce(floor, handle, 0).GSW_ERROR_NUMBER, 103);
    assert.equal(announce(floor, handle).GSW_USER_EVENT, 'ReadyTimeAcknowledge');
    assert.equal(announce(floor, handle, 60).GSW_ERROR_NUMBER, 120);
    assert.equal(announce(floor, handle, 60).GSW_ERROR_NUMBER, 120);
  });

  it('is refused with 112 for a record that is not on the desktop', () => {
    const { floor, handle } = talking('Predictive');
    assert.equal(announce(floor, 999).GSW_ERROR_NUMBER, 112);
    assert.equal(announce(floor, handle, 30, '7002').GSW_ERROR_NUMBER, 112);
    floor.ask('7001', 'RecordProcessed', {
      GSW_RECORD_HANDLE: handle,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CALLING_LIST: list,
    });
    assert.equal(announce(floor, handle).GSW_ERROR_NUMBER, 112);
  });

  it('is refused with 101 outside of the predictive modes', () => {
    const { floor, handle } = talking('Progressive');
    assert.equal(announce(floor, handle).GSW_ERROR_NUMBER, 101);
    const preview = openPreviewFloor({ records });
    const { GSW_RECORD_HANDLE } = preview.ask('7001', 'PreviewRecordRequest', {
      GSW_CAMPAIGN_NAME: 'Spring',
    });
    assert.equal(announce(preview, Number(GSW_RECORD_HANDLE)).GSW_ERROR_NUMBER, 101);
  });

  it('is acknowledged if the algorithm does not use it', () => {
    const { floor, handle } = talking('Predictive', { predictive_algorithm: 'classical' });
    assert.equal(announce(floor, handle).GSW_USER_EVENT, 'ReadyTimeAcknowledge');
  });

  it('is forgotten when the next call comes', () => {
    const { floor, handle } = talking('Predictive');
    announce(floor, handle);
    const event = { kind: 'call', dn: '7001', userData: {} } as const;
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001', workMode: 'AfterCallWork' });
    const [connId = ''] = floor.ocs.view().primary.agents.get('7001')?.calls ?? [];
    floor.give({ ...event, event: 'EventReleased', connId });
    assert.equal(workOf(floor)?.stage, 'after-call work');
    assert.ok(workOf(floor)?.announcement);
    floor.give({ ...event, event: 'EventRinging', connId: 'ff' });
    assert.equal(workOf(floor)?.announcement, undefined);
  });
});
