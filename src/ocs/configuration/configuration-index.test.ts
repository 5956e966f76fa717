import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration, springGroup, springList } from '../fixtures/configuration.ts';
import type { Configuration } from './configuration.ts';
import { indexConfiguration } from './configuration-index.ts';

describe('a configuration', () => {
  const withGroup = (changes: object) => ({ campaignGroups: [{ ...springGroup, ...changes }] });
  const withCampaign = (changes: object) => ({
    campaigns: [{ name: 'Spring', dbid: 201, description: '', callingLists: [], ...changes }],
    campaignGroups: [springGroup],
  });
  const sending = (sendAttribute: string) => ({
    callingLists: [{ ...springList, fields: [{ name: 'age', type: 'INT' as const, sendAttribute }] }],
  });
  for (const [code, what, changes] of [
    ['CONFIGURATION_REFERENCE', 'an unknown campaign', withGroup({ campaign: 'Autumn' })],
    ['CONFIGURATION_REFERENCE', 'an unknown group', withGroup({ group: 'Nobody' })],
    ['CONFIGURATION_REFERENCE', 'an unknown script', withGroup({ script: 'None' })],
    ['CONFIGURATION_REFERENCE', 'an unknown calling list', withCampaign({ callingLists: ['None'] })],
    ['CONFIGURATION_SEND_ATTRIBUTE', 'a reserved key', sending('GSW_PHONE')],
    ['CONFIGURATION_SEND_ATTRIBUTE', 'a reserved key without the prefix', sending('InteractionType')],
    [
      'CONFIGURATION_TIME_ZONE',
      'an unknown time zone',
      { timeZones: [{ dbid: 1, name: 'X', javaName: 'X/Y' }] },
    ],
  ] as const) {
    it(`with ${what} is a clear error`, () => {
      const changed: Configuration = { ...configuration, ...changes };
      assert.throws(() => indexConfiguration(changed), { code });
    });
  }

  it('without any of these is indexed', () => {
    const { campaignGroups, agentIds } = indexConfiguration(configuration);
    assert.deepEqual(
      campaignGroups.map(({ members, lists }) => [members.dbid, lists.map(({ list }) => list.name)]),
      [
        [601, ['Spring list', 'Late list']],
        [603, ['Spring list', 'Late list']],
        [602, ['Other list']],
      ],
    );
    assert.equal(agentIds.has('1004'), true);
  });
});
