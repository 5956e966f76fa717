import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from './read-message.ts';

function received(userData: Readonly<Record<string, string | number>>) {
  const frame = { messageType: 'EventUserEvent', userData };
  return { n: 1, elapsed: 0, channel: 'cti', from: 'OCS', to: 'Ana', frame } as const;
}

const offered = received({ GSW_USER_EVENT: 'PreviewRecord', GSW_RECORD_HANDLE: '12', balance: '7' });

test('an event is taken as it came, unless the profile has its types coerced (ruling 28)', () => {
  for (const reading of ['strict', 'lenient'] as const) {
    const message = readMessage(offered, reading);
    assert.equal(message.userData.GSW_RECORD_HANDLE, '12');
    assert.deepEqual(message.coerced, []);
  }
  const coerced = readMessage(offered, 'coercing');
  assert.deepEqual([coerced.userData.GSW_RECORD_HANDLE, coerced.userData.balance], [12, '7']);
  assert.deepEqual(
    coerced.coerced?.map(({ key }) => key),
    ['GSW_RECORD_HANDLE'],
  );
});

test('an error whose number is a text is coerced too; what no table describes is not', () => {
  const error = readMessage(received({ GSW_ERROR_NUMBER: '109', GSW_RECORD_HANDLE: '12' }), 'coercing');
  assert.deepEqual([error.userData.GSW_ERROR_NUMBER, error.userData.GSW_RECORD_HANDLE], [109, '12']);
  const weather = received({ message_type: 'Weather', temperature: '21' });
  assert.equal(readMessage(weather, 'coercing').userData.temperature, '21');
});
