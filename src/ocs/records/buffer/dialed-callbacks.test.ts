import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus, recordType } from '../../../protocol/enumerations.generated.ts';
import { noon, record } from '../../fixtures/configuration.ts';
import { onlyCall, openDialingFloor } from '../../fixtures/dialing-floor.ts';
import type { CallRecord } from '../../machine/store-port.ts';

const list = 'Spring list';
const now = noon / 1000;

const due = (fields: Partial<CallRecord> = {}) =>
  record(2, { record_type: recordType.CampaignCallBack, dial_sched_time: now - 60, ...fields });

const open = (rows: readonly CallRecord[], mode = 'Predictive', options = {}) =>
  openDialingFloor(mode, { records: { [list]: rows }, options });

describe('a callback of the campaign in Predictive mode', () => {
  it('is dialed before other records, and finished like them', () => {
    const floor = open([record(1), due()]);
    floor.pass(1000);
    const call = onlyCall(floor);
    assert.equal(call.phone, '5550002');
    call.ends(callResult.NoAnswer);
    assert.equal(floor.row(list, 2).call_result, callResult.NoAnswer);
    assert.notEqual(floor.row(list, 2).record_status, recordStatus.Retrieved);
  });

  it('waits for its calling hours', () => {
    const floor = open([due({ daily_from: 50_400, daily_till: 64_800 })]);
    floor.pass(3_600_000);
    assert.deepEqual(floor.dialed(), []);
    floor.pass(3_700_000);
    assert.equal(floor.dialed().length, 1);
  });

  it('is offered to an agent as soon as the session goes on in Progressive mode', () => {
    const floor = open([due()]);
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
    floor.pass(1000);
    floor.sent();
    floor.dial('setMode', 'Spring@Sales', 'Progressive');
    const offers = floor.sent().filter(({ userData }) => userData.GSW_USER_EVENT === 'ScheduledCall');
    assert.equal(offers.length, 1);
    assert.deepEqual(floor.dialed(), []);
  });

  it('goes back to its list when the session is unloaded', () => {
    const floor = open([due(), due({ record_id: 3, chain_id: 3 })]);
    floor.pass(1000);
    onlyCall(floor).ends(callResult.Busy);
    floor.dial('unload', 'Spring@Sales');
    const { record_status, record_type } = floor.row(list, 3);
    assert.deepEqual([record_status, record_type], [recordStatus.Ready, recordType.CampaignCallBack]);
  });
});
