import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaign, loggedInDesk, previewDesk, recordKeys } from '../fixtures/desk.ts';

describe('Preview dialing mode', () => {
  it('is started if it is known to be required, and then a record is requested', () => {
    const desk = previewDesk({ previewStartRequired: true });
    desk.do('requestPreviewRecord', {});
    assert.deepEqual(desk.sentTypes(), ['PreviewDialingModeStart']);
    assert.deepEqual(desk.seen.previewSessions, []);
    desk.answer('PreviewDialingModeStart', 'PreviewDialingModeStartAcknowledge');
    assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
    assert.deepEqual(desk.seen.previewSessions, ['Spring']);
  });

  for (const text of ['PreviewDialingModeStart is required', 'Invalid Request']) {
    it(`is learned to be required from 101 "${text}", and remembered`, () => {
      const desk = previewDesk();
      desk.do('requestPreviewRecord', {});
      desk.sent();
      desk.refuse('PreviewRecordRequest', 101, text);
      assert.deepEqual(desk.sentTypes(), ['PreviewDialingModeStart']);
      desk.answer('PreviewDialingModeStart', 'PreviewDialingModeStartAcknowledge');
      assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
      desk.refuse('PreviewRecordRequest', 101, text);
      assert.deepEqual(desk.sentTypes(), [], 'no request loop');
      desk.preview(1);
      desk.do('endPreview', {});
      desk.answer('PreviewDialingModeOver', 'PreviewDialingModeOverAcknowledge');
      desk.sent();
      assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /Start it again/);
      desk.do('startPreview', {});
      assert.deepEqual(desk.sentTypes(), ['PreviewDialingModeStart']);
    });
  }

  it('is not started if 101 has another reason', () => {
    const desk = previewDesk();
    desk.do('requestPreviewRecord', {});
    desk.sent();
    desk.refuse('PreviewRecordRequest', 101, 'Agent smartly logged out');
    assert.deepEqual(desk.sent(), []);
  });

  it('is tried if OCS does not answer', () => {
    const desk = previewDesk({ answerLimit: 4000 });
    desk.do('requestPreviewRecord', {});
    desk.sent();
    desk.pass(4000);
    assert.deepEqual(desk.sentTypes(), ['PreviewDialingModeStart']);
    desk.pass(4000);
    assert.deepEqual(desk.sentTypes(), []);
    assert.equal(desk.attempt('requestPreviewRecord', {}), undefined);
  });

  it('counts as started after 118 and as ended after 119', () => {
    const desk = previewDesk();
    desk.do('startPreview', {});
    desk.refuse('PreviewDialingModeStart', 118);
    assert.deepEqual(desk.seen.previewSessions, ['Spring']);
    assert.match(desk.attempt('startPreview', {}) ?? '', /already/);
    assert.equal(desk.attempt('startPreview', { campaign: 'Winter' }), 'Campaign Winter is not known.');
    assert.equal(desk.attempt('endPreview', { campaign: 'Winter' }), 'Campaign Winter is not known.');
    assert.equal(desk.attempt('startPreview', { campaignGroup: 'Spring@Night' }), 'No campaign is known.');
    desk.do('endPreview', {});
    desk.refuse('PreviewDialingModeOver', 119);
    assert.deepEqual(desk.seen.previewSessions, []);
    assert.match(desk.attempt('endPreview', {}) ?? '', /not started/);
  });

  it('is unchanged by another refusal, and ends when the campaign is unloaded', () => {
    const desk = previewDesk();
    desk.do('startPreview', {});
    desk.refuse('PreviewDialingModeStart', 107);
    assert.deepEqual(desk.seen.previewSessions, []);
    desk.do('startPreview', {});
    desk.answer('PreviewDialingModeStart', 'PreviewDialingModeStartAcknowledge');
    desk.do('endPreview', {});
    desk.refuse('PreviewDialingModeOver', 103);
    desk.tell('CampaignStopped', campaign('Spring'));
    assert.deepEqual(desk.seen.previewSessions, ['Spring']);
    desk.tell('CampaignUnloaded', campaign('Spring'));
    assert.deepEqual(desk.seen.previewSessions, []);
  });

  it('is started as soon as the campaign chosen at login is running', () => {
    const desk = loggedInDesk();
    desk.hear('EventAgentLogout', { agentId: '1001' });
    desk.do('logIn', { agentId: '1001', dn: '7001', previewCampaign: 'Spring' });
    desk.hear('EventAgentLogin', { agentId: '1001' });
    desk.tell('CampaignStarted', campaign('Autumn'));
    desk.tell('CampaignLoaded', campaign('Spring'));
    assert.deepEqual(desk.sent(), []);
    desk.tell('CampaignStarted', campaign('Spring'));
    assert.deepEqual(desk.sentTypes(), ['PreviewDialingModeStart']);
    desk.tell('CampaignStarted', campaign('Spring'));
    assert.deepEqual(desk.sent(), []);
  });
});

describe('preview records', () => {
  it('are shown in words', () => {
    const desk = previewDesk();
    desk.preview(7);
    const { phone, phoneType, callResult, origin, state, fields, chainId } = desk.record(7);
    assert.deepEqual(
      { phone, phoneType, callResult, origin, state, chainId },
      {
        phone: '5550007',
        phoneType: 'Home Phone',
        callResult: 'Unknown Call Result',
        origin: 'preview',
        state: 'offered',
        chainId: 107,
      },
    );
    assert.equal(fields.GSW_CALL_RESULT, 'Unknown Call Result');
    assert.equal(fields.account, 'A-1');
    assert.equal(fields.GSW_USER_EVENT, undefined);
  });

  it('are identified by a handle, even as a String of digits, and ignored without one', () => {
    const desk = previewDesk();
    desk.preview(7, { GSW_RECORD_HANDLE: '7' });
    assert.deepEqual(desk.handles, [7]);
    desk.preview(8, { GSW_RECORD_HANDLE: 'eight' });
    assert.deepEqual(desk.handles, [7]);
    assert.match(desk.seen.messages.at(-1) ?? '', /without a handle/);
  });

  it('change nothing if they come twice, or after they were finished', () => {
    const desk = previewDesk();
    desk.preview(7);
    desk.tell('PreviewRecord', { ...recordKeys(7), GSW_PHONE: '1' });
    assert.equal(desk.record(7).phone, '5550007');
    desk.do('finishRecord', { handle: 7 });
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    desk.tell('PreviewRecord', recordKeys(7));
    desk.tell('ScheduledCall', recordKeys(7));
    desk.tell('ChainedRecord', recordKeys(7));
    assert.deepEqual(desk.handles, []);
  });

  it('that come after the timeout are accepted, so that none is lost', () => {
    const desk = previewDesk({ answerLimit: 1000 });
    desk.do('startPreview', {});
    desk.answer('PreviewDialingModeStart', 'PreviewDialingModeStartAcknowledge');
    desk.do('requestPreviewRecord', {});
    desk.pass(1000);
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(3));
    assert.deepEqual(desk.handles, [3]);
  });

  it('are not requested twice at once, nor in a campaign of another mode', () => {
    const desk = previewDesk();
    desk.do('requestPreviewRecord', {});
    assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /already/);
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Progressive' });
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(3));
    assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /Progressive mode/);
  });
});

describe('no record available', () => {
  const forms = [
    ['NoRecordsAvailable', { GSW_ERROR_NUMBER: 108, GSW_ERROR: 'No Records Available' }],
    [undefined, { GSW_ERROR_NUMBER: 108, GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest' }],
    ['NoRecordsAvailable', {}],
    ['Error', { GSW_ERROR_NUMBER: 107 }],
    ['NoRunningPreviewCampaigns', {}],
    [undefined, { GSW_ERROR_NUMBER: 113 }],
  ] as const;
  for (const [name, keys] of forms) {
    it(`as ${name ?? 'no event'} ${JSON.stringify(keys)}: asks again after the pause, and not before`, () => {
      const desk = previewDesk({ retryAfter: 3000 });
      desk.do('requestPreviewRecord', {});
      const reference = desk.sent()[0]?.GSW_REFERENCE_ID;
      assert.ok(typeof reference === 'number');
      desk.tell(name, { ...keys, GSW_REFERENCE_ID: reference });
      desk.pass(2999);
      assert.deepEqual(desk.sent(), []);
      desk.pass(1);
      const [again] = desk.sent();
      assert.equal(again?.GSW_AGENT_REQ_TYPE, 'PreviewRecordRequest');
      assert.notEqual(again?.GSW_REFERENCE_ID, reference);
    });
  }

  it('is never followed by a request within a second, whatever the settings and whoever asks', () => {
    const desk = previewDesk({ retryAfter: 10 });
    desk.do('requestPreviewRecord', {});
    desk.sent();
    desk.refuse('PreviewRecordRequest', 108);
    desk.pass(999);
    assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /a moment ago/);
    assert.deepEqual(desk.sent(), []);
    desk.pass(1);
    assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
  });

  it('is followed by a limited number of requests', () => {
    const desk = previewDesk({ retryAfter: 1000, retryLimit: 2 });
    desk.do('requestPreviewRecord', {});
    for (let time = 0; time < 3; time += 1) {
      assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
      desk.refuse('PreviewRecordRequest', 108);
      desk.pass(1000);
    }
    desk.pass(60_000);
    assert.deepEqual(desk.sent(), []);
    desk.do('requestPreviewRecord', {});
    assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
  });

  it('is followed by no request when the campaign stops, and by one at once if the agent asks', () => {
    const desk = previewDesk({ retryAfter: 3000 });
    desk.do('requestPreviewRecord', {});
    desk.refuse('PreviewRecordRequest', 108);
    desk.sent();
    desk.pass(1500);
    desk.do('requestPreviewRecord', {});
    assert.deepEqual(desk.sentTypes(), ['PreviewRecordRequest']);
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(5));
    desk.pass(10_000);
    assert.deepEqual(desk.sentTypes(), [], 'the delayed request was replaced');
    desk.do('requestPreviewRecord', {});
    desk.sent();
    desk.refuse('PreviewRecordRequest', 108);
    desk.tell('CampaignStopped', campaign('Spring'));
    desk.pass(60_000);
    assert.deepEqual(desk.sent(), []);
  });
});
