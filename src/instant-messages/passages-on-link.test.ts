import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from './exchange.ts';
import { fromLink, toLink } from './passages-on-link.ts';

test('frames of both channels come back as they were', () => {
  const passages: readonly Passage[] = [
    {
      from: 'Ana',
      to: 'SIP Server',
      frame: { channel: 'cti', cti: { messageType: 'RequestMakeCall', thisDN: '7001', referenceId: 1 } },
    },
    {
      from: 'Kim',
      to: 'connector',
      frame: { channel: 'preview', preview: { method: 'preview.accept', params: { connId: '1' } } },
    },
  ];
  assert.deepEqual(fromLink(toLink(passages)), passages);
});

const frame = { from: 'Ana', to: 'Kim', channel: 'cti', frame: { messageType: 'EventACK', thisDN: '7001' } };

for (const [what, value] of [
  ['no list', {}],
  ['no object', { frames: [1] }],
  ['nobody who sends', { frames: [{ ...frame, from: 7 }] }],
  ['no frame', { frames: [{ ...frame, frame: 'EventACK' }] }],
  ['no DN', { frames: [{ ...frame, frame: { messageType: 'EventACK' } }] }],
  ['a number as text', { frames: [{ ...frame, frame: { ...frame.frame, text: 1 } }] }],
  ['an unknown channel', { frames: [{ ...frame, channel: 'smoke' }] }],
  ['an answer without content', { frames: [{ ...frame, channel: 'preview', frame: { answerTo: 'x' } }] }],
] as const) {
  test(`${what}: refused with a sentence`, () => {
    assert.throws(() => fromLink(value), { code: 'IM_FRAMES', message: /^These are no frames/ });
  });
}
