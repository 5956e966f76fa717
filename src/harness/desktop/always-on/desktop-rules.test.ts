import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { JsonObject } from '../../../kernel/json.ts';
import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Reading } from '../../../protocol/validate.ts';
import { CaseRun } from '../../case/case-run.ts';
import { RuleLevels } from '../../run/rule-levels.ts';
import { DesktopUnderTest } from '../desktop-under-test.ts';
import { desktopRules } from './desktop-rules.ts';

const started = {
  GSW_USER_EVENT: 'CampaignStarted',
  GSW_APPLICATION_ID: 4101,
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
  GSW_CAMPAIGN_MODE: 'Preview',
};
const record = {
  GSW_USER_EVENT: 'PreviewRecord',
  GSW_APPLICATION_ID: 4101,
  GSW_RECORD_HANDLE: 12,
  GSW_PHONE: '5550101',
  GSW_CALLING_LIST: 'Customers',
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CHAIN_ID: 3,
  GSW_CALL_RESULT: callResult.UnknownCallResult,
};
const preview = {
  GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
  GSW_APPLICATION_ID: 4101,
  GSW_CAMPAIGN_NAME: 'Spring',
};
const processed = {
  GSW_AGENT_REQ_TYPE: 'RecordProcessed',
  GSW_APPLICATION_ID: 4101,
  GSW_CALLING_LIST: 'Customers',
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_RECORD_HANDLE: 12,
};

const updated = {
  GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
  GSW_APPLICATION_ID: 4101,
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_RECORD_HANDLE: 12,
};

describe('the rules that are watched in every case of a desktop', () => {
  let run: CaseRun;
  let reading: Reading;
  let desktop: DesktopUnderTest;

  beforeEach(() => {
    run = new CaseRun('DPR-01/1', new RuleLevels({ chapters: [], problems: [] }, true), () => 0);
    reading = 'strict';
    const situation = (of: DesktopUnderTest) => ({ run, reading, history: of.history });
    const watcher = {
      get reading() {
        return reading;
      },
      asked: (of: DesktopUnderTest, request: Parameters<DesktopUnderTest['requests']['put']>[0]) => {
        for (const rule of desktopRules) rule.asked?.(request, situation(of));
      },
      used: (of: DesktopUnderTest, request: Parameters<DesktopUnderTest['linkRequests']['put']>[0]) => {
        for (const rule of desktopRules) rule.used?.(request, situation(of));
      },
      garbled: () => undefined,
      flooded: () => undefined,
      refused: (sentence: string, entry: number) => run.note('link', sentence, entry),
    };
    desktop = new DesktopUnderTest('Ana', run.transcript, watcher, () => false);
  });

  const tell = (userData: UserData): void =>
    desktop.delivered({ messageType: 'EventUserEvent', thisDN: '7001', userData });
  const ask = (userData: UserData): void =>
    desktop.sent({ messageType: 'RequestDistributeUserEvent', thisDN: '7001', userData });
  const use = (frame: JsonObject): void => desktop.sent(frame);
  const broken = (): readonly string[] => run.findings.map(({ rule }) => rule);

  test('a record from the request to its end breaks none of them', () => {
    tell(started);
    ask({ ...preview, GSW_REFERENCE_ID: 1 });
    tell({ ...record, GSW_REFERENCE_ID: 1 });
    use({
      messageType: 'RequestMakeCall',
      thisDN: '7001',
      otherDN: '5550101',
      userData: { GSW_RECORD_HANDLE: 12, GSW_PHONE: '5550101', GSW_CALL_RESULT: callResult.Answer },
    });
    ask({ ...processed, GSW_REFERENCE_ID: 2, segment: 'B' });
    tell({ GSW_USER_EVENT: 'RecordProcessedAcknowledge', GSW_APPLICATION_ID: 4101, GSW_REFERENCE_ID: 2 });
    assert.deepEqual(broken(), []);
    assert.equal(desktop.history.records.get(12)?.gone, true);
  });

  test('DEN-01: a wrong type, a missing key, an unknown request', () => {
    tell(started);
    tell(record);
    ask({ ...processed, GSW_RECORD_HANDLE: '12' });
    ask({ GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', GSW_APPLICATION_ID: 4101 });
    ask({ ...processed, GSW_AGENT_REQ_TYPE: 'RecordProceed' });
    assert.deepEqual(broken().filter((rule) => rule === 'DEN-01').length, 3);
  });

  test('DEN-01: what only a ruling demands is noted in the lenient reading', () => {
    tell(started);
    tell(record);
    ask({ ...processed, GSW_PHONE: '' });
    reading = 'lenient';
    ask({ ...processed, GSW_PHONE: '', GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats' });
    assert.deepEqual(
      run.findings.filter(({ rule }) => rule === 'DEN-01').map(({ message }) => message),
      [3],
    );
    assert.deepEqual(
      run.finish().notes.map(({ rule, text, message }) => [rule, text, message]),
      [
        ['DEN-01', 'UpdateCallCompletionStats: GSW_PHONE is "" (String); due is String, not empty.', 4],
        [
          'DEN-04',
          'UpdateCallCompletionStats: GSW_CALLING_LIST is there; due is a key that UpdateCallCompletionStats lists.',
          4,
        ],
      ],
    );
  });

  test('DEN-01: in the coercing reading a decimal String is an Int, and noted', () => {
    reading = 'coercing';
    tell(started);
    tell(record);
    ask({ ...processed, GSW_RECORD_HANDLE: '12', GSW_CALL_RESULT: 'Answer' });
    const [found] = run.findings.filter(({ rule }) => rule === 'DEN-01');
    assert.deepEqual(
      found?.keys.map(({ key }) => key),
      ['GSW_CALL_RESULT'],
    );
    assert.deepEqual(
      run.finish().notes.map(({ text }) => text),
      ['RecordProcessed: GSW_RECORD_HANDLE is "12" (String); due is Int, 1 or more.'],
    );
    assert.equal(desktop.requests.unread[0]?.userData.GSW_RECORD_HANDLE, 12);
  });

  test('DEN-02: an id that nobody told, and a request before any was told', () => {
    ask(preview);
    assert.deepEqual(broken(), ['DEN-02', 'DEN-07']);
    tell(started);
    ask({ ...preview, GSW_APPLICATION_ID: 101 });
    assert.deepEqual(broken().slice(2), ['DEN-02']);
  });

  test('DEN-02: after a take-over the old id is right until the desktop has come to rest, and for old records', () => {
    tell(started);
    tell(record);
    desktop.history.atRest();
    tell({ ...started, GSW_APPLICATION_ID: 4102 });
    ask(preview);
    ask({ ...preview, GSW_APPLICATION_ID: 4102 });
    desktop.history.atRest();
    ask(processed);
    assert.deepEqual(broken(), []);
    ask(preview);
    assert.deepEqual(broken(), ['DEN-02']);
  });

  test('DEN-03: a reference id that another request has', () => {
    tell(started);
    ask({ ...preview, GSW_REFERENCE_ID: 1 });
    ask({ ...preview, GSW_REFERENCE_ID: 2 });
    ask({ ...preview, GSW_REFERENCE_ID: 1 });
    assert.deepEqual(broken(), ['DEN-03']);
  });

  test('DEN-04: a reserved key that the table does not list', () => {
    tell(started);
    ask({ ...preview, GSW_DESKTOP: 'mine' });
    assert.deepEqual(broken(), ['DEN-04']);
  });

  test('DEN-05: another phone in the user data of a call, at its start and later', () => {
    tell(record);
    const attached = { GSW_RECORD_HANDLE: 12, GSW_PHONE: '+5550101' };
    use({ messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '5550101', userData: attached });
    desktop.delivered({ messageType: 'EventDialing', connId: '00aa', userData: { GSW_RECORD_HANDLE: 12 } });
    use({
      messageType: 'RequestUpdateUserData',
      thisDN: '7001',
      connId: '00aa',
      userData: { GSW_CHAIN_ID: 4 },
    });
    assert.deepEqual(broken(), ['DEN-05', 'DEN-05']);
  });

  test('DEN-04: an invented key is refused in the lenient reading as well', () => {
    tell(started);
    reading = 'lenient';
    ask({ ...preview, GSW_DESKTOP_VERSION: '7' });
    assert.deepEqual(broken(), ['DEN-04']);
  });

  test('DEN-06: any request after RecordProcessed, acknowledged or not; DEN-17: the same again, not answered', () => {
    tell(started);
    tell(record);
    ask({ ...processed, GSW_REFERENCE_ID: 1 });
    ask({ ...processed, GSW_REFERENCE_ID: 2 });
    tell({ GSW_USER_EVENT: 'RecordProcessedAcknowledge', GSW_APPLICATION_ID: 4101, GSW_REFERENCE_ID: 1 });
    ask({ ...updated, GSW_REFERENCE_ID: 3 });
    ask({ ...processed, GSW_AGENT_REQ_TYPE: 'RecordReject', GSW_REFERENCE_ID: 4 });
    assert.deepEqual(broken(), ['DEN-17', 'DEN-06', 'DEN-06']);
  });

  test('DEN-17: RecordProcessed or an update after RecordReject', () => {
    tell(started);
    tell(record);
    ask({ ...processed, GSW_AGENT_REQ_TYPE: 'RecordReject', GSW_REFERENCE_ID: 1 });
    tell({ GSW_USER_EVENT: 'RecordRejectAcknowledge', GSW_APPLICATION_ID: 4101, GSW_REFERENCE_ID: 1 });
    ask({ ...processed, GSW_REFERENCE_ID: 2 });
    assert.deepEqual(broken(), ['DEN-17']);
  });

  test('DEN-17: a record of a finished chain may be finished by itself, and is not updated', () => {
    tell(started);
    tell(record);
    tell({ ...record, GSW_USER_EVENT: 'ChainedRecord', GSW_RECORD_HANDLE: 13 });
    ask({ ...processed, GSW_REFERENCE_ID: 1 });
    tell({ GSW_USER_EVENT: 'RecordProcessedAcknowledge', GSW_APPLICATION_ID: 4101, GSW_REFERENCE_ID: 1 });
    ask({ ...updated, GSW_RECORD_HANDLE: 13, GSW_REFERENCE_ID: 2 });
    assert.deepEqual(broken(), ['DEN-17']);
    ask({ ...processed, GSW_RECORD_HANDLE: 13, GSW_REFERENCE_ID: 3 });
    assert.deepEqual(broken(), ['DEN-17']);
  });

  test('DEN-18: the list or the group of another record', () => {
    tell(started);
    tell({ ...record, GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' });
    ask({ ...processed, GSW_CALLING_LIST: 'Others', GSW_CAMPAIGN_GROUP_NAME: 'Autumn@Sales' });
    assert.deepEqual(
      run.findings.map(({ rule, keys }) => [rule, keys.map(({ key }) => key)]),
      [['DEN-18', ['GSW_CAMPAIGN_GROUP_NAME', 'GSW_CALLING_LIST']]],
    );
  });

  test('DEN-06: a last request that was refused, or waited for in vain, may be repeated', () => {
    tell(started);
    tell(record);
    ask({ ...processed, GSW_REFERENCE_ID: 1 });
    tell({ GSW_ERROR_NUMBER: 113, GSW_APPLICATION_ID: 4101, GSW_REFERENCE_ID: 1 });
    ask({ ...processed, GSW_REFERENCE_ID: 2 });
    desktop.history.atRest();
    ask({ ...processed, GSW_REFERENCE_ID: 3 });
    assert.deepEqual(broken(), []);
  });

  test('DEN-07: new work of a campaign that stopped, once the desktop must have noticed', () => {
    tell(started);
    desktop.history.atRest();
    tell({ ...started, GSW_USER_EVENT: 'CampaignStopped' });
    ask(preview);
    assert.deepEqual(broken(), []);
    desktop.history.atRest();
    ask(preview);
    assert.deepEqual(broken(), ['DEN-07']);
  });

  test('what T-Server cannot take is noted, and held against nobody', () => {
    desktop.delivered({ messageType: 'EventError', errorCode: 1, errorMessage: 'No such call.' });
    assert.deepEqual(broken(), []);
    assert.deepEqual(
      run.finish().notes.map(({ rule, message }) => [rule, message]),
      [['link', 1]],
    );
  });
});
