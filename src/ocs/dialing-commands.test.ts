import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modeChanges } from './campaigns/dialing-session.ts';
import { dialModes } from './configuration/configuration.ts';
import { record } from './fixtures/configuration.ts';
import { openFloor } from './fixtures/floor.ts';

describe('a dialing command', () => {
  for (const [before, verb, possible] of [
    [[], 'stop', false],
    [[], 'unload', false],
    [[], 'forceUnload', false],
    [[], 'setMode', false],
    [[], 'start', true],
    [['load'], 'load', false],
    [['load'], 'stop', false],
    [['load'], 'forceUnload', true],
    [['start'], 'load', false],
    [['start'], 'start', false],
    [['start'], 'unload', true],
    [['start', 'stop'], 'start', true],
  ] as const) {
    it(`${verb} after ${before.join(', ') || 'nothing'} is ${possible ? 'done' : 'refused'}`, () => {
      const floor = openFloor();
      for (const earlier of before) assert.equal(floor.dial(earlier, 'Spring@Sales'), undefined);
      const refused = floor.dial(verb, 'Spring@Sales', verb === 'setMode' ? 'Predictive' : undefined);
      assert.equal(refused === undefined, possible, refused);
    });
  }

  it('setMode without a mode is refused', () => {
    const floor = openFloor();
    floor.dial('load', 'Spring@Sales');
    assert.match(floor.dial('setMode', 'Spring@Sales') ?? '', /mode/);
  });

  it('for a campaign group that does not exist is refused', () => {
    assert.match(openFloor().dial('load', 'Nowhere') ?? '', /"Nowhere"/);
  });

  it('starting a session that is not loaded loads it, and unloading a running one stops it', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    const told = () => floor.sent().map(({ userData }) => userData.GSW_USER_EVENT);
    floor.dial('start', 'Spring@Sales');
    assert.deepEqual(told(), ['CampaignLoaded', 'CampaignStarted']);
    floor.dial('unload', 'Spring@Sales');
    assert.deepEqual(told(), ['CampaignStopped', 'CampaignUnloaded']);
  });
});

describe('the mode of a running session', () => {
  for (const from of dialModes) {
    for (const to of dialModes.filter((mode) => mode !== from)) {
      const legal = modeChanges[from] === to;
      it(`${legal ? 'changes' : 'does not change'} from ${from} to ${to}`, () => {
        const floor = openFloor();
        floor.logIn('7001', '1001');
        floor.dial('start', 'Spring@Sales', from);
        floor.sent();
        assert.equal(floor.dial('setMode', 'Spring@Sales', to) === undefined, legal);
        assert.deepEqual(
          floor.sent().map(({ userData }) => userData.GSW_CAMPAIGN_MODE),
          legal ? [to] : [],
        );
      });
    }
  }

  it('does not notify a change to the mode it already has', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.dial('setMode', 'Spring@Sales', 'Preview'), undefined);
    assert.deepEqual(floor.sent(), []);
  });

  it('is that of load or start, until the session is unloaded; other commands do not set it', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    const startedMode = () => {
      floor.sent();
      floor.dial('start', 'Spring@Sales');
      return floor.sent().at(-1)?.userData.GSW_CAMPAIGN_MODE;
    };
    floor.dial('load', 'Spring@Sales', 'Predictive');
    assert.equal(startedMode(), 'Predictive');
    floor.dial('stop', 'Spring@Sales', 'Progressive');
    assert.equal(startedMode(), 'Predictive');
    floor.dial('unload', 'Spring@Sales');
    assert.equal(startedMode(), 'Preview');
  });

  it('can be set to any mode while stopped, without notification, and applies at the next start', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    floor.dial('load', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.dial('setMode', 'Spring@Sales', 'Power GVP'), undefined);
    assert.deepEqual(floor.sent(), []);
    floor.dial('start', 'Spring@Sales');
    assert.equal(floor.only().GSW_CAMPAIGN_MODE, 'Power GVP');
  });
});

describe('unloading', () => {
  const request = { GSW_CAMPAIGN_NAME: 'Spring' };
  const final = { ...request, GSW_CALLING_LIST: 'Spring list', GSW_RECORD_HANDLE: 1 };
  function floorWithRecords() {
    const floor = openFloor({ records: { 'Spring list': [record(1), record(2)] } });
    floor.logIn('7001', '1001');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', request).GSW_RECORD_HANDLE, 1);
    assert.equal(floor.row('Spring list', 2).record_status, 2);
    return floor;
  }

  it('returns records that no agent has, and leaves those on desktops to be finished there', () => {
    const floor = floorWithRecords();
    floor.dial('unload', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.row('Spring list', 2).record_status, 1);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    assert.equal(floor.ask('7001', 'RecordProcessed', final).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.equal(floor.row('Spring list', 1).record_status, 3);
  });

  it('takes records off desktops when forced', () => {
    const floor = floorWithRecords();
    floor.dial('forceUnload', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.row('Spring list', 1).record_status, 3);
    assert.equal(floor.ask('7001', 'RecordProcessed', final).GSW_ERROR_NUMBER, 109);
    assert.deepEqual(floor.ocs.buffer('Spring@Sales')?.records, []);
  });

  it('leaves a record on the desktop when the session is only stopped', () => {
    const floor = floorWithRecords();
    floor.dial('stop', 'Spring@Sales');
    floor.sent();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', request).GSW_ERROR_NUMBER, 107);
    assert.equal(floor.ask('7001', 'RecordProcessed', final).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
  });
});
