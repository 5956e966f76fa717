import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { openFloor } from '../fixtures/floor.ts';

/** Two campaigns of one group in Push Preview mode, of weight 2 and 1, and one agent, who is ready. */
function openShared(spring = 30, other = 30) {
  const rows = (count: number, first: number) => Array.from({ length: count }, (_, n) => record(first + n));
  const floor = openFloor({
    configuration: {
      ...configuration,
      campaignGroups: [
        { ...springGroup, weight: 2 },
        { ...springGroup, name: 'Other@Sales', dbid: 809, campaign: 'Other', weight: 1 },
      ],
    },
    records: { 'Spring list': rows(spring, 1), 'Other list': rows(other, 1001) },
  });
  floor.logIn('7001', '1001');
  floor.dial('start', 'Spring@Sales', 'Push Preview');
  return floor;
}

/** Accepts and finishes so many records that are pushed; returns the first letters of their campaigns. */
function work(floor: ReturnType<typeof openShared>, records: number): string {
  let campaigns = '';
  for (let n = 0; n < records; n += 1) {
    const offer = floor.offered().at(-1);
    assert.ok(offer?.kind === 'offerInteraction', 'a record is offered');
    const { GSW_CAMPAIGN_NAME = '', GSW_CALLING_LIST = '', GSW_RECORD_HANDLE = 0 } = offer.userData;
    campaigns += String(GSW_CAMPAIGN_NAME).slice(0, 1);
    floor.give({ kind: 'interactionAccepted', dn: '7001', interactionId: offer.interactionId });
    floor.ask('7001', 'RecordProcessed', { GSW_CAMPAIGN_NAME, GSW_CALLING_LIST, GSW_RECORD_HANDLE });
  }
  return campaigns;
}

describe('campaigns of a group in Push Preview mode', () => {
  it('share its agents by their weights', () => {
    const floor = openShared();
    floor.dial('start', 'Other@Sales', 'Push Preview');
    floor.sent();
    floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
    const campaigns = work(floor, 15);
    assert.equal(campaigns.split('S').length - 1, 10, campaigns);
    assert.match(campaigns, /^(?:SO?S|OS?S|SSO)+$/);
  });

  it('do not make good for the time before they were started', () => {
    const floor = openShared();
    floor.sent();
    floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
    assert.equal(work(floor, 12), 'SSSSSSSSSSSS');
    floor.dial('start', 'Other@Sales', 'Push Preview');
    floor.sent();
    const campaigns = work(floor, 9);
    assert.equal(campaigns.split('S').length - 1, 6, campaigns);
  });

  it('give what the others do not have', () => {
    const floor = openShared(1, 20);
    floor.dial('start', 'Other@Sales', 'Push Preview');
    floor.sent();
    floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
    assert.equal(work(floor, 5).replace('S', ''), 'OOOO');
  });
});
