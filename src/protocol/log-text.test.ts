import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyUserData } from './any-user-data.fixture.ts';
import { decodeLogText, encodeLogText } from './log-text.ts';
import type { UserData } from './user-data.ts';
import { maximumNesting } from './user-data-codec.ts';

const sample: UserData = {
  GSW_PHONE: '5550101',
  GSW_RECORD_HANDLE: 12,
  extra: { color: 'red', deeper: { n: -1 }, none: {} },
  last: '',
};

const lines = [
  "'GSW_PHONE'\t'5550101'",
  "'GSW_RECORD_HANDLE'\t12",
  "'extra'(list)",
  "\t'color'\t'red'",
  "\t'deeper'(list)",
  "\t\t'n'\t-1",
  "\t'none'(list)",
  "'last'\t''",
];

describe('the log form of user data', () => {
  it('is one pair a line, lists one tab deeper', () => {
    assert.equal(encodeLogText(sample), lines.join('\n'));
  });

  it('gives back what it was given, whatever it is indented by', () => {
    fc.assert(
      fc.property(anyUserData, fc.constantFrom('', '\t\t', '    '), (userData, indent) => {
        const text = encodeLogText(userData).replaceAll(/^/gm, indent);
        assert.deepEqual(decodeLogText(text), { userData });
      }),
    );
  });

  it('writes every pair on one line', () => {
    fc.assert(
      fc.property(anyUserData, (userData) => {
        const count = (list: UserData): number =>
          Object.values(list).reduce(
            (sum: number, value) => sum + 1 + (typeof value === 'object' ? count(value) : 0),
            0,
          );
        assert.equal(
          encodeLogText(userData)
            .split(/[\r\n\u2028\u2029]/)
            .filter(Boolean).length,
          count(userData),
        );
      }),
    );
  });

  it("reads a list's first pair from the list's own line", () => {
    const text = "'extra'(list) 'color'\t'red'\r\n\t'size'\t3\r\n'last'\t'it''s'";
    assert.deepEqual(decodeLogText(text), { userData: { extra: { color: 'red', size: 3 }, last: "it''s" } });
  });

  it('leaves backslashes of real logs alone', () => {
    assert.deepEqual(decodeLogText("'path'\t'C:\\temp\\users'"), { userData: { path: 'C:\\temp\\users' } });
  });

  it('takes the first of repeated keys (ruling 26)', () => {
    assert.deepEqual(decodeLogText("'a'\t1\n'a'\t'two'\n'a'(list)\n\t'b'\t3\n'c'\t4"), {
      userData: { a: 1, c: 4 },
    });
  });

  it('names the line that it cannot read', () => {
    const wrong = {
      "'a'\t1\nAttributeThisDN\t'9001'": /^Line 2 is no pair: AttributeThisDN/,
      "'a'\t1.5": /^Line 1 is no pair/,
      "'a'\t'open": /^Line 1 is no pair/,
      "'a'(list) 'b'(list) 'c'\t1": /^Line 1 is no pair: 'b'\(list\)/,
      "'a'\t1\n\t'b'\t2": /^Line 2 is indented/,
      "'a'(list)\n\t\t'b'\t2\n\t'c'\t3": /^Line 3 is indented/,
      "\t'a'\t1\n'b'\t2": /^Line 2 is indented/,
      "'a'\t9007199254740992": /^Line 1: 9007199254740992 is beyond/,
    };
    for (const [text, problem] of Object.entries(wrong)) {
      const decoded = decodeLogText(text);
      assert.ok('problem' in decoded, text);
      assert.match(decoded.problem, problem);
    }
  });

  it('refuses lists that are nested too deep', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${'\t'.repeat(level)}'a'(list)`).join('\n');
    assert.ok('userData' in decodeLogText(nested(maximumNesting)));
    assert.ok('problem' in decodeLogText(nested(maximumNesting + 1)));
  });
});
