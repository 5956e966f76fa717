import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { oneLine, severalLines, visibleJson } from './visible-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must never come through
const unseen = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|\p{Cs}/u;

/** Any text of UTF-16 units, halves of pairs too, with many of the dangerous ones. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0xa0 }),
      fc.integer({ min: 0x2000, max: 0x2070 }),
    ),
    { maxLength: 60 },
  )
  .map((units) => String.fromCharCode(...units));

describe('texts of unknown origin', () => {
  it('are one line without anything unseen', () => {
    fc.assert(fc.property(anyText, (text) => assert.doesNotMatch(oneLine(text), unseen)));
  });

  it('keep line feeds and tabs where several lines are wanted, and nothing else', () => {
    const rest = (text: string) => text.replaceAll(/[\n\t]/g, '');
    const property = fc.property(anyText, (text) => {
      const shown = severalLines(text);
      assert.doesNotMatch(rest(shown), unseen);
      assert.equal(shown.split('\n').length, text.split('\n').length);
    });
    fc.assert(property);
  });

  it('come out of JSON as they went in', () => {
    const property = fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.jsonValue())), (value) => {
      for (const text of [visibleJson(value), visibleJson(value, 1)]) {
        assert.doesNotMatch(text.replaceAll('\n', ''), unseen);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }
    });
    fc.assert(property);
  });

  it('stay as they are where everything can be seen', () => {
    for (const text of ['Zoë Müller, Łódź 5550101', 'שלום', 'नमस्ते', '👩‍👧', 'a "b" \\c'])
      assert.equal(oneLine(text), text);
    assert.equal(oneLine('\u001b[32mPASS'), '\\u{1b}[32mPASS');
    assert.equal(severalLines('a\n\u009b31mb'), 'a\n\\u{9b}31mb');
    assert.equal(visibleJson('\u202e'), '"\\u202e"');
  });
});
