import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../instant-messages/exchange.ts';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { framesIn, toLink } from './passages-on-link.ts';

const connId = '0072000000000001';

test('frames of both channels come back as they were', () => {
  const call = { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '8100', referenceId: 1 };
  const passages: readonly Passage[] = [
    { from: 'Ana', to: 'SIP Server', frame: { channel: 'cti', cti: call } },
    {
      from: 'Kim',
      to: 'connector',
      frame: { channel: 'preview', preview: { method: 'preview.accept', params: { connId } } },
    },
    {
      from: 'connector',
      to: 'Kim',
      frame: { channel: 'preview', preview: { answerTo: 'preview.accept', result: {} } },
    },
  ];
  assert.deepEqual(framesIn('give', toLink(passages)), passages);
});

const ack = { messageType: 'EventACK', thisDN: '7001' };
const text = { messageType: 'EventPrivateInfo', thisDN: '7001', connId, privateMsgId: 'IM_TEXT', text: 'Hi' };
const route = { messageType: 'RequestRouteCall', thisDN: '8100', connId };
const passage = { from: 'Ana', to: 'Kim', channel: 'cti', frame: ack };
const cti = (frame: JsonValue) => ({ frames: [{ ...passage, frame }] });
const preview = (frame: JsonObject) => ({ frames: [{ ...passage, channel: 'preview', frame }] });

for (const [what, value, sentence] of [
  ['no list', {}, /frames: is missing/],
  ['no object', { frames: [1] }, /frames\.0: must be object/],
  ['nobody who sends', { frames: [{ ...passage, from: 7 }] }, /frames\.0\.from: must be string/],
  ['no frame', cti('EventACK'), /frames\.0\.frame: must be object/],
  ['no DN', cti({ messageType: 'EventACK' }), /frames\.0\.frame\.thisDN: is missing/],
  ['a number as text', cti({ ...text, text: 1 }), /frames\.0\.frame\.text: must be string/],
  ['a text of nobody', cti({ ...text, connId: undefined }), /frames\.0\.frame\.connId: is missing/],
  ['a route to nowhere', cti(route), /frames\.0\.frame\.otherDN: is missing/],
  ['user data as pairs', cti({ ...text, messageType: 'EventEstablished', userData: [] }), /userData: must/],
  ['an error without its number', cti({ ...ack, messageType: 'EventError' }), /errorCode: is missing/],
  ['an unknown channel', { frames: [{ ...passage, channel: 'smoke' }] }, /channel: must be one of cti/],
  ['an answer without content', preview({ answerTo: 'x' }), /frames\.0\.frame\.result: is missing/],
  ['an error that is none', preview({ answerTo: 'x', error: { code: 1 } }), /error\.message: is missing/],
  [
    'a result that is none',
    preview({ method: 'PreviewInteractionResult', params: { connId, agent: 'Kim', status: 'maybe' } }),
    /frames\.0\.frame\.params\.status: must be one of accepted/,
  ],
] as const) {
  test(`${what}: refused with a sentence that says where`, () => {
    const sent = JSON.parse(JSON.stringify(value));
    assert.throws(() => framesIn('give', sent), { code: 'IM_FRAMES', message: sentence });
  });
}

test('messages and methods that no schema has are let through', () => {
  const own = { messageType: 'EventMonitoring', thisDN: '7001' };
  assert.equal(framesIn('give', cti(own)).length, 1);
  assert.equal(framesIn('give', preview({ method: 'preview.seen', params: {} })).length, 1);
});
