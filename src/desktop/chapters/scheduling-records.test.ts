import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactInfoType, recordType } from '../../protocol/enumerations.generated.ts';
import { campaign, previewDesk, recordKeys } from '../fixtures/desk.ts';
import { fromDateTime, toDateTime } from '../machine/local-time.ts';

describe('times', () => {
  it('are written as MM/DD/YYYY HH:MM and read with two- or four-digit years', () => {
    assert.equal(toDateTime('2030-05-04T09:05'), '05/04/2030 09:05');
    assert.equal(fromDateTime('05/04/2030 09:05'), '2030-05-04T09:05');
    assert.equal(fromDateTime('05/04/30 09:05'), '2030-05-04T09:05');
    for (const none of ['0', '', '2030-05-04', '5/4/2030 9:05']) assert.equal(fromDateTime(none), null);
  });

  it('that do not exist are invalid', () => {
    const none = [
      '2030-02-29T10:00',
      '2100-02-29T10:00',
      '2030-13-01T10:00',
      '2030-04-31T10:00',
      '2030-04-00T10:00',
    ];
    for (const time of [...none, '2030-04-01T24:00', '2030-04-01T10:60', 'soon'])
      assert.equal(toDateTime(time), undefined);
    assert.equal(toDateTime('2032-02-29T10:00'), '02/29/2032 10:00');
    assert.equal(toDateTime('2000-02-29T10:00'), '02/29/2000 10:00');
  });
});

describe('callbacks', () => {
  it('can be scheduled for any record, which still has to be finished', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('rescheduleRecord', { handle: 1, at: '2030-05-04T09:05', callbackType: 'Campaign' });
    const [request] = desk.sent();
    assert.equal(request?.GSW_DATE_TIME, '05/04/2030 09:05');
    assert.equal(request?.GSW_CALLBACK_TYPE, 'Campaign');
    desk.answer('RecordReschedule', 'RecordRescheduleAcknowledge', { GSW_CALLBACK_TYPE: 'Campaign' });
    assert.match(desk.seen.messages.at(-1) ?? '', /when you finish/);
    assert.equal(desk.record(1).state, 'offered');
    desk.do('finishRecord', { handle: 1 });
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
  });

  it('are finished, not rejected, at log-out', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('rescheduleRecord', { handle: 1, at: '2030-05-04T09:05', callbackType: 'Personal' });
    desk.answer('RecordReschedule', 'RecordRescheduleAcknowledge');
    desk.sent();
    desk.do('logOut', {});
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
  });

  it('are delivered without a request, and can be rescheduled', () => {
    const desk = previewDesk();
    desk.tell('ScheduledCall', {
      ...recordKeys(4),
      GSW_CALLBACK_TYPE: 'Personal',
      GSW_DATE_TIME: '05/04/30 09:05',
    });
    assert.deepEqual(desk.seen.callbacks, [{ handle: 4, callbackType: 'Personal', at: '2030-05-04T09:05' }]);
    assert.equal(desk.record(4).origin, 'scheduled');
    desk.do('rescheduleCallback', { handle: 4, at: '2031-01-01T00:00' });
    desk.do('rescheduleCallback', { handle: 4, at: '2031-01-01T00:00', callbackType: 'Campaign' });
    assert.deepEqual(
      desk.sent().map((request) => [request.GSW_AGENT_REQ_TYPE, request.GSW_CALLBACK_TYPE]),
      [
        ['ScheduledRecordReschedule', 'Personal'],
        ['ScheduledRecordReschedule', 'Campaign'],
      ],
    );
    desk.tell('ScheduledRecordRescheduleAcknowledge', recordKeys(4));
    desk.tell('ScheduledRecordRescheduleAcknowledge', recordKeys(4));
    assert.deepEqual(desk.seen.waiting, []);
  });

  it('without a type are rescheduled without one, and only to a time that exists', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('rescheduleCallback', { handle: 1, at: '2031-01-01T00:00' });
    assert.equal(desk.sent()[0]?.GSW_CALLBACK_TYPE, undefined);
    assert.match(
      desk.attempt('rescheduleCallback', { handle: 1, at: '2031-02-30T00:00' }) ?? '',
      /not a valid time/,
    );
    assert.match(
      desk.attempt('rescheduleRecord', { handle: 1, at: '2031-02-30T00:00', callbackType: 'Personal' }) ?? '',
      /not a valid time/,
    );
  });
});

describe('adding records', () => {
  const added = { campaign: 'Spring', callingList: 'Customers', phone: '5551', timeZone: 'GMT' };

  it('sends the given values, in exact types', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('addRecord', {
      ...added,
      handle: 1,
      chainId: 101,
      chainN: 2,
      phoneType: 'Mobile',
      recordType: 'Campaign CallBack',
      attempts: 0,
      from: 0,
      until: 86_400,
      at: '2030-05-04T09:05',
      agentId: '1001',
      custom: { account: 'B' },
    });
    const { GSW_REFERENCE_ID: _, ...request } = desk.sent()[0] ?? {};
    assert.deepEqual(request, {
      account: 'B',
      GSW_AGENT_REQ_TYPE: 'AddRecord',
      GSW_APPLICATION_ID: 134,
      GSW_FROM: 0,
      GSW_UNTIL: 86_400,
      GSW_PHONE: '5551',
      GSW_PHONE_TYPE: contactInfoType.Mobile,
      GSW_DATE_TIME: '05/04/2030 09:05',
      GSW_RECORD_TYPE: recordType.CampaignCallBack,
      GSW_RECORD_HANDLE: 1,
      GSW_CHAIN_ID: 101,
      GSW_CHAIN_N: 2,
      GSW_ATTEMPTS: 0,
      GSW_AGENT_ID: '1001',
      GSW_CALLING_LIST: 'Customers',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_TZ_NAME: 'GMT',
    });
  });

  it('matches the acknowledgment by its reference id, or by the phone number', () => {
    const desk = previewDesk();
    desk.do('addRecord', added);
    desk.do('addRecord', { ...added, phone: '5552' });
    desk.tell('AddRecordAcknowledge', { GSW_CAMPAIGN_NAME: 'Spring', GSW_PHONE: '5552' });
    assert.match(desk.seen.messages.at(-1) ?? '', /5552 is added/);
    desk.tell('AddRecordAcknowledge', { GSW_CAMPAIGN_NAME: 'Spring' });
    assert.match(desk.seen.messages.at(-1) ?? '', /5551 is added/);
  });

  it('is allowed in a loaded campaign, and refuses invalid values', () => {
    const desk = previewDesk();
    desk.tell('CampaignLoaded', campaign('Spring'));
    assert.equal(desk.attempt('addRecord', added), undefined);
    assert.match(desk.attempt('addRecord', { ...added, recordType: 'Odd' }) ?? '', /no record type/);
    assert.match(desk.attempt('addRecord', { ...added, at: '2031-02-30T00:00' }) ?? '', /not a valid time/);
    assert.match(desk.attempt('addRecord', { ...added, campaign: 'Odd' }) ?? '', /not known/);
    assert.match(desk.attempt('addRecord', { ...added, callResult: 'Odd' }) ?? '', /no call result/);
    assert.match(desk.attempt('addRecord', { ...added, handle: 77 }) ?? '', /no record 77/);
  });
});

describe('ready time', () => {
  it('is announced with these keys only', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Predictive' });
    desk.do('announceReady', { handle: 1, seconds: 20 });
    const { GSW_REFERENCE_ID: _, ...request } = desk.sent()[0] ?? {};
    assert.deepEqual(request, {
      GSW_AGENT_REQ_TYPE: 'ReadyTime',
      GSW_APPLICATION_ID: 134,
      GSW_RECORD_HANDLE: 1,
      GSW_READY_TIME: 20,
    });
    desk.answer('ReadyTime', 'ReadyTimeAcknowledge');
    assert.match(desk.seen.messages.at(-1) ?? '', /counts on you/);
    assert.match(desk.attempt('announceReady', { handle: 1, seconds: 20 }) ?? '', /announced already/);
    assert.deepEqual(desk.sent(), []);
    assert.deepEqual(desk.handles, [1]);
  });

  it('is kept: when it is over, the record is finished and the agent ready', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Predictive' });
    desk.do('announceReady', { handle: 1, seconds: 20 });
    desk.pass(1000);
    desk.answer('ReadyTime', 'ReadyTimeAcknowledge');
    desk.sent();
    desk.askedSwitch();
    desk.pass(18_999);
    assert.deepEqual([desk.sent(), desk.askedSwitch()], [[], []]);
    desk.pass(1);
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
    assert.deepEqual(desk.askedSwitch(), ['RequestAgentReady']);
  });

  it('does not end a call, and does nothing if the record is finished and the agent ready', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Predictive' });
    desk.do('announceReady', { handle: 1, seconds: 20 });
    desk.answer('ReadyTime', 'ReadyTimeAcknowledge');
    desk.hear('EventDialing', { connId: 'c', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 1 } });
    desk.sent();
    desk.askedSwitch();
    desk.pass(20_000);
    assert.deepEqual([desk.sent(), desk.askedSwitch()], [[], []]);
    assert.match(desk.seen.messages.at(-1) ?? '', /still needs you/);
    desk.hear('EventReleased', { connId: 'c', callType: 'Outbound' });
    desk.tell('CampaignModeChanged', campaign('Spring'));
    desk.preview(2);
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Predictive' });
    desk.do('announceReady', { handle: 2, seconds: 20 });
    desk.answer('ReadyTime', 'ReadyTimeAcknowledge');
    desk.do('finishRecord', { handle: 2 });
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    desk.hear('EventAgentReady', { agentId: '1001' });
    desk.sent();
    desk.pass(20_000);
    assert.deepEqual([desk.sent(), desk.askedSwitch()], [[], []]);
  });
});
