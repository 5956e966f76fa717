import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { statisticsEvent } from '../../protocol/enumerations.generated.ts';
import { errorCodes } from '../../protocol/errors.generated.ts';
import { eventNames, requestNames } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { campaign, Desk, dn, loggedInDesk, ocsId, previewDesk, recordKeys } from '../fixtures/desk.ts';

describe('which events are for the desktop', () => {
  it('learns the application id from notifications and uses it', () => {
    const desk = previewDesk();
    assert.equal(desk.seen.applicationId, ocsId);
    desk.do('requestPreviewRecord', {});
    assert.equal(desk.sent()[0]?.GSW_APPLICATION_ID, ocsId);
  });

  it('keeps the former id for records delivered under it, and uses the new one for all others', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.tell('CampaignStarted', { ...campaign('Spring'), GSW_APPLICATION_ID: 135 });
    assert.equal(desk.seen.applicationId, 135);
    desk.do('updateRecord', { handle: 1, changes: { callResult: 'Busy' } });
    desk.do('requestPreviewRecord', {});
    assert.deepEqual(
      desk.sent().map(({ GSW_APPLICATION_ID }) => GSW_APPLICATION_ID),
      [134, 135],
    );
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    assert.equal(desk.record(1).callResult, 'Busy');
  });

  it('distinguishes records of two OCSs with the same handle', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.tell('CampaignStarted', { ...campaign('Spring'), GSW_APPLICATION_ID: 135 });
    desk.do('requestPreviewRecord', {});
    desk.answer('PreviewRecordRequest', 'PreviewRecord', { ...recordKeys(1), GSW_PHONE: '999' });
    assert.deepEqual(desk.handles, [1, 1]);
    desk.tell('RecordCancel', { ...recordKeys(1), GSW_APPLICATION_ID: 134 });
    assert.deepEqual(
      desk.seen.records.map(({ phone, applicationId }) => [phone, applicationId]),
      [['999', 135]],
    );
  });

  it('ignores another OCS that did not introduce itself, another DN, statistics and what others ask', () => {
    const desk = previewDesk();
    desk.preview(1);
    const before = desk.seen;
    desk.tell('RecordCancel', { ...recordKeys(1), GSW_APPLICATION_ID: 999 });
    desk.tell('CampaignStopped', { ...campaign('Spring'), GSW_APPLICATION_ID: 999 });
    const userData = { GSW_USER_EVENT: 'RecordCancel', GSW_APPLICATION_ID: ocsId, ...recordKeys(1) };
    desk.input({ kind: 'frame', frame: { messageType: 'EventUserEvent', thisDN: '7002', userData } });
    desk.tell(undefined, { GSW_STAT_EVENT: statisticsEvent.DialingStarted, GSW_ERROR_DESCRIPTION: 'x' });
    desk.tell('RecordCancel', { ...recordKeys(1), GSW_STAT_EVENT: statisticsEvent.DialingStarted });
    desk.tell(undefined, { GSW_AGENT_REQ_TYPE: 'RecordReject', ...recordKeys(1) });
    desk.tell('SomethingNew', recordKeys(1));
    assert.deepEqual(desk.seen, before);
    assert.deepEqual(desk.sent(), []);
  });

  it('ignores unknown keys, and accepts any order', () => {
    const desk = previewDesk();
    desk.do('requestPreviewRecord', {});
    const keys = { ...recordKeys(7), GSW_NEW_KEY: 1, other: 'x' };
    desk.answer('PreviewRecordRequest', 'PreviewRecord', Object.fromEntries(Object.entries(keys).reverse()));
    assert.equal(desk.record(7).fields.other, 'x');
  });
});

describe('errors', () => {
  for (const event of ['Error', undefined]) {
    it(`are recognized by their number, ${event === undefined ? 'without' : 'with'} GSW_USER_EVENT`, () => {
      const desk = previewDesk();
      desk.preview(1);
      desk.do('finishRecord', { handle: 1 });
      desk.tell(event, {
        GSW_ERROR_NUMBER: 109,
        GSW_REFERENCE_ID: desk.sent()[0]?.GSW_REFERENCE_ID as number,
      });
      assert.deepEqual(desk.handles, []);
      assert.equal(desk.seen.lastError?.number, 109);
      assert.equal(desk.seen.lastError?.name, 'Record Not Found');
      assert.equal(desk.seen.lastError?.request, 'RecordProcessed');
    });
  }

  it('without a reference id are matched to the request that they describe', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.preview(2);
    desk.do('finishRecord', { handle: 1 });
    desk.do('finishRecord', { handle: 2 });
    desk.tell(undefined, { GSW_ERROR_NUMBER: 113, GSW_RECORD_HANDLE: 2 });
    assert.equal(desk.record(2).state, 'offered');
    assert.equal(desk.record(1).state, 'finishing');
    desk.tell(undefined, { GSW_ERROR_NUMBER: 113, GSW_AGENT_REQ_TYPE: 'RecordProcessed' });
    assert.equal(desk.record(1).state, 'offered');
  });

  it('without application id are understood', () => {
    const desk = previewDesk();
    desk.do('requestPreviewRecord', {});
    desk.tell(undefined, { GSW_ERROR_NUMBER: 108, GSW_APPLICATION_ID: null });
    assert.deepEqual(desk.seen.waiting, []);
  });

  const codes = [...Object.keys(errorCodes).map(Number), 7, 121, 999, -1];
  for (const number of codes) {
    it(`${number} is handled for every request about a record, which is then closed or workable`, () => {
      for (const act of acts) {
        const desk = previewDesk();
        desk.preview(1);
        const request = act(desk);
        desk.refuse(request, number, errorText(number));
        assert.deepEqual(desk.seen.waiting, [], request);
        assert.equal(desk.seen.lastError?.number, number);
        assert.equal(desk.seen.lastError?.request, request);
        const gone = number === 109 || number === 112;
        assert.deepEqual(desk.handles, gone ? [] : [1], request);
        if (!gone) assert.equal(desk.attempt('finishRecord', { handle: 1 }), undefined);
      }
    });
  }
});

const at = '2030-05-04T10:30';
const acts: readonly ((desk: Desk) => string)[] = [
  (desk) => doing(desk, 'RecordProcessed', () => desk.do('finishRecord', { handle: 1 })),
  (desk) => doing(desk, 'RecordReject', () => desk.do('rejectRecord', { handle: 1 })),
  (desk) => doing(desk, 'RequestRecordCancel', () => desk.do('cancelRecord', { handle: 1 })),
  (desk) => doing(desk, 'DoNotCall', () => desk.do('doNotCall', { handle: 1 })),
  (desk) =>
    doing(desk, 'UpdateCallCompletionStats', () => desk.do('updateRecord', { handle: 1, changes: {} })),
  (desk) => doing(desk, 'ChainedRecordRequest', () => desk.do('requestChain', { handle: 1 })),
  (desk) =>
    doing(desk, 'RecordReschedule', () =>
      desk.do('rescheduleRecord', { handle: 1, at, callbackType: 'Personal' }),
    ),
  (desk) => doing(desk, 'ScheduledRecordReschedule', () => desk.do('rescheduleCallback', { handle: 1, at })),
  (desk) =>
    doing(desk, 'ReadyTime', () => {
      desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Predictive' });
      desk.do('announceReady', { handle: 1, seconds: 5 });
    }),
];

function doing(_: Desk, request: string, act: () => void): string {
  act();
  return request;
}

function errorText(number: number): string {
  return Object.hasOwn(errorCodes, number) ? errorCodes[number as keyof typeof errorCodes].name : 'Strange';
}

describe('requests', () => {
  it('have a fresh reference id each, and are shown until they are answered', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.preview(2);
    desk.do('finishRecord', { handle: 1 });
    desk.do('finishRecord', { handle: 2 });
    const [first, second] = desk.sent();
    assert.notEqual(first?.GSW_REFERENCE_ID, second?.GSW_REFERENCE_ID);
    assert.deepEqual(desk.seen.waiting, ['RecordProcessed', 'RecordProcessed']);
    desk.tell('RecordProcessedAcknowledge', {
      ...recordKeys(2),
      GSW_REFERENCE_ID: second?.GSW_REFERENCE_ID as number,
    });
    assert.deepEqual(desk.handles, [1]);
  });

  it('that are never answered leave the agent able to work', () => {
    const desk = previewDesk({ answerLimit: 5000 });
    desk.preview(1);
    desk.do('finishRecord', { handle: 1 });
    desk.pass(5000);
    assert.deepEqual(desk.seen.waiting, []);
    assert.equal(desk.record(1).state, 'offered');
    desk.tell('RecordProcessedAcknowledge', recordKeys(1));
    assert.deepEqual(desk.handles, []);
  });

  it('that T-Server does not take count as unanswered', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.frames.splice(0);
    desk.do('finishRecord', { handle: 1 });
    const referenceId = desk.frames.at(-1)?.referenceId;
    desk.hear('EventError', { referenceId: referenceId as number, errorCode: 1021, errorMessage: 'No.' });
    assert.equal(desk.record(1).state, 'offered');
  });

  it('are not sent if nobody is logged in', () => {
    const desk = new Desk();
    assert.equal(desk.attempt('requestCampaignStatus', {}), 'The desktop is not connected.');
    desk.input({ kind: 'linkOpened', userDataForm: 'object' });
    assert.equal(desk.attempt('requestCampaignStatus', {}), 'You are not logged in.');
    assert.equal(desk.attempt('doNotCall', { phone: '1' }), 'You are not logged in.');
    const unheard = loggedInDesk();
    assert.equal(unheard.attempt('cancelRecord', { phone: '1' }), 'OCS has not sent anything yet.');
  });
});

describe('any user data', () => {
  const value = fc.oneof(
    fc.integer({ min: -2, max: 200 }),
    fc.string(),
    fc.constantFrom('1', '134', 'Spring'),
  );
  const keys = [
    'GSW_RECORD_HANDLE',
    'GSW_REFERENCE_ID',
    'GSW_APPLICATION_ID',
    'GSW_CAMPAIGN_NAME',
    'GSW_CHAIN_ID',
  ];
  const more = [
    'GSW_ERROR_NUMBER',
    'GSW_CAMPAIGN_GROUP_NAME',
    'GSW_LOGOUT_TIME',
    'GSW_CHAIN_ATTR',
    '__proto__',
  ];
  const userData = fc.record(
    {
      GSW_USER_EVENT: fc.constantFrom<string>(...eventNames, 'Error', 'LogOut'),
      GSW_AGENT_REQ_TYPE: fc.constantFrom<string>(...requestNames),
      ...Object.fromEntries([...keys, ...more].map((key) => [key, value])),
    },
    { requiredKeys: ['GSW_USER_EVENT'] },
  );

  it('is handled, and every request sent because of it is valid', () => {
    fc.assert(
      fc.property(fc.array(userData, { maxLength: 12 }), (events) => {
        const desk = previewDesk();
        desk.preview(1);
        desk.do('updateRecord', { handle: 1, changes: { from: 1 } });
        for (const one of events) {
          // Made of Ints and Strings.
          const frame = { messageType: 'EventUserEvent', thisDN: dn, userData: one as UserData };
          desk.input({ kind: 'frame', frame });
        }
        desk.pass(60_000);
        assert.ok(Array.isArray(desk.seen.records));
      }),
      { numRuns: 300 },
    );
  });
});
