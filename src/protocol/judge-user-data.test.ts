import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KitError } from '../kernel/kit-error.ts';
import { anyUserData } from './any-user-data.fixture.ts';
import { messageCatalog } from './catalog.generated.js';
import { judgeUserData } from './judge-user-data.ts';
import type { UserData } from './user-data.ts';
import { validateCallUserData, validateEvent, validateRequest } from './validate.ts';

const processed: UserData = {
  GSW_AGENT_REQ_TYPE: 'RecordProcessed',
  GSW_APPLICATION_ID: 101,
  GSW_CALLING_LIST: 'Renewals May',
  GSW_CAMPAIGN_NAME: 'Spring Renewal',
  GSW_RECORD_HANDLE: 12,
};

const record = messageCatalog.PreviewRecord?.example as UserData;

function first(userData: UserData) {
  return validateRequest('RecordProcessed', { ...processed, ...userData }, 'strict')[0];
}

describe('judging user data', () => {
  it('reports all that is wrong together, one violation a key, in the order of the table', () => {
    const userData = {
      GSW_PHONE: '',
      GSW_UNTIL: 28800,
      GSW_FROM: 64800,
      GSW_APPLICATION_ID: '101',
      GSW_AGENT_REQ_TYPE: 'RecordProcessed',
      GSW_CALLING_LIST: 'Renewals May',
      GSW_CAMPAIGN_NAME: '',
      GSW_SOMETHING: 1,
    };
    assert.deepEqual(validateRequest('RecordProcessed', userData, 'strict'), [
      violation('GSW_APPLICATION_ID', 'type', 'Int, 101 or more', '"101" (String)', 103),
      violation('GSW_CAMPAIGN_NAME', 'value', 'String, not empty', '"" (String)', 103),
      violation('GSW_UNTIL', 'value', 'Int, 0 or more, more than GSW_FROM', '28800 (Int)', 103),
      violation('GSW_PHONE', 'value', 'String, not empty', '"" (String)', 103),
      violation('GSW_RECORD_HANDLE', 'missing', 'Int, 1 or more', 'absent', 102),
      violation('GSW_SOMETHING', 'unknown', 'a key that RecordProcessed lists', '1 (Int)'),
    ]);
  });

  function violation(key: string, problem: string, expected: string, actual: string, refusal?: number) {
    return { key, problem, expected, actual, onlyNoted: false, ...(refusal && { refusal }) };
  }

  it('says that a date is refused with 111 and a treatment not at all (rulings 115 and 183)', () => {
    const userData = { ...messageCatalog.RecordReschedule?.example, GSW_DATE_TIME: '25/45/00' };
    assert.deepEqual(
      validateRequest('RecordReschedule', userData, 'strict').map(({ key, refusal }) => [key, refusal]),
      [['GSW_DATE_TIME', 111]],
    );
    assert.equal(
      validateRequest('RecordReschedule', { ...userData, GSW_DATE_TIME: 5 }, 'strict')[0]?.refusal,
      103,
    );
    for (const value of ['RecordTreat Personal', 1]) {
      const found = first({ GSW_TREATMENT: value });
      assert.deepEqual([found?.key, found?.refusal], ['GSW_TREATMENT', undefined]);
    }
  });

  it('prints the names of values that have one', () => {
    const added = { ...messageCatalog.AddRecord?.example, GSW_RECORD_STATUS: 3 };
    const found = validateRequest('AddRecord', added, 'strict');
    assert.deepEqual(
      found.map(({ expected, actual }) => [expected, actual]),
      [['Int, 1', '3 (Int, Updated)']],
    );
    assert.equal(first({ GSW_PHONE: { digits: 1 } })?.actual, '{"digits":1} (list)');
  });

  it('names one key where one of several is needed, and says so', () => {
    const found = validateRequest(
      'DoNotCall',
      { GSW_AGENT_REQ_TYPE: 'DoNotCall', GSW_APPLICATION_ID: 101 },
      'strict',
    );
    assert.deepEqual(
      found.map(({ key, expected }) => [key, expected]),
      [
        [
          'GSW_PHONE',
          'String, not empty; one of GSW_PHONE, GSW_CUSTOMER_ID, unless GSW_RECORD_HANDLE is there',
        ],
      ],
    );
  });

  it('checks what comes along with a record, and takes no prefixed key that nobody knows', () => {
    const along = { GSW_TENANT_NAME: 'Example Energy', GSW_SCRIPT_ID: 210, custom: 'text' };
    assert.deepEqual(validateEvent('PreviewRecord', { ...record, ...along }, 'strict'), []);
    const wrong = validateEvent(
      'PreviewRecord',
      { ...record, GSW_TENANT_NAME: 5, GSW_SCRIPT_ID: 'a' },
      'lenient',
    );
    assert.deepEqual(
      wrong.map(({ key, problem }) => [key, problem]),
      [
        ['GSW_TENANT_NAME', 'type'],
        ['GSW_SCRIPT_ID', 'type'],
      ],
    );
  });

  it('takes fields of the record with an acknowledgment, default ones and those that are sent by send_attribute', () => {
    const acknowledged = { ...messageCatalog.RecordProcessedAcknowledge?.example, GSW_PHONE: '5550101' };
    assert.deepEqual(
      validateEvent('RecordProcessedAcknowledge', { ...acknowledged, GSW_FROM: 28800 }, 'strict'),
      [],
    );
    const found = validateEvent(
      'RecordProcessedAcknowledge',
      { ...acknowledged, InteractionType: 'Inbound', GSW_READY_TIME: 5 },
      'strict',
    );
    assert.deepEqual(
      found.map(({ key, problem }) => [key, problem]),
      [
        ['InteractionType', 'value'],
        ['GSW_READY_TIME', 'unknown'],
      ],
    );
  });

  it('needs the record handle in the user data of a call (ruling 225)', () => {
    assert.deepEqual(validateCallUserData({ GSW_RECORD_HANDLE: 12, custom: 'text' }, 'strict'), []);
    assert.deepEqual(
      validateCallUserData({ custom: 'text' }, 'strict').map(({ key }) => key),
      ['GSW_RECORD_HANDLE'],
    );
  });

  it('takes keys by their exact name', () => {
    const { GSW_RECORD_HANDLE, ...rest } = processed;
    assert.equal(GSW_RECORD_HANDLE, 12);
    const found = validateRequest('RecordProcessed', { ...rest, gsw_record_handle: 12 }, 'strict');
    assert.deepEqual(
      found.map(({ key, problem }) => [key, problem]),
      [['GSW_RECORD_HANDLE', 'missing']],
    );
  });

  it('is not led astray by a key named __proto__', () => {
    const userData = JSON.parse('{"__proto__":{"GSW_RECORD_HANDLE":12}}') as UserData;
    const found = validateCallUserData(userData, 'strict');
    assert.deepEqual(
      found.map(({ key, problem }) => [key, problem]),
      [['GSW_RECORD_HANDLE', 'missing']],
    );
    const strict = validateRequest('LogOut', userData, 'strict').filter(
      ({ problem }) => problem === 'unknown',
    );
    assert.deepEqual(
      strict.map(({ key }) => key),
      ['__proto__'],
    );
  });

  it('finds nothing to throw in any user data, and gives every violation its texts', () => {
    const names = fc.constantFrom(...Object.keys(messageCatalog));
    fc.assert(
      fc.property(names, anyUserData, fc.constantFrom('strict', 'lenient'), (name, userData, reading) => {
        for (const { key, expected, actual } of judgeUserData(name, userData, reading)) {
          assert.ok(expected !== '' && actual !== '');
          assert.equal(actual === 'absent', !Object.hasOwn(userData, key));
        }
      }),
    );
  });

  it('throws a KitError for a message that there is not', () => {
    for (const name of ['NoSuchMessage', 'constructor', '__proto__']) {
      assert.throws(
        () => judgeUserData(name, {}, 'strict'),
        (error) => error instanceof KitError && error.code === 'MESSAGE_UNKNOWN',
      );
    }
  });
});
