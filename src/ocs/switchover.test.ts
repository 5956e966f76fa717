import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import type { UserData } from '../protocol/user-data.ts';
import { configuration, record } from './fixtures/configuration.ts';
import { onlyCall } from './fixtures/dialing-floor.ts';
import { openFloor } from './fixtures/floor.ts';

const [primaryId, backupId] = [134, 135];

/** A running campaign of six records with a backup, where 1001 is on 7001 and 1002 on 7002. */
function openRedundantFloor(options = {}) {
  const floor = openFloor({
    configuration: { ...configuration, backupApplicationId: backupId, options },
    records: { 'Spring list': [1, 2, 3, 4, 5, 6].map((id) => record(id)) },
  });
  floor.logIn('7001', '1001');
  floor.logIn('7002', '1002');
  floor.dial('start', 'Spring@Sales');
  floor.sent();
  return {
    ...floor,
    switchOver() {
      floor.give({ kind: 'switchover', ticket: 1 });
      return floor.sent();
    },
    /** Sends a request to one OCS of the pair; returns everything it sends. */
    askAt(applicationId: number, dn: string, type: string, pairs: UserData = {}) {
      floor.tell(dn, {
        GSW_AGENT_REQ_TYPE: type,
        GSW_APPLICATION_ID: applicationId,
        GSW_CAMPAIGN_NAME: 'Spring',
        ...pairs,
      });
      return floor.sent().map(({ userData }) => userData);
    },
    recordFrom(applicationId: number, dn: string): UserData {
      const [offer] = this.askAt(applicationId, dn, 'PreviewRecordRequest');
      assert.equal(offer?.GSW_USER_EVENT, 'PreviewRecord', JSON.stringify(offer));
      return offer ?? {};
    },
  };
}

function namesOf(offer: UserData): UserData {
  const { GSW_RECORD_HANDLE = 0, GSW_CALLING_LIST = '' } = offer;
  return { GSW_RECORD_HANDLE, GSW_CALLING_LIST };
}

describe('a switchover', () => {
  it('is refused where no backup is provisioned', () => {
    const floor = openFloor();
    assert.deepEqual(floor.ocs.handle({ kind: 'switchover', ticket: 7 }, floor.now()), [
      { kind: 'switchoverDone', ticket: 7, refused: 'No backup is provisioned.' },
    ]);
  });

  it('is announced to every agent of a loaded group, by the new primary and with the current mode', () => {
    const floor = openRedundantFloor();
    floor.dial('load', 'Spring@Hall');
    floor.logIn('7004', '1004');
    const told = floor.switchOver();
    assert.deepEqual(
      told.map(({ dn, userData }) => [dn, userData.GSW_USER_EVENT, userData.GSW_CAMPAIGN_GROUP_NAME]),
      [
        ['7001', 'CampaignStarted', 'Spring@Sales'],
        ['7002', 'CampaignStarted', 'Spring@Sales'],
        ['7004', 'CampaignLoaded', 'Spring@Hall'],
      ],
    );
    assert.ok(told.every(({ userData }) => userData.GSW_APPLICATION_ID === backupId));
  });

  it('keeps the old id for records delivered with it, and uses the new one for everything else', () => {
    const floor = openRedundantFloor();
    const begun = namesOf(floor.recordFrom(primaryId, '7001'));
    floor.switchOver();
    assert.deepEqual(floor.askAt(primaryId, '7001', 'PreviewRecordRequest'), []);
    assert.equal(floor.askAt(backupId, '7001', 'RecordProcessed', begun)[0]?.GSW_ERROR_NUMBER, 109);
    const update = floor.askAt(primaryId, '7001', 'UpdateCallCompletionStats', {
      ...begun,
      GSW_CALL_RESULT: callResult.Busy,
    });
    assert.equal(update[0]?.GSW_APPLICATION_ID, primaryId);
    const [processed] = floor.askAt(primaryId, '7001', 'RecordProcessed', begun);
    assert.equal(processed?.GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.equal(processed.GSW_APPLICATION_ID, primaryId);
    assert.equal(floor.row('Spring list', 1).record_status, 3);
    assert.equal(floor.row('Spring list', 1).call_result, 6);
    assert.equal(floor.row('Spring list', 2).app_id, backupId);
  });

  it('delivers the remaining records, each once, even if handles coincide', () => {
    const floor = openRedundantFloor();
    const first = floor.recordFrom(primaryId, '7001');
    floor.switchOver();
    const second = floor.recordFrom(backupId, '7001');
    assert.equal(second.GSW_RECORD_HANDLE, first.GSW_RECORD_HANDLE);
    assert.notEqual(second.GSW_PHONE, first.GSW_PHONE);
    floor.askAt(backupId, '7001', 'RecordProcessed', namesOf(second));
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    assert.equal(floor.row('Spring list', 2).record_status, 3);
  });

  it('back again assigns handles that are not in use', () => {
    const floor = openRedundantFloor();
    const first = floor.recordFrom(primaryId, '7001');
    floor.switchOver();
    const told = floor.switchOver();
    assert.ok(told.every(({ userData }) => userData.GSW_APPLICATION_ID === primaryId));
    const second = floor.recordFrom(primaryId, '7002');
    assert.notEqual(second.GSW_RECORD_HANDLE, first.GSW_RECORD_HANDLE);
    assert.equal(floor.askAt(primaryId, '7001', 'RecordProcessed', namesOf(first)).length, 1);
    assert.equal(floor.row('Spring list', 1).record_status, 3);
  });

  it('comes while a database answer is pending: the former primary acknowledges with its own id', () => {
    const floor = openRedundantFloor();
    const begun = namesOf(floor.recordFrom(primaryId, '7001'));
    floor.hold();
    assert.deepEqual(floor.askAt(primaryId, '7001', 'RecordProcessed', begun), []);
    floor.switchOver();
    floor.release();
    assert.equal(floor.only().GSW_APPLICATION_ID, primaryId);
    assert.equal(floor.recordFrom(backupId, '7002').GSW_APPLICATION_ID, backupId);
  });

  it('keeps Preview dialing mode', () => {
    const floor = openRedundantFloor({ agent_preview_mode_start: true });
    floor.askAt(primaryId, '7001', 'PreviewDialingModeStart');
    floor.switchOver();
    floor.recordFrom(backupId, '7001');
    assert.equal(floor.askAt(backupId, '7002', 'PreviewRecordRequest')[0]?.GSW_ERROR_NUMBER, 101);
  });

  it('returns the records of both at log-out', () => {
    const floor = openRedundantFloor();
    floor.recordFrom(primaryId, '7001');
    floor.switchOver();
    floor.recordFrom(backupId, '7001');
    floor.logOut('7001', '1001');
    assert.deepEqual(
      [1, 2, 3].map((id) => floor.row('Spring list', id).record_status),
      [3, 3, 2],
    );
  });

  it('keeps the timers of the two OCS apart', () => {
    const floor = openRedundantFloor({ stale_clean_timeout: 1 });
    floor.recordFrom(primaryId, '7001');
    floor.pass(30_000);
    floor.switchOver();
    floor.recordFrom(backupId, '7001');
    floor.pass(30_000);
    assert.deepEqual(
      [1, 2].map((id) => floor.row('Spring list', id).record_status),
      [4, 2],
    );
    floor.pass(30_000);
    assert.equal(floor.row('Spring list', 2).record_status, 4);
  });
});

describe('a backup that has never been primary', () => {
  it('sends no answers and no notifications', () => {
    const floor = openRedundantFloor();
    assert.deepEqual(floor.askAt(backupId, '7001', 'PreviewRecordRequest'), []);
    assert.deepEqual(floor.askAt(backupId, '7001', 'RecordProcessed', { GSW_RECORD_HANDLE: 1 }), []);
    assert.equal(floor.logIn('7003', '1003').length, 0);
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'CampaignStatusRequest' });
    assert.equal(floor.sent().length, 1);
  });

  it('is removed by a provisioning without one', () => {
    const floor = openRedundantFloor();
    floor.switchOver();
    floor.give({ kind: 'provision', configuration });
    floor.dial('start', 'Spring@Sales');
    assert.ok(floor.sent().every(({ userData }) => userData.GSW_APPLICATION_ID === primaryId));
    assert.deepEqual(floor.askAt(backupId, '7001', 'CampaignStatusRequest'), []);
  });
});

describe('a switchover of a session in Progressive mode', () => {
  /** Agent 1001 is ready, and the primary has dialed for them. */
  function open(options = {}) {
    const floor = openRedundantFloor(options);
    floor.dial('stop', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales', 'Progressive');
    floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
    const call = onlyCall(floor);
    floor.sent();
    return { ...floor, call };
  }

  it('leaves the calls in progress to the former primary, and the next ones to the new one', () => {
    const floor = open();
    floor.switchOver();
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
    floor.dialed();
    floor.call.ends(callResult.Busy);
    const { record_status, call_result } = floor.row('Spring list', 1);
    assert.deepEqual([record_status, call_result], [recordStatus.Updated, callResult.Busy]);
    floor.give({ kind: 'agentReady', dn: '7002', agentId: '1002' });
    const [next] = floor.dialed();
    assert.equal(next?.userData.GSW_APPLICATION_ID, backupId);
  });

  it('does not lose a call that is answered afterwards: the former primary serves its record', () => {
    const floor = open({ record_processed: true });
    floor.switchOver();
    floor.call.reaches('7001');
    const names = namesOf(floor.call.userData);
    assert.deepEqual(
      floor.askAt(primaryId, '7001', 'RecordProcessed', names).map(({ GSW_USER_EVENT }) => GSW_USER_EVENT),
      ['RecordProcessedAcknowledge'],
    );
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
  });

  it('finishes its record when the call is released, although it is not primary any longer', () => {
    const floor = open();
    floor.call.reaches('7001');
    floor.switchOver();
    floor.dialed();
    floor.call.hangsUp('7001');
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
    assert.equal(floor.dialed()[0]?.userData.GSW_APPLICATION_ID, backupId);
  });

  it('counts the calls that wait in the queue for the new primary as well', () => {
    const floor = open();
    floor.call.queues();
    floor.switchOver();
    floor.dialed();
    floor.pass(1000);
    assert.deepEqual(floor.dialed(), [], 'the agent will get the call that waits');
  });

  it('returns all records in the end', () => {
    const floor = open();
    floor.call.reaches('7001');
    floor.switchOver();
    floor.dialed();
    floor.dial('unload', 'Spring@Sales');
    floor.logOut('7001', '1001');
    const left = floor.store.rows.get('Spring list') ?? [];
    assert.ok(left.every((row) => row.record_status !== recordStatus.Retrieved));
  });
});
