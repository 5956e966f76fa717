import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNews } from './read-news.ts';

const told = (news: unknown) => readNews(JSON.stringify(['public', 'another server', news]))?.news;

describe('a notification of the database', () => {
  it('is what another process of the kit has written', () => {
    const entries = [{ phone: '5550101', customer_id: null, expires_at: null }];
    assert.deepEqual(told({ kind: 'doNotCall', entries }), { kind: 'doNotCall', entries });
    const marked = { kind: 'marked', table: 'customers', chains: [1, 7] };
    assert.deepEqual(told(marked), marked);
    assert.deepEqual(told({ kind: 'missed' }), { kind: 'missed' });
  });

  for (const payload of [undefined, '', 'hello', '{', 'null', '{}', '[]', '["public"]', '[1, 2, {}]'])
    it(`says nothing if it is not from the kit: ${payload}`, () => {
      assert.equal(readNews(payload), undefined);
    });

  for (const news of [
    null,
    {},
    { kind: 'other' },
    { kind: 'doNotCall' },
    { kind: 'doNotCall', entries: [null] },
    { kind: 'doNotCall', entries: [{ phone: 5550101, customer_id: null, expires_at: null }] },
    { kind: 'marked', table: 'customers', chains: ['1'] },
    { kind: 'marked', chains: [1] },
  ])
    it(`may have missed something if its news are not understood: ${JSON.stringify(news)}`, () => {
      assert.deepEqual(told(news), { kind: 'missed' });
    });
});
