import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JudgedServer, unmetByServer } from './judged-servers.ts';

const recorded = 'Given a call of D1 to D2 that is recorded on D1';

test('what only one server does says nothing about another one under test', () => {
  const sessions = [recorded, 'Then each session begins with the description of its party'];
  const format = [recorded, 'Then the file is a stereo WAV file of telephone quality'];
  assert.match(unmetByServer('media server', sessions)?.reason ?? '', /SIP Server, which the kit plays/);
  assert.equal(unmetByServer('SIP Server', sessions), undefined);
  assert.match(unmetByServer('SIP Server', format)?.reason ?? '', /the media server, which the kit plays/);
  assert.equal(unmetByServer('media server', format), undefined);
});

test('what both have a hand in is run for each', () => {
  for (const outcome of ['D1 hears D2', 'the file has D1 and D2', '1 recording is indexed'])
    for (const server of ['SIP Server', 'media server'] as const)
      assert.equal(
        unmetByServer(server, [recorded, 'Then the sessions are ended', `And ${outcome}`]),
        undefined,
      );
});

test('an indexer is judged by the index alone', () => {
  const heard = [recorded, 'Then D1 hears D2'];
  assert.match(
    unmetByServer('indexer', heard)?.reason ?? '',
    /SIP Server and the media server, which the kit/,
  );
  assert.equal(unmetByServer('indexer', [...heard, 'And 1 recording is indexed']), undefined);
});

test('an answer is judged for the server that was asked', () => {
  const asked = (server: string) => [
    `When a stranger sends a request with no From to ${server}`,
    'Then the answer is 400',
  ];
  const isRun = (underTest: JudgedServer, server: string) =>
    unmetByServer(underTest, asked(server)) === undefined;
  assert.deepEqual(
    [isRun('SIP Server', 'SIP Server'), isRun('SIP Server', 'the media server')],
    [true, false],
  );
  assert.deepEqual(
    [isRun('media server', 'SIP Server'), isRun('media server', 'the media server')],
    [false, true],
  );
});
