import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };
const start = 'PreviewDialingModeStart';
const over = 'PreviewDialingModeOver';

describe('preview dialing mode', () => {
  it('starts and ends with an acknowledgment', () => {
    const floor = openPreviewFloor();
    assert.deepEqual(floor.ask('7001', start, { ...campaign, GSW_REFERENCE_ID: 8 }), {
      GSW_USER_EVENT: 'PreviewDialingModeStartAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_REFERENCE_ID: 8,
    });
    assert.equal(floor.ask('7001', over, campaign).GSW_USER_EVENT, 'PreviewDialingModeOverAcknowledge');
  });

  it('is started once: 118, and ended once: 119', () => {
    const floor = openPreviewFloor();
    assert.equal(floor.ask('7001', over, campaign).GSW_ERROR_NUMBER, 119);
    floor.ask('7001', start, campaign);
    assert.equal(floor.ask('7001', start, campaign).GSW_ERROR_NUMBER, 118);
    floor.ask('7001', over, campaign);
    assert.equal(floor.ask('7001', over, campaign).GSW_ERROR_NUMBER, 119);
    assert.equal(floor.ask('7001', start, campaign).GSW_USER_EVENT, 'PreviewDialingModeStartAcknowledge');
  });

  it('is per agent', () => {
    const floor = openPreviewFloor();
    floor.ask('7001', start, campaign);
    assert.equal(floor.ask('7002', over, campaign).GSW_ERROR_NUMBER, 119);
  });

  for (const [number, what, pairs] of [
    [105, 'an unknown campaign', { GSW_CAMPAIGN_NAME: 'Autumn' }],
    [105, 'a campaign named like a property of every object', { GSW_CAMPAIGN_NAME: '__proto__' }],
    [
      105,
      'an unknown group, though the campaign is right',
      { ...campaign, GSW_CAMPAIGN_GROUP_NAME: 'Nowhere' },
    ],
    [104, 'a campaign of other agents', { GSW_CAMPAIGN_NAME: 'Other' }],
    [104, 'a group of other agents', { ...campaign, GSW_CAMPAIGN_GROUP_NAME: 'Spring@Hall' }],
  ] as const) {
    it(`is refused with ${number}: ${what}`, () => {
      const floor = openPreviewFloor();
      for (const type of [start, over, 'PreviewRecordRequest']) {
        assert.equal(floor.ask('7001', type, pairs).GSW_ERROR_NUMBER, number, type);
      }
    });
  }

  it('uses the group if campaign and group contradict each other', () => {
    const floor = openPreviewFloor();
    const pairs = { GSW_CAMPAIGN_NAME: 'Other', GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' };
    assert.equal(floor.ask('7001', start, pairs).GSW_CAMPAIGN_NAME, 'Spring');
  });

  for (const [verbs, number] of [
    [[], 106],
    [['load'], 107],
    [['start', 'stop'], 107],
    [['start', 'unload'], 106],
  ] as const) {
    it(`start is refused with ${number} and over with 119 after ${verbs.join(', ') || 'nothing'}`, () => {
      const floor = openFloor();
      floor.logIn('7001', '1001');
      for (const verb of verbs) floor.dial(verb, 'Spring@Sales');
      floor.sent();
      const error = floor.ask('7001', start, campaign);
      assert.equal(error.GSW_ERROR_NUMBER, number);
      assert.equal(error.GSW_USER_EVENT, 'Error');
      assert.equal(floor.ask('7001', over, campaign).GSW_ERROR_NUMBER, 119);
    });
  }

  for (const mode of ['Predictive', 'Push Preview', 'Power GVP']) {
    it(`can be started if the session runs in ${mode}`, () => {
      const floor = openFloor();
      floor.logIn('7001', '1001');
      floor.dial('start', 'Spring@Sales', mode);
      floor.sent();
      assert.equal(floor.ask('7001', start, campaign).GSW_USER_EVENT, 'PreviewDialingModeStartAcknowledge');
    });
  }

  it('survives a stop, but neither unload nor log-out', () => {
    const floor = openPreviewFloor();
    floor.ask('7001', start, campaign);
    floor.dial('stop', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.ask('7001', start, campaign).GSW_ERROR_NUMBER, 118);
    floor.dial('unload', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.ask('7001', over, campaign).GSW_ERROR_NUMBER, 119);
    floor.ask('7001', start, campaign);
    floor.logOut('7001', '1001');
    floor.logIn('7001', '1001');
    assert.equal(floor.ask('7001', over, campaign).GSW_ERROR_NUMBER, 119);
  });

  it('ends without touching records on the desktop', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7001', start, campaign);
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.ask('7001', over, campaign);
    const pairs = { ...campaign, GSW_RECORD_HANDLE: 1 };
    const answer = floor.ask('7001', 'UpdateCallCompletionStats', pairs);
    assert.equal(answer.GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
  });
});

describe('the option agent_preview_mode_start', () => {
  const groupWith = (value: boolean) => ({
    ...configuration,
    campaignGroups: [{ ...springGroup, options: { agent_preview_mode_start: value } }],
  });
  for (const [what, application, group, gated] of [
    ['is off by default', undefined, undefined, false],
    ['applies at the application', true, undefined, true],
    ['applies at the group', undefined, true, true],
    ['at the group overrides the application', true, false, false],
  ] as const) {
    it(what, () => {
      const floor = openPreviewFloor({
        ...(application !== undefined && { options: { agent_preview_mode_start: application } }),
        ...(group !== undefined && { configuration: groupWith(group) }),
        records: { 'Spring list': [record(1), record(2)] },
      });
      const first = floor.ask('7001', 'PreviewRecordRequest', campaign);
      assert.equal(first.GSW_ERROR_NUMBER, gated ? 101 : undefined);
      assert.equal(first.GSW_ERROR, gated ? 'PreviewDialingModeStart is required' : undefined);
      floor.ask('7001', start, campaign);
      const second = floor.ask('7001', 'PreviewRecordRequest', campaign);
      assert.equal(second.GSW_USER_EVENT, 'PreviewRecord');
      floor.ask('7001', over, campaign);
      const third = floor.ask('7001', 'PreviewRecordRequest', campaign);
      assert.equal(third.GSW_ERROR_NUMBER, gated ? 101 : 108);
    });
  }

  it('does not hide that nothing is running', () => {
    const floor = openPreviewFloor({ options: { agent_preview_mode_start: true } });
    floor.dial('stop', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 107);
  });
});
