import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageCatalog } from './catalog.generated.js';
import { coerceUserData } from './coerce-user-data.ts';
import type { UserData } from './user-data.ts';
import { validateEvent } from './validate.ts';

const record = messageCatalog.PreviewRecord?.example as UserData;

describe('the coercing reading (ruling 28)', () => {
  it('takes decimal Strings for Ints and Ints for Strings, and tells of each', () => {
    const wrong = { ...record, GSW_CALL_RESULT: '28', GSW_TZ_OFFSET: '-3600', GSW_PHONE: 5550101 };
    const { userData, coerced } = coerceUserData('PreviewRecord', wrong);
    assert.deepEqual(userData, { ...record, GSW_TZ_OFFSET: -3600 });
    assert.deepEqual(validateEvent('PreviewRecord', userData, 'coercing'), []);
    assert.deepEqual(
      coerced.map(({ key, actual, onlyNoted }) => [key, actual, onlyNoted]),
      [
        ['GSW_CALL_RESULT', '"28" (String)', true],
        ['GSW_PHONE', '5550101 (Int)', true],
        ['GSW_TZ_OFFSET', '"-3600" (String)', true],
      ],
    );
  });

  it('leaves alone what is right, what no table lists, and what is not the same number in other words', () => {
    for (const value of ['028', '28 ', '1e3', 'Answer', '', { n: 1 }]) {
      const wrong = { ...record, GSW_CALL_RESULT: value };
      assert.equal(coerceUserData('PreviewRecord', wrong).userData, wrong);
      assert.equal(validateEvent('PreviewRecord', wrong, 'coercing')[0]?.onlyNoted, false);
    }
    const right = { ...record, GSW_CALL_TIME: 5, balance: '7' };
    assert.equal(coerceUserData('PreviewRecord', right).userData, right);
  });
});
