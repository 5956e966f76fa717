import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueryBuilder } from './prepared-query.ts';
import { retrievalQuery } from './retrieval-queries.ts';
import { scheduledQuery } from './scheduled-record-queries.ts';

test('no retrieval binds a bare LIMIT, which would make SQLite plan it again every time', () => {
  const builder = createQueryBuilder();
  const scheduled = { list: 'Spring list', recordTypes: [5, 6], campaignId: 201, groupId: 301 };
  const queries = [
    retrievalQuery(builder, 'calling_list_1', {
      zones: 2,
      exceptions: 1,
      rescheduled: true,
      havingType: true,
      shared: false,
    }),
    scheduledQuery(builder, 'calling_list_1', { verb: 'nextDue', ...scheduled }, false),
  ];
  for (const { sql } of queries) {
    assert.match(sql, / limit /);
    assert.doesNotMatch(sql, / limit \?/);
  }
});
