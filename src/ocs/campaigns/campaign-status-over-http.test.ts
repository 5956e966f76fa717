import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialMode } from '../../protocol/enumerations.generated.ts';
import type { OcsOptions } from '../configuration/configuration.ts';
import { configuration } from '../fixtures/configuration.ts';
import { type Floor, openFloor } from '../fixtures/floor.ts';

const uri = 'http://web/states';

function floorWith(options: OcsOptions = {}): Floor {
  return openFloor({ options: { 'campaigngroup-states-uri': uri, ...options } });
}

const states = (floor: Floor) => floor.told('httpPost').map(({ body }) => body.GSW_CAMPAIGN_GROUP_STATE);

describe('campaign group states for a web server', () => {
  it('carry the published fields of the body', () => {
    const campaignGroups = configuration.campaignGroups.map((group) => ({
      ...group,
      queue: '8000',
      script: 'Group script',
    }));
    const floor = openFloor({
      configuration: { ...configuration, campaignGroups },
      options: { 'campaigngroup-states-uri': uri },
    });
    floor.dial('start', 'Spring@Sales');
    const common = {
      GSW_TENANT_NAME: 'CC1',
      GSW_TENANT_CCID: 'CC1',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_CAMPAIGN_GROUP_GUID: '00000000000000000000000000000001',
      GSW_GROUP_NAME: 'Sales',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_TEMPLATE_NAME: 'Group script',
      GSW_QUEUE_NAME: '8000',
    };
    const running = {
      ...common,
      GSW_DIAL_MODE: dialMode.Preview,
      GSW_CAMPAIGN_GROUP_STATE: 'CampaignRunning',
    };
    assert.deepEqual(
      floor.told('httpPost').map((post) => [post.uri, post.body]),
      [
        [uri, running],
        [uri, running],
      ],
    );
  });

  it('follow every change', () => {
    const floor = floorWith();
    floor.dial('load', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales', 'Predictive');
    floor.dial('setMode', 'Spring@Sales', 'Progressive');
    floor.dial('stop', 'Spring@Sales');
    floor.dial('unload', 'Spring@Sales');
    assert.deepEqual(states(floor), [
      'CampaignActive',
      'CampaignRunning',
      'CampaignRunning',
      'CampaignActive',
      'CampaignInactive',
    ]);
  });

  it('are repeated every ten seconds while it is loaded, or as configured, or not at all', () => {
    for (const [options, after] of [
      [{}, 10],
      [{ 'campaigngroup-states-interval': 25 }, 25],
    ] as const) {
      const floor = floorWith(options);
      floor.dial('load', 'Spring@Sales');
      floor.told('httpPost');
      floor.pass(after * 1000 - 1);
      assert.deepEqual(states(floor), []);
      floor.pass(1);
      assert.deepEqual(states(floor), ['CampaignActive']);
      floor.dial('unload', 'Spring@Sales');
      floor.told('httpPost');
      floor.pass(60_000);
      assert.deepEqual(states(floor), []);
    }
    const once = floorWith({ 'campaigngroup-states-interval': 0 });
    once.dial('load', 'Spring@Sales');
    once.pass(60_000);
    assert.equal(states(once).length, 1);
  });

  it('are not sent without an address, or if the option turns them off', () => {
    for (const floor of [openFloor(), floorWith({ 'send-campaigngroup-states': false })]) {
      floor.dial('load', 'Spring@Sales');
      floor.pass(60_000);
      assert.deepEqual(states(floor), []);
    }
  });
});
