import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import { record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor, playCall } from '../fixtures/dialing-floor.ts';

const list = 'Spring list';
const open = (count = 6) =>
  openDialingFloor('Progressive', {
    records: { [list]: Array.from({ length: count }, (_, n) => record(n + 1)) },
  });
const about = (call: { handle: number }) => ({
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CALLING_LIST: list,
  GSW_RECORD_HANDLE: call.handle,
});

describe('a session in an automatic mode that is stopped or unloaded', () => {
  it('dials nothing more after a stop, and finishes the calls in progress', () => {
    const floor = open();
    const call = onlyCall(floor);
    floor.dial('stop', 'Spring@Sales');
    call.ends(callResult.NoAnswer);
    floor.pass(2000);
    assert.deepEqual(floor.dialed(), []);
    assert.equal(floor.row(list, 1).call_result, callResult.NoAnswer);
    floor.dial('start', 'Spring@Sales');
    assert.equal(floor.dialed().length, 1);
  });

  it('lets calls go on after it was unloaded, and returns their records', () => {
    const floor = open();
    const call = onlyCall(floor);
    floor.dial('unload', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.row(list, 1).record_status, recordStatus.Retrieved);
    call.reaches('7001');
    assert.equal(
      floor.ask('7001', 'RecordProcessed', about(call)).GSW_USER_EVENT,
      'RecordProcessedAcknowledge',
    );
    assert.equal(floor.row(list, 1).record_status, recordStatus.Updated);
    assert.equal(floor.row(list, 2).record_status, recordStatus.Ready);
  });

  it('finishes such a record when its call is released, as before', () => {
    const floor = open();
    const call = onlyCall(floor);
    floor.dial('unload', 'Spring@Sales');
    call.reaches('7001');
    call.hangsUp('7001');
    assert.equal(floor.row(list, 1).record_status, recordStatus.Updated);
  });

  it('ends a call whose record was given up before the switch had dialed it', () => {
    const floor = open();
    const [dialed] = floor.dialed();
    assert.ok(dialed);
    floor.dial('forceUnload', 'Spring@Sales');
    assert.deepEqual(floor.dropped(), []);
    playCall(floor, dialed);
    assert.deepEqual(
      floor.dropped().map(({ dn }) => dn),
      ['8000'],
    );
  });

  it('drops its calls if it is unloaded by force', () => {
    const floor = open();
    onlyCall(floor);
    floor.dial('forceUnload', 'Spring@Sales');
    assert.deepEqual(
      floor.dropped().map(({ dn }) => dn),
      ['8000'],
    );
    assert.equal(floor.row(list, 1).record_status, recordStatus.Updated);
  });
});
