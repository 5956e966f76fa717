import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { levelsDrawings } from './levels-drawing.ts';

const levels = { barTime: 25, channels: [[50, 0], [100]] };

function looked(frame: JsonObject): TranscriptEntry {
  return { n: 1, elapsed: 0, channel: 'media', from: 'tester', to: 'media server', frame };
}

test('a file is drawn once, with a path for each channel and a mark for each stretch that was looked at', () => {
  const expected = (parties: string, to = 50) => ({ from: 0, to, parties });
  const drawn = levelsDrawings([
    looked({ file: 'one.wav', url: 'file:///one.wav', levels, expected: expected('D1') }),
    looked({ file: 'one.wav', url: 'file:///one.wav', levels, expected: expected('<D2>') }),
    looked({ file: 'one.wav', url: 'file:///one.wav', levels, expected: expected('D3', 75) }),
  ]);
  assert.equal(drawn.match(/<svg/g)?.length, 1);
  assert.equal(drawn.match(/<path/g)?.length, 2);
  assert.equal(drawn.match(/<rect/g)?.length, 2);
  assert.match(drawn, /<a href="file:\/\/\/one.wav">one.wav<\/a>/);
  assert.match(drawn, />D1, &lt;D2&gt;</, 'one text for what is in the same place');
  assert.match(drawn, /; expected: 0 to 0\.05 s D1, &lt;D2&gt;; 0 to 0\.075 s D3<\/p>/);
});

test('only files are linked to, and what is not about levels is not drawn', () => {
  const drawn = levelsDrawings([looked({ file: 'a"b', url: 'javascript:alert(1)', levels })]);
  assert.doesNotMatch(drawn, /href/);
  assert.doesNotMatch(drawn, /a"b/);
  assert.equal(levelsDrawings([looked({ event: 'query' })]), '');
});

test('levels of another shape are drawn as far as they can be', () => {
  const drawn = levelsDrawings([looked({ file: 'x', levels: { channels: 'none' } })]);
  assert.match(drawn, /0 channels, 0 s/);
});
