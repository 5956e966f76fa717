import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import { record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor, playCall } from '../fixtures/dialing-floor.ts';

const list = 'Spring list';
const rows = (count: number) => ({
  records: { [list]: Array.from({ length: count }, (_, n) => record(n + 1)) },
});
const open = (count = 6, options = {}) => openDialingFloor('Progressive', { ...rows(count), options });
const about = (call: { handle: number }) => ({
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CALLING_LIST: list,
  GSW_RECORD_HANDLE: call.handle,
});

describe('a session that is started, stopped or unloaded in Progressive mode', () => {
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

  it('is refused while the group works in another automatic session', () => {
    const floor = open();
    const group = {
      ...floor.configuration.campaignGroups[2],
      name: 'Other@Sales',
      group: 'Sales',
      dbid: 899,
    };
    const campaignGroups = [...floor.configuration.campaignGroups, group as never];
    const two = openDialingFloor('Progressive', {
      configuration: { ...floor.configuration, campaignGroups },
    });
    assert.match(two.dial('start', 'Other@Sales', 'Predictive') ?? '', /already works in Progressive mode/);
    assert.equal(two.dial('start', 'Other@Sales', 'Preview'), undefined);
    two.dial('stop', 'Other@Sales');
    two.dial('stop', 'Spring@Sales');
    assert.equal(two.dial('start', 'Other@Sales', 'Predictive'), undefined);
  });

  it('dials for agents who were ready before it was started', () => {
    const floor = open();
    playCall(floor, floor.dialed()[0] as never).ends(callResult.Busy);
    floor.dial('unload', 'Spring@Sales');
    floor.dialed();
    floor.dial('start', 'Spring@Sales', 'Progressive');
    assert.equal(floor.dialed().length, 1);
  });
});
