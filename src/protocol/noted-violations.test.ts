import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageCatalog } from './catalog.generated.js';
import type { Reading } from './judge-user-data.ts';
import type { UserData } from './user-data.ts';
import { validateCallUserData, validateEvent, validateRequest } from './validate.ts';

const record = messageCatalog.PreviewRecord?.example as UserData;

const processed = messageCatalog.RecordProcessed?.example as UserData;

describe('what is wrong, what is only noted, and what is right', () => {
  it('takes a customer id as String and as Int, and notes the Int in a request (ruling 38)', () => {
    const cancel = { ...messageCatalog.RequestRecordCancel?.example, GSW_CUSTOMER_ID: 4711 };
    const [noted] = validateRequest('RequestRecordCancel', cancel, 'lenient');
    assert.deepEqual([noted?.key, noted?.onlyNoted, noted?.refusal], ['GSW_CUSTOMER_ID', true, 103]);
    assert.equal(validateRequest('RequestRecordCancel', cancel, 'strict')[0]?.onlyNoted, false);
    for (const name of ['RecordCancel', 'DoNotCallAcknowledge', 'PreviewRecord'] as const) {
      const event = { ...messageCatalog[name]?.example, GSW_CUSTOMER_ID: 4711 };
      assert.deepEqual(validateEvent(name, event, 'strict'), []);
    }
  });

  it('notes an offset beyond the printed range, and refuses one beyond all zones (ruling 226)', () => {
    const offset = (seconds: number, reading: Reading) =>
      validateEvent(
        'PreviewRecord',
        { ...messageCatalog.PreviewRecord?.example, GSW_TZ_OFFSET: seconds },
        reading,
      ).map(({ key, onlyNoted }) => [key, onlyNoted]);
    assert.deepEqual(offset(43200, 'strict'), []);
    assert.deepEqual(offset(46800, 'lenient'), [['GSW_TZ_OFFSET', true]]);
    assert.deepEqual(offset(46800, 'strict'), [['GSW_TZ_OFFSET', false]]);
    assert.deepEqual(offset(50401, 'lenient'), [['GSW_TZ_OFFSET', false]]);
  });

  it('notes keys that the documents print as mandatory and live wires do without (ruling 93)', () => {
    const { GSW_FROM, GSW_TZ_OFFSET, ...lean } = { ...record };
    assert.deepEqual([GSW_FROM, GSW_TZ_OFFSET], [28800, 3600]);
    assert.deepEqual(
      validateEvent('PreviewRecord', lean, 'lenient').map(({ key, problem, onlyNoted }) => [
        key,
        problem,
        onlyNoted,
      ]),
      [
        ['GSW_FROM', 'missing', true],
        ['GSW_TZ_OFFSET', 'missing', true],
      ],
    );
  });

  it('takes whatever an error repeats, and no name of another event (rulings 1 to 3)', () => {
    const error = { GSW_ERROR_NUMBER: 103, GSW_CAMPAIGN_NAME: 12, GSW_RECORD_HANDLE: '', GSW_PHONE: {} };
    assert.deepEqual(validateEvent('Error', error, 'strict'), []);
    const wrong = { ...error, GSW_USER_EVENT: 'RecordCancel', GSW_ERROR: '', GSW_APPLICATION_ID: '101' };
    assert.deepEqual(
      validateEvent('Error', wrong, 'lenient').map(({ key, problem }) => [key, problem]),
      [
        ['GSW_ERROR', 'value'],
        ['GSW_USER_EVENT', 'value'],
        ['GSW_APPLICATION_ID', 'type'],
      ],
    );
    const none = { ...messageCatalog.NoRecordsAvailable?.example, GSW_USER_EVENT: 'Error', GSW_PHONE: 1 };
    assert.deepEqual(validateEvent('NoRecordsAvailable', none, 'strict'), []);
  });

  it('reads a scheduled time of 0 as none (rulings 45 and 199)', () => {
    const { GSW_CHAIN_ID, ...added } = { ...messageCatalog.AddRecord?.example } as UserData;
    assert.equal(GSW_CHAIN_ID, 9);
    const found = (userData: UserData) =>
      validateRequest('AddRecord', { ...added, ...userData }, 'lenient').map((one) => [
        one.problem,
        one.onlyNoted,
        one.refusal,
      ]);
    for (const time of ['0', 0]) {
      assert.deepEqual(found({ GSW_DATE_TIME: time }), []);
      assert.deepEqual(found({ GSW_RECORD_TYPE: 5, GSW_DATE_TIME: time }), [['missing', true, 102]]);
    }
    assert.deepEqual(found({ GSW_DATE_TIME: 5 }), [['type', false, 103]]);
    assert.deepEqual(found({ GSW_DATE_TIME: '' }), [['value', false, 103]]);
    assert.deepEqual(found({ GSW_DATE_TIME: '02/29/2027 10:00' }), [['value', false, 111]]);
    assert.deepEqual(validateEvent('PreviewRecord', { ...record, GSW_DATE_TIME: '0' }, 'strict'), []);
  });

  it('counts the default of the key that is absent (001, AddRecord)', () => {
    const { GSW_FROM, GSW_UNTIL, ...added } = { ...messageCatalog.AddRecord?.example } as UserData;
    assert.deepEqual([GSW_FROM, GSW_UNTIL], [28800, 64800]);
    const found = (userData: UserData) =>
      validateRequest('AddRecord', { ...added, ...userData }, 'lenient').map(({ expected }) => expected);
    assert.deepEqual(found({ GSW_UNTIL: 28800 }), [
      'Int, 0 or more, more than GSW_FROM, which is 28800 by default',
    ]);
    assert.deepEqual(found({ GSW_FROM: 64800 }), [
      'Int, 0 or more, less than GSW_UNTIL, which is 64800 by default',
    ]);
    assert.deepEqual(
      validateEvent('PreviewRecord', { ...record, GSW_UNTIL: 100, GSW_FROM: 5 }, 'strict'),
      [],
    );
  });

  it('ties the medium to the type of the contact, but for types that no table gives one', () => {
    const medium = (type: number, word: string) =>
      validateEvent(
        'PreviewRecord',
        { ...record, GSW_PHONE_TYPE: type, GSW_CONTACT_MEDIA_TYPE: word },
        'lenient',
      ).map(({ expected }) => expected);
    assert.deepEqual(medium(4, 'email'), ['String, "voice", since GSW_PHONE_TYPE is 4']);
    for (const type of [6, 7, 9, 11]) assert.deepEqual(medium(type, 'any'), []);
  });

  it('hints at a key with almost the right spelling, and notes a spelling that a document prints (ruling 18)', () => {
    const asked = { ...messageCatalog.DoNotCall?.example };
    const found = (name: 'DoNotCall' | 'LogOut', userData: UserData) =>
      validateRequest(name, userData, 'strict').map(({ hint, onlyNoted }) => [hint, onlyNoted]);
    assert.deepEqual(found('DoNotCall', { ...asked, GSW_Campaign_GROUP_NAME: 'Spring@North' }), [
      ['did you mean GSW_CAMPAIGN_GROUP_NAME?', true],
    ]);
    const out = { ...messageCatalog.LogOut?.example, 'GSW_CAMPAIGN _GROUP__NAME': 'Spring@North' };
    assert.deepEqual(found('LogOut', out), [['did you mean GSW_CAMPAIGN_GROUP_NAME?', false]]);
  });

  it('refuses unknown keys in the strict reading only where they have the reserved prefix', () => {
    const event = { ...messageCatalog.CampaignStarted?.example, extra: 1, GSW_EXTRA: 1 };
    assert.deepEqual(
      validateEvent('CampaignStarted', event, 'strict').map(({ key, onlyNoted }) => [key, onlyNoted]),
      [
        ['extra', true],
        ['GSW_EXTRA', false],
      ],
    );
  });

  it('takes custom fields as Int and String alone (001, Custom Data Formats)', () => {
    const custom = { score: 1.5, more: { a: 1 }, name: 'Ada', balance: -5 };
    assert.deepEqual(
      validateEvent('PreviewRecord', { ...record, ...custom }, 'lenient').map((one) => [
        one.key,
        one.actual,
        one.onlyNoted,
      ]),
      [
        ['score', '1.5 (Float)', false],
        ['more', '{"a":1} (list)', false],
      ],
    );
    const sent = validateRequest('RecordProcessed', { ...processed, ...custom }, 'lenient');
    assert.deepEqual(
      sent.map(({ key, onlyNoted, refusal }) => [key, onlyNoted, refusal]),
      [
        ['score', true, undefined],
        ['more', true, undefined],
      ],
    );
    assert.deepEqual(validateCallUserData({ GSW_RECORD_HANDLE: 12, ...custom, GSW_X: 1 }, 'strict'), []);
  });

  it('leaves keys alone of which OCS takes no notice', () => {
    const along = { GSW_CHAIN_ATTR: 'Neither' };
    for (const name of ['RecordProcessed', 'UpdateCallCompletionStats', 'RecordReschedule'] as const)
      assert.deepEqual(validateRequest(name, { ...messageCatalog[name]?.example, ...along }, 'strict'), []);
    const ready = { ...messageCatalog.ReadyTime?.example, GSW_CAMPAIGN_NAME: 5, screen: 2 };
    assert.deepEqual(validateRequest('ReadyTime', ready, 'strict'), []);
  });
});
