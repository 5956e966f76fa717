import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { channels } from '../../kernel/channels.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { messageKeys, messageName } from './message-text.ts';

test('messages are named by what OCS calls them, in either form of user data', () => {
  const pairs = [{ key: 'GSW_AGENT_REQ_TYPE', type: 'str', value: 'PreviewRecordRequest' }];
  const error = {
    GSW_USER_EVENT: 'Error',
    GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
    GSW_ERROR_NUMBER: 108,
  };
  assert.equal(
    messageName({ channel: 'cti', frame: { messageType: 'RequestDistributeUserEvent', userData: pairs } }),
    'PreviewRecordRequest',
  );
  assert.equal(
    messageName({ channel: 'cti', frame: { messageType: 'EventUserEvent', userData: error } }),
    'Error 108',
  );
  assert.equal(
    messageName({ channel: 'cti', frame: { messageType: 'EventEstablished', userData: error } }),
    'EventEstablished',
  );
  assert.equal(messageName({ channel: 'control', frame: { method: 'reset', params: {} } }), 'reset');
  assert.equal(
    messageName({ channel: 'control', frame: { answerTo: 'reset', result: {} } }),
    'answer to reset',
  );
  assert.equal(messageName({ channel: 'cti', frame: {} }), 'a message without a name');
});

test('keys of a frame come one a line, with user data indented', () => {
  const frame = { thisDN: '7001', userData: { A: { B: 1 }, C: '' } };
  assert.deepEqual(messageKeys({ channel: 'cti', frame }), [
    { key: 'thisDN', value: '"7001" (String)' },
    { key: 'userData', value: '' },
    { key: '  A', value: '' },
    { key: '    B', value: '1 (Int)' },
    { key: '  C', value: '"" (String)' },
  ]);
});

test('a call shows its parameters, and a refusal why', () => {
  const call = { method: 'do', params: { action: 'logIn', agent: { dn: '7001' } } };
  assert.deepEqual(messageKeys({ channel: 'upper-tester', frame: call }), [
    { key: 'action', value: '"logIn"' },
    { key: 'agent', value: '{"dn":"7001"}' },
  ]);
  const refusal = { answerTo: 'do', error: { code: -32000, message: 'no' } };
  assert.deepEqual(messageKeys({ channel: 'upper-tester', frame: refusal }), [
    { key: 'code', value: '-32000' },
    { key: 'message', value: '"no"' },
  ]);
});

test('a request over HTTP shows its first line, and its body as far as it is JSON', () => {
  const frame = { request: 'POST /states', body: { GSW_STATE: 'Running' } };
  assert.equal(messageName({ channel: 'http', frame }), 'POST /states');
  assert.deepEqual(messageKeys({ channel: 'http', frame }), [{ key: 'GSW_STATE', value: '"Running"' }]);
  const text = { request: 'POST /states', body: 'not JSON' };
  assert.deepEqual(messageKeys({ channel: 'http', frame: text }), [{ key: 'body', value: '"not JSON"' }]);
});

test('the schema of conformance.json names the channels that there are', () => {
  const schema = readFileSync(join(kitFolder, 'schemas', 'conformance.schema.json'), 'utf8');
  const found = /"channel": \{[^}]*"enum": (\[[^\]]*\])/.exec(schema)?.[1] ?? '[]';
  assert.deepEqual(JSON.parse(found), channels);
});
