import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageCatalog } from './catalog.generated.js';
import { identifyMessage, identifyRequest } from './identify-message.ts';
import { eventNames, requestNames } from './message-names.generated.ts';
import type { UserData } from './user-data.ts';

function exampleOf(name: string): UserData {
  // The test of the schemas validates every example.
  return messageCatalog[name]?.example as UserData;
}

const errorEvents = new Map([
  ['NoRecordsAvailable', 108],
  ['NoRunningPreviewCampaigns', 107],
]);

describe('identifying a message', () => {
  it('knows every request by GSW_AGENT_REQ_TYPE', () => {
    for (const name of requestNames)
      assert.deepEqual(identifyMessage(exampleOf(name)), { kind: 'request', name });
  });

  it('knows every event by GSW_USER_EVENT', () => {
    for (const name of eventNames.filter((event) => !errorEvents.has(event))) {
      assert.deepEqual(identifyMessage(exampleOf(name)), { kind: 'event', name });
    }
  });

  it('takes LogOut for LogOutTime, as it is printed (ruling 205)', () => {
    assert.deepEqual(identifyMessage({ GSW_USER_EVENT: 'LogOut' }), { kind: 'event', name: 'LogOutTime' });
  });

  it('knows an error by its number, with or without GSW_USER_EVENT (rulings 1 and 2)', () => {
    const error = { kind: 'error', number: 109 };
    assert.deepEqual(identifyMessage({ GSW_ERROR_NUMBER: 109 }), error);
    assert.deepEqual(identifyMessage({ GSW_ERROR_NUMBER: 109, GSW_USER_EVENT: 'Error' }), error);
    assert.deepEqual(
      identifyMessage({ GSW_ERROR_NUMBER: 109, GSW_AGENT_REQ_TYPE: 'RecordProcessed' }),
      error,
    );
    assert.deepEqual(identifyMessage({ GSW_ERROR_NUMBER: 4711 }), { kind: 'error', number: 4711 });
  });

  it('knows the two errors that have events of their own, with or without GSW_USER_EVENT', () => {
    for (const [event, number] of errorEvents) {
      const { GSW_USER_EVENT, ...bare } = exampleOf(event);
      assert.equal(GSW_USER_EVENT, event);
      assert.deepEqual(identifyMessage(exampleOf(event)), { kind: 'error', number, event });
      assert.deepEqual(identifyMessage(bare), { kind: 'error', number, event });
      assert.deepEqual(identifyMessage({ ...bare, GSW_AGENT_REQ_TYPE: 'PreviewDialingModeStart' }), {
        kind: 'error',
        number,
      });
    }
  });

  it('takes a message for an error whose number is absent or wrong', () => {
    assert.deepEqual(identifyMessage({ GSW_ERROR_NUMBER: '109' }), { kind: 'error', number: 109 });
    const numberless = { kind: 'error', number: Number.NaN };
    assert.deepEqual(identifyMessage({ GSW_ERROR_NUMBER: {} }), numberless);
    assert.deepEqual(identifyMessage({ GSW_USER_EVENT: 'Error' }), numberless);
    assert.deepEqual(
      identifyMessage({ GSW_ERROR: 'Record Not Found', GSW_USER_EVENT: 'Failure' }),
      numberless,
    );
  });

  it('knows statistics events', () => {
    assert.deepEqual(identifyMessage({ GSW_STAT_EVENT: 3 }), { kind: 'statistics' });
  });

  it('says what an unknown message calls itself', () => {
    assert.deepEqual(identifyMessage({}), { kind: 'unknown' });
    assert.deepEqual(identifyMessage({ GSW_PHONE: '5550101' }), { kind: 'unknown' });
    assert.deepEqual(identifyMessage({ GSW_USER_EVENT: 'Hello' }), { kind: 'unknown', name: 'Hello' });
    assert.deepEqual(identifyMessage({ GSW_USER_EVENT: 7 }), { kind: 'unknown', name: '7' });
    assert.deepEqual(identifyMessage({ GSW_USER_EVENT: 'constructor' }), {
      kind: 'unknown',
      name: 'constructor',
    });
    assert.deepEqual(identifyMessage({ GSW_AGENT_REQ_TYPE: 'RecordCancel' }), {
      kind: 'unknown',
      name: 'RecordCancel',
    });
    assert.deepEqual(identifyMessage({ GSW_AGENT_REQ_TYPE: 7 }), { kind: 'unknown', name: '7' });
  });

  it('reads only what the message itself holds', () => {
    const inheriting: UserData = Object.create({ GSW_USER_EVENT: 'PreviewRecord' });
    assert.deepEqual(identifyMessage(inheriting), { kind: 'unknown' });
  });

  it('goes by the request type alone where only requests are received', () => {
    const userData = { GSW_AGENT_REQ_TYPE: 'LogOut', GSW_ERROR_NUMBER: 101, GSW_USER_EVENT: 'PreviewRecord' };
    assert.deepEqual(identifyRequest(userData), { kind: 'request', name: 'LogOut' });
    assert.deepEqual(identifyRequest({ GSW_AGENT_REQ_TYPE: 'logout' }), { kind: 'unknown', name: 'logout' });
    assert.deepEqual(identifyRequest({ GSW_USER_EVENT: 'PreviewRecord' }), { kind: 'unknown' });
  });
});
