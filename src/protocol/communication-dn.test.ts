import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationDnName, communicationDnNumber } from './communication-dn.ts';

test('messages of the Communication DN go by name and by number', () => {
  assert.equal(communicationDnNumber('CM_ReqCancelRecord'), 30);
  assert.equal(communicationDnName({ GSW_CM_MessageType: 33 }), 'CM_EvDoNotCallProcessed');
});

test('what is none has neither', () => {
  assert.equal(communicationDnNumber('CM_ReqAddRecord'), undefined);
  for (const type of ['30', 99]) assert.equal(communicationDnName({ GSW_CM_MessageType: type }), undefined);
  assert.equal(communicationDnName({}), undefined);
});
