import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Events, Requests } from './message-names.generated.ts';
import type { UserData } from './user-data.ts';
import { validateEvent, validateRequest } from './validate.ts';

// Most of what is tested here is that it compiles, and that the marked lines do not.
describe('the types of messages', () => {
  const request: Requests['RecordReschedule'] = {
    GSW_AGENT_REQ_TYPE: 'RecordReschedule',
    GSW_APPLICATION_ID: 101,
    GSW_CALLBACK_TYPE: 'Campaign',
    GSW_CAMPAIGN_NAME: 'Spring Renewal',
    GSW_DATE_TIME: '05/04/2026 10:30',
    GSW_RECORD_HANDLE: 12,
  };

  it('are user data that the validators take', () => {
    const userData: UserData = request;
    assert.deepEqual(validateRequest('RecordReschedule', userData, 'strict'), []);
  });

  it('know words from other words, and required keys from optional ones', () => {
    // @ts-expect-error: no such callback type
    const wrong: Requests['RecordReschedule'] = { ...request, GSW_CALLBACK_TYPE: 'Nobody' };
    // @ts-expect-error: keys are missing
    const missing: Requests['LogOut'] = { GSW_AGENT_REQ_TYPE: 'LogOut' };
    // @ts-expect-error: no such key
    const unknown: Requests['RecordReschedule'] = { ...request, GSW_RECORD_HANDEL: 12 };
    assert.equal(validateRequest('RecordReschedule', wrong, 'strict').length, 1);
    assert.equal(validateRequest('LogOut', missing, 'strict').length, 2);
    assert.equal(validateRequest('RecordReschedule', unknown, 'strict').length, 1);
  });

  it('let what is attached come along, and custom fields by spreading', () => {
    const custom: UserData = { customer_name: 'Ada Rossi' };
    const event: Events['ReadyTimeAcknowledge'] = {
      ...custom,
      GSW_USER_EVENT: 'ReadyTimeAcknowledge',
      GSW_APPLICATION_ID: 101,
      GSW_RECORD_HANDLE: 12,
      GSW_TENANT_NAME: 'Example Energy',
    };
    assert.deepEqual(validateEvent('ReadyTimeAcknowledge', event, 'strict'), []);
  });
});
