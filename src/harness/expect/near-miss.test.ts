import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swappedNameHint } from './near-miss.ts';

const groups = [{ campaign: 'Spring', name: 'Spring@North' }];
const mismatch = (key: string, actual: string) => [{ key, expected: 'any', actual: `"${actual}" (String)` }];

test('a group’s name where a campaign’s belongs, and the other way round, is told', () => {
  assert.equal(
    swappedNameHint(mismatch('GSW_CAMPAIGN_NAME', 'Spring@North'), groups).hint,
    '"Spring@North" is the name of a campaign group; GSW_CAMPAIGN_NAME is that of its campaign, "Spring".',
  );
  assert.equal(
    swappedNameHint(mismatch('GSW_CAMPAIGN_GROUP_NAME', 'Spring'), groups).hint,
    '"Spring" is the name of a campaign; GSW_CAMPAIGN_GROUP_NAME is that of its group, "Spring@North".',
  );
  assert.equal(swappedNameHint(mismatch('GSW_CAMPAIGN_NAME', 'Autumn'), groups).hint, undefined);
});
