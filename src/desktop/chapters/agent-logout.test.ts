import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { campaign, type Desk, previewDesk, recordKeys } from '../fixtures/desk.ts';

describe('announcing a log-out', () => {
  for (const event of ['LogOutTime', 'LogOut']) {
    it(`shows the time that ${event} gives, and allows the logout when it is over`, () => {
      const desk = previewDesk();
      desk.do('requestLogOut', {});
      desk.answer('LogOut', event, { GSW_LOGOUT_TIME: 30 });
      assert.deepEqual([desk.seen.logOutTime, desk.seen.mayLogOut], [30, false]);
      assert.deepEqual(desk.seen.waiting, []);
      desk.do('requestLogOut', {});
      desk.answer('LogOut', event, { GSW_LOGOUT_TIME: 12 });
      assert.deepEqual([desk.seen.logOutTime, desk.seen.mayLogOut], [12, false]);
      desk.pass(11_999);
      assert.equal(desk.seen.mayLogOut, false);
      desk.pass(1);
      assert.equal(desk.seen.mayLogOut, true);
      assert.equal(desk.seen.loggedIn, true);
    });
  }

  it('is granted by 0, by LogOutAcknowledge, or because no dialing counts on the agent', () => {
    const grants: readonly ((desk: Desk) => void)[] = [
      (desk) => desk.answer('LogOut', 'LogOutTime', { GSW_LOGOUT_TIME: 0 }),
      (desk) => desk.answer('LogOut', 'LogOutAcknowledge'),
      (desk) => desk.tell('LogOutAcknowledge', { GSW_CAMPAIGN_NAME: 'Spring' }),
      (desk) => desk.refuse('LogOut', 101, "There is no 'Auto' campaign started"),
    ];
    for (const grant of grants) {
      const desk = previewDesk();
      desk.do('requestLogOut', {});
      grant(desk);
      assert.equal(desk.seen.mayLogOut, true);
      assert.equal(desk.timers.size, 0);
    }
  });

  it('may stay unanswered, and ends with the session', () => {
    const desk = previewDesk();
    desk.do('requestLogOut', {});
    desk.refuse('LogOut', 104);
    assert.equal(desk.seen.mayLogOut, false);
    assert.equal(desk.attempt('requestPreviewRecord', {}), undefined);
    desk.do('requestLogOut', {});
    desk.tell('CampaignUnloaded', campaign('Spring'));
    desk.tell('CampaignStarted', campaign('Spring'));
    assert.deepEqual([desk.seen.mayLogOut, desk.seen.logOutTime], [false, null]);
    desk.tell('LogOutAcknowledge', { GSW_CAMPAIGN_NAME: 'Spring' });
    assert.equal(desk.seen.mayLogOut, false);
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(1));
    assert.equal(desk.attempt('requestPreviewRecord', {}), undefined);
  });

  it('ends new work, not work on open records', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('requestLogOut', {});
    assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /logout from campaign Spring/);
    assert.equal(desk.attempt('finishRecord', { handle: 1 }), undefined);
  });
});

describe('logging out', () => {
  it('rejects untouched records, once per chain, and only then sends the logout to T-Server', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('requestChain', { handle: 1 });
    desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(2), GSW_CHAIN_ID: 101 });
    desk.answer('ChainedRecordRequest', 'ChainedRecordsDataEnd');
    desk.tell('ScheduledCall', recordKeys(3));
    desk.sent();
    desk.askedSwitch();
    desk.do('logOut', {});
    assert.deepEqual(
      desk.sent().map((request) => [request.GSW_AGENT_REQ_TYPE, request.GSW_RECORD_HANDLE]),
      [
        ['RecordReject', 1],
        ['RecordReject', 3],
      ],
    );
    desk.answer('RecordReject', 'RecordRejectAcknowledge');
    assert.deepEqual(desk.askedSwitch(), []);
    desk.tell('RecordRejectAcknowledge', recordKeys(1));
    assert.deepEqual(desk.askedSwitch(), ['RequestAgentLogout']);
    desk.hear('EventAgentLogout', { agentId: '1001' });
    const { loggedIn, agentId, applicationId, campaigns, records, waiting } = desk.seen;
    assert.deepEqual([loggedIn, agentId, applicationId], [false, null, null]);
    assert.deepEqual([campaigns, records, waiting], [[], [], []]);
    assert.equal(desk.timers.size, 0);
  });

  it('finishes records that were called or changed, because a rejection would lose that', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('updateRecord', { handle: 1, changes: { callResult: callResult.Busy } });
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    desk.preview(2, { GSW_CALL_RESULT_FEEDBACK: 1 });
    desk.hear('EventDialing', { connId: 'c', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 2 } });
    assert.match(desk.attempt('logOut', {}) ?? '', /hang up first/);
    desk.hear('EventReleased', { connId: 'c', callType: 'Outbound' });
    desk.sent();
    desk.do('logOut', {});
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed', 'RecordReject']);
  });

  it('returns a record that arrives meanwhile, and does not wait forever', () => {
    const desk = previewDesk({ answerLimit: 5000 });
    desk.do('requestPreviewRecord', {});
    desk.sent();
    desk.do('logOut', {});
    assert.match(desk.attempt('logOut', {}) ?? '', /logging out already/);
    assert.match(desk.attempt('startPreview', {}) ?? '', /logging out/);
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(8));
    assert.deepEqual(desk.sentTypes(), ['RecordReject']);
    desk.askedSwitch();
    desk.pass(5000);
    assert.deepEqual(desk.sent(), []);
    assert.deepEqual(desk.askedSwitch(), ['RequestAgentLogout']);
  });

  it('leaves records to OCS that it refuses to take back', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.askedSwitch();
    desk.do('logOut', {});
    desk.refuse('RecordReject', 113);
    assert.deepEqual(desk.sentTypes(), ['RecordReject']);
    assert.deepEqual(desk.askedSwitch(), ['RequestAgentLogout']);
  });

  it('may be refused by T-Server, and tried again', () => {
    const desk = previewDesk();
    desk.do('logOut', {});
    const referenceId = desk.frames.at(-1)?.referenceId as number;
    desk.hear('EventError', { referenceId, errorCode: 1035, errorMessage: 'Not now.' });
    assert.equal(desk.attempt('logOut', {}), undefined);
  });

  it('requests no more records', () => {
    const desk = previewDesk({ retryAfter: 1000 });
    desk.do('requestPreviewRecord', {});
    desk.refuse('PreviewRecordRequest', 108);
    desk.sent();
    desk.do('logOut', {});
    desk.pass(60_000);
    assert.deepEqual(desk.sent(), []);
  });
});
