import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unmetByServer } from './judged-servers.ts';

const recorded = '* a call of D1 to D2 that is recorded on D1';

test('what only SIP Server does says nothing about a media server under test, and the other way round', () => {
  const sessions = [recorded, '* each session begins with the description of its party'];
  const format = [recorded, '* the file is a stereo WAV file of telephone quality'];
  assert.match(unmetByServer('media server', sessions)?.reason ?? '', /SIP Server, which the kit plays/);
  assert.equal(unmetByServer('SIP Server', sessions), undefined);
  assert.match(unmetByServer('SIP Server', format)?.reason ?? '', /the media server, which the kit plays/);
  assert.equal(unmetByServer('media server', format), undefined);
});

test('what both have a hand in is run for each', () => {
  for (const outcome of ['* D1 hears D2', '* the file has D1 and D2', '* 1 recording is indexed'])
    for (const server of ['SIP Server', 'media server'] as const)
      assert.equal(unmetByServer(server, [recorded, '* the sessions are ended', outcome]), undefined);
});
