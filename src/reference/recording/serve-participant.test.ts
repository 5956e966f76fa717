import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveParticipant } from './serve-participant.ts';

for (const [option, value] of [
  ['part', 'switch'],
  ['network', '10.0.0'],
  ['network', '127.0.256'],
  ['transport', 'TLS'],
  ['directory', '/there/is/none'],
] as const)
  test(`${option} ${value} is refused before anything is bound`, async () => {
    const message = new RegExp(`^--${option} is "${value}"`);
    await assert.rejects(serveParticipant({ part: 'media-server', [option]: value }), {
      code: 'USAGE',
      message,
    });
  });

test('the port of the set-up link has to be one', async () => {
  const options = { part: 'sip-server', setUpPort: 'x' };
  await assert.rejects(serveParticipant(options), { code: 'USAGE', message: /^--set-up-port is "x"/ });
});
