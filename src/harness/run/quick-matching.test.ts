import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { withQuickMatching } from './quick-matching.ts';

/** A step definition that counts how often it has worked out what its parameters are. */
function counting(regexp: RegExp) {
  const expression = {
    regexp,
    worked: 0,
    match(text: string): readonly unknown[] | null {
      expression.worked += 1;
      const found = regexp.exec(text);
      return found === null ? null : found.slice(1);
    },
  };
  return { expression };
}

test('each text is worked out once by the definition that it fits, and by no other', () => {
  const [sends, hangsUp] = [counting(/^(\w+) sends (\w+)$/), counting(/^(\w+) hangs up$/)];
  // Of a library, only its definitions are looked at.
  const support = { stepDefinitions: [sends, hangsUp] } as unknown as ISupportCodeLibrary;
  assert.equal(withQuickMatching(support), support);
  const texts = ['Ana sends LogOut', 'Ben hangs up', 'Ana sends LogOut', 'Ana waits'];
  const found = texts.map((text) => [sends, hangsUp].map(({ expression }) => expression.match(text)));
  assert.deepEqual(found, [
    [['Ana', 'LogOut'], null],
    [null, ['Ben']],
    [['Ana', 'LogOut'], null],
    [null, null],
  ]);
  assert.deepEqual([sends.expression.worked, hangsUp.expression.worked], [1, 1]);
});
